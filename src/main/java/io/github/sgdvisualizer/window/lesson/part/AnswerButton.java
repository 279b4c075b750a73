package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Color;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.Arrays;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * An answer to choose: its key, its words on as many lines as they need, and after the run what became of it, with bars
 * of the votes along the lower edge.
 */
public final class AnswerButton extends JButton {
    private static final int GAP = 8;
    private static final int BAR = 4;

    private final JLabel badge = new JLabel();
    private final JLabel swatch = new JLabel();
    private final JTextArea words = new JTextArea() {
        /** Clicks are the button's. */
        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    };
    private final JLabel result = new JLabel();
    private double firstShare;
    private double share;
    private boolean shares;

    /**
     * Creates a button.
     *
     * @param key what is typed for it; empty for none
     * @param icon shows the run that it is about; null for none
     */
    public AnswerButton(String name, String key, @Nullable Icon icon, String text) {
        setName(name);
        setRequestFocusEnabled(false);
        getAccessibleContext().setAccessibleName(text);
        badge.setText(key);
        badge.putClientProperty("FlatLaf.styleClass", "badge");
        badge.setVisible(!key.isEmpty());
        swatch.setIcon(icon);
        swatch.setVisible(icon != null);
        PlainText.wrap(words, text);
        result.putClientProperty("FlatLaf.styleClass", "title");
        result.setName("answer-result");
        result.setVisible(false);
        putClientProperty("FlatLaf.styleClass", "answer");
        setLayout(new Row());
        add(badge);
        add(swatch);
        add(words);
        add(result);
    }

    /** Shows whether the key chooses this answer now (default is true). */
    public void setKeyActive(boolean active) {
        badge.setEnabled(active);
    }

    /** Shows that this is what was predicted. */
    public void setChosen(boolean chosen) {
        putClientProperty("FlatLaf.styleClass", chosen ? "answerChosen" : "answer");
        getAccessibleContext().setAccessibleDescription(chosen ? Messages.of("lesson.chosen") : "");
    }

    /**
     * Shows what became of it.
     *
     * @param text at its end
     */
    public void showResult(String text, boolean right) {
        result.setText(text);
        result.setVisible(!text.isEmpty());
        putClientProperty("FlatLaf.styleClass", right ? "answerRight" : "answer");
        getAccessibleContext().setAccessibleDescription(right ? Messages.of("lesson.right") : "");
        if (right) {
            badge.setText("");
            badge.setIcon(Theme.icon("check", "Status.good"));
            badge.setVisible(true);
            badge.putClientProperty("FlatLaf.styleClass", null);
        }
        setEnabled(false);
    }

    /** Shows the parts of a first and a second vote, from 0 to 1, as bars. */
    public void showShares(double newFirst, double newSecond) {
        shares = true;
        // For screen readers and tests: the bars themselves are only painted.
        putClientProperty("votes", newSecond);
        firstShare = newFirst;
        share = newSecond;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        words.setForeground(UIManager.getColor("Label.foreground"));
        if (shares) {
            int height = Theme.scaled(BAR);
            Insets insets = getInsets();
            int room = getWidth() - 2 * insets.left;
            bar(g, insets.left, getHeight() - 3 * height / 2, (int) Math.round(share * room), "Accent.background");
            if (!Double.isNaN(firstShare)) {
                int first = (int) Math.round(firstShare * room);
                bar(g, insets.left, getHeight() - 5 * height / 2 - 1, first, "Chart.former");
            }
        }
    }

    private void bar(Graphics g, int x, int y, int width, String colour) {
        Color before = g.getColor();
        g.setColor(UIManager.getColor(colour));
        g.fillRect(x, y, width, Theme.scaled(BAR) - 1);
        g.setColor(before);
    }

    @Override
    public Dimension getPreferredSize() {
        Row row = (Row) getLayout();
        int width = getWidth() > 0 ? getWidth() : row.widthOnOneLine();
        return new Dimension(width, row.heightFor(this, width));
    }

    /** Returns the size in which no word is broken. */
    @Override
    public Dimension getMinimumSize() {
        int width = ((Row) getLayout()).widthOfLongestWord();
        return new Dimension(width, ((Row) getLayout()).heightFor(this, width));
    }

    /** Key, swatch, words and result beside each other; the words take what is left. */
    private final class Row extends FixedLayout {
        @Override
        public int heightFor(Container parent, int width) {
            Insets insets = getInsets();
            int inner = wordsWidth(width);
            words.setSize(Math.max(1, inner), Short.MAX_VALUE);
            int height = Math.max(words.getPreferredSize().height, badge.getPreferredSize().height);
            int bars = shares ? Theme.scaled(BAR) : 0;
            return height + insets.top + insets.bottom + bars;
        }

        int widthOnOneLine() {
            return width(words.getText());
        }

        int widthOfLongestWord() {
            return Arrays.stream(words.getText().split("[ -]"))
                    .mapToInt(this::width)
                    .max()
                    .orElse(0);
        }

        private int width(String text) {
            return words.getFontMetrics(words.getFont()).stringWidth(text) + 1 - wordsWidth(0);
        }

        private int wordsWidth(int width) {
            Insets insets = getInsets();
            return width - insets.left - insets.right - taken(badge) - taken(swatch) - taken(result);
        }

        private int taken(JLabel label) {
            return label.isVisible() ? label.getPreferredSize().width + Theme.scaled(GAP) : 0;
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets insets = getInsets();
            int height = getHeight() - insets.top - insets.bottom - (shares ? Theme.scaled(BAR) : 0);
            int x = place(badge, insets.left, insets.top, height);
            x = place(swatch, x, insets.top, height);
            int width = Math.max(1, wordsWidth(getWidth()));
            words.setSize(width, Short.MAX_VALUE);
            int lines = Math.min(height, words.getPreferredSize().height);
            words.setBounds(x, insets.top + (height - lines) / 2, width, lines);
            place(result, x + width + Theme.scaled(GAP), insets.top, height);
        }

        private int place(JLabel label, int x, int y, int height) {
            if (!label.isVisible()) {
                return x;
            }
            Dimension size = label.getPreferredSize();
            label.setBounds(x, y + (height - size.height) / 2, size.width, size.height);
            return x + size.width + Theme.scaled(GAP);
        }
    }
}
