package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.export.code.UpdateCode;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.SwingConstants;

/**
 * Lays out the labels of a program, code and value in turn: the comments with the values begin one below the other. Where
 * there is no room for that, the values end at the right edge without a mark before them, and the indentation is narrower.
 */
final class CodeLayout implements LayoutManager {
    private static final int INDENT = 4;

    /** An indentation where there is little room, in px before the presenter's zoom. */
    private static final int NARROW_INDENT = 6;

    /** Distance of a value from its code there. */
    private static final int NARROW_GAP = 4;

    /** Distance of the text from the left edge, in px before the presenter's zoom: beside a line that is lit up is a bar. */
    private static final int MARGIN = 10;

    private static final int NARROW_MARGIN = 6;

    private static final int RIGHT_MARGIN = 2;

    /** Distance of lines, in px before the presenter's zoom, where there is room. */
    private static final int LEADING = 8;

    /** The place of a sign that a number does not have now: so nothing moves when it gets one. */
    private static final Pattern NO_SIGN = Pattern.compile("(?<=[( ])(?=\\d)");

    private final List<Integer> depths = new ArrayList<>();

    /** Sets how often a line is indented. */
    void setDepth(int line, int depth) {
        while (depths.size() <= line) {
            depths.add(0);
        }
        depths.set(line, depth);
    }

    /** The lines of a container, as wide as they are in its present font. */
    private final class Lines {
        private final List<CodeLabel> codes = new ArrayList<>();
        private final List<CodeLabel> values = new ArrayList<>();
        private final FontMetrics metrics;
        private final int space;

        Lines(Container parent) {
            for (int i = 0; i + 1 < parent.getComponentCount(); i += 2) {
                codes.add((CodeLabel) parent.getComponent(i));
                values.add((CodeLabel) parent.getComponent(i + 1));
            }
            metrics = parent.getFontMetrics(
                    codes.isEmpty() ? parent.getFont() : codes.get(0).getFont());
            space = metrics.charWidth(' ');
        }

        int indent(int line, boolean narrow) {
            return depths.get(line) * (narrow ? Theme.scaled(NARROW_INDENT) : INDENT * space);
        }

        int code(int line) {
            return metrics.stringWidth(codes.get(line).content());
        }

        boolean hasValue(int line) {
            return !values.get(line).content().isEmpty();
        }

        int value(int line) {
            return metrics.stringWidth(
                    NO_SIGN.matcher(values.get(line).content()).replaceAll("−"));
        }

        int mark() {
            return UpdateCode.COMMENT.length() * space;
        }

        /** Returns where the comments begin. */
        int column() {
            int longest = 0;
            for (int i = 0; i < codes.size(); i++) {
                longest = hasValue(i) ? Math.max(longest, indent(i, false) + code(i)) : longest;
            }
            return longest + UpdateCode.GAP * space;
        }

        int width() {
            int longest = 0;
            for (int i = 0; i < codes.size(); i++) {
                longest = Math.max(longest, hasValue(i) ? column() + mark() + value(i) : indent(i, false) + code(i));
            }
            return longest;
        }

        /** Returns the width of the lines that have values. */
        int widthOfValues() {
            int longest = 0;
            for (int i = 0; i < codes.size(); i++) {
                longest = hasValue(i) ? Math.max(longest, column() + mark() + value(i)) : longest;
            }
            return longest;
        }
    }

    @Override
    public void layoutContainer(Container parent) {
        Lines lines = new Lines(parent);
        int count = lines.codes.size();
        if (count == 0) {
            return;
        }
        Insets insets = parent.getInsets();
        int right = parent.getWidth() - insets.right - RIGHT_MARGIN;
        int room = parent.getHeight() - insets.top - insets.bottom;
        int height = Math.min(lines.metrics.getHeight() + Theme.scaled(LEADING), room / count);
        int wide = insets.left + Theme.scaled(MARGIN);
        boolean narrow = lines.widthOfValues() > right - wide;
        int left = narrow ? insets.left + Theme.scaled(NARROW_MARGIN) : wide;
        int column = lines.column();
        for (int i = 0; i < count; i++) {
            int y = insets.top + i * height;
            int x = left + lines.indent(i, narrow);
            CodeLabel value = lines.values.get(i);
            int end =
                    !lines.hasValue(i) ? right : narrow ? x + lines.code(i) + Theme.scaled(NARROW_GAP) : left + column;
            lines.codes.get(i).setBounds(x, y, Math.max(0, end - x), height);
            value.setHorizontalAlignment(narrow ? SwingConstants.RIGHT : SwingConstants.LEFT);
            value.setComment(!narrow);
            value.setBounds(Math.min(end, right), y, Math.max(0, right - end), height);
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Lines lines = new Lines(parent);
        Insets insets = parent.getInsets();
        return new Dimension(
                lines.width() + Theme.scaled(MARGIN) + RIGHT_MARGIN + insets.left + insets.right,
                Math.max(1, lines.codes.size()) * (lines.metrics.getHeight() + Theme.scaled(LEADING))
                        + insets.top
                        + insets.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Lines follow from the order of the components.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // As above.
    }
}
