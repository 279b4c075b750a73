package io.github.sgdvisualizer.window.help;

import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Hint;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/**
 * Shows the {@linkplain Hint hints} of all components of the window that can be seen and used, each in a bubble beside
 * its place. It lies over the window, but the mouse goes through. To be used on the event thread only.
 *
 * <p>What lies below cannot change without a repaint, which comes through here: so each time it is seen where the places
 * are now. A bubble stays where it is while only the line to its place has to follow.
 */
public final class HintLayer extends JComponent {
    /** Sizes in px, before the presenter's zoom. */
    private static final int PADDING = 6;

    private static final int GAP = 4;
    private static final int DISTANCE = 14;
    private static final int DOT = 6;
    private static final int ARC = 8;

    /** Maximum distance between a bubble and its place, in heights of the bubble. */
    private static final int FAR = 4;

    private final JRootPane root;
    private List<Bubble> painted = List.of();

    /**
     * A hint in its place.
     *
     * @param target the component that it is about
     * @param text what can be done there
     * @param anchor the place where it can be done, in px of the layer
     * @param near the part of the layer that the place is in; another one after a change of the layout
     * @param bounds of the bubble, in px of the layer
     */
    public record Bubble(JComponent target, String text, Point anchor, Rectangle near, Rectangle bounds) {
        private Rectangle area() {
            Rectangle area = new Rectangle(bounds);
            area.add(anchor);
            area.grow(Theme.scaled(DOT), Theme.scaled(DOT));
            return area;
        }
    }

    private record Target(JComponent component, String text, Point anchor, Rectangle whole) {
        boolean isOf(Bubble bubble) {
            return bubble.target == component && bubble.text.equals(text) && bubble.near.equals(whole);
        }
    }

    /** Creates a layer that is not shown yet, over a window that has its content. */
    public HintLayer(JRootPane root) {
        this.root = root;
        super.setName("hint-layer");
        super.setVisible(false);
        root.getLayeredPane().add(this, JLayeredPane.PALETTE_LAYER);
        root.getContentPane().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                coverContent();
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                coverContent();
            }
        });
        coverContent();
    }

    /** Not the title bar, which is not painted whole with something above it. */
    private void coverContent() {
        super.setBounds(root.getContentPane().getBounds());
    }

    /** The mouse goes through to what lies below. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** Returns where the bubbles are at present; of hints with the same text, and of those without room, one or none. */
    public List<Bubble> bubbles() {
        Container content = root.getContentPane();
        List<Target> targets = new ArrayList<>();
        List<Rectangle> texts = new ArrayList<>();
        collect(content, targets, texts);
        FontMetrics metrics = getFontMetrics(UIManager.getFont("Label.font"));
        List<Bubble> bubbles = new ArrayList<>();
        List<Target> moved = new ArrayList<>();
        for (Target target : targets) {
            following(target, targets, bubbles, texts, metrics).ifPresentOrElse(bubbles::add, () -> moved.add(target));
        }
        for (Target target : moved) {
            place(target, targets, bubbles, texts, metrics).ifPresent(bubbles::add);
        }
        return bubbles;
    }

    /** Returns the bubble as it was painted, with its line to where the target is now; empty if that is too far away. */
    private Optional<Bubble> following(
            Target target, List<Target> targets, List<Bubble> placed, List<Rectangle> texts, FontMetrics metrics) {
        return painted.stream()
                .filter(bubble -> target.isOf(bubble) && bubble.bounds.getSize().equals(size(target.text, metrics)))
                .filter(bubble -> isNear(bubble.bounds, target.anchor)
                        && isFree(bubble.bounds, target, targets, placed)
                        && texts.stream().noneMatch(bubble.bounds::intersects))
                .map(bubble -> new Bubble(target.component, target.text, target.anchor, target.whole, bubble.bounds))
                .findFirst();
    }

    private static boolean isNear(Rectangle bounds, Point anchor) {
        Rectangle around = new Rectangle(bounds);
        around.grow(0, FAR * bounds.height);
        return around.contains(anchor);
    }

    private static Dimension size(String text, FontMetrics metrics) {
        return new Dimension(
                metrics.stringWidth(text) + 2 * Theme.scaled(PADDING), metrics.getHeight() + Theme.scaled(PADDING));
    }

    private void collect(Container parent, List<Target> targets, List<Rectangle> texts) {
        for (Component child : parent.getComponents()) {
            if (child.isVisible() && child instanceof JComponent component) {
                if (component.isEnabled()) {
                    Hint.of(component).forEach(hint -> add(component, hint, targets));
                }
                if (isText(component)) {
                    // A label may be wider than its text.
                    texts.add(SwingUtilities.convertRectangle(
                            component,
                            new Rectangle(
                                    Math.min(component.getWidth(), component.getPreferredSize().width),
                                    component.getHeight()),
                            this));
                }
                collect(component, targets, texts);
            }
        }
    }

    private static boolean isText(JComponent component) {
        return component instanceof JLabel || component instanceof AbstractButton;
    }

    private void add(JComponent component, Hint hint, List<Target> targets) {
        if (targets.stream().noneMatch(target -> target.text.equals(hint.text()))) {
            hint.place()
                    .get()
                    .filter(place -> isUncovered(component, place))
                    .map(place -> SwingUtilities.convertPoint(component, place, this))
                    .ifPresent(anchor -> targets.add(new Target(
                            component,
                            hint.text(),
                            anchor,
                            SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), this))));
        }
    }

    private boolean isUncovered(JComponent component, Point place) {
        Container content = root.getContentPane();
        Point inContent = SwingUtilities.convertPoint(component, place, content);
        Component top = SwingUtilities.getDeepestComponentAt(content, inContent.x, inContent.y);
        return top != null && SwingUtilities.isDescendingFrom(top, component);
    }

    /** Places a bubble at the first place near its target that is free; one that covers no text, if there is any. */
    private Optional<Bubble> place(
            Target target, List<Target> targets, List<Bubble> placed, List<Rectangle> texts, FontMetrics metrics) {
        Rectangle room = new Rectangle(getSize());
        room.grow(-Theme.scaled(GAP), -Theme.scaled(GAP));
        List<Rectangle> free = places(target, size(target.text, metrics))
                .map(bounds -> moveInto(bounds, room))
                .filter(bounds -> room.contains(bounds) && isFree(bounds, target, targets, placed))
                .toList();
        return free.stream()
                .filter(bounds -> texts.stream().noneMatch(bounds::intersects))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .map(bounds -> new Bubble(target.component, target.text, target.anchor, target.whole, bounds));
    }

    private Stream<Rectangle> places(Target target, Dimension size) {
        int width = size.width;
        int height = size.height;
        Point anchor = target.anchor;
        // Beside a small component, but near to a place in a large one.
        Rectangle whole = target.whole;
        boolean small = whole.height <= 3 * height;
        int distance = Theme.scaled(DISTANCE);
        int above = small ? whole.y - Theme.scaled(GAP) : anchor.y - distance;
        int below = small ? whole.y + whole.height + Theme.scaled(GAP) : anchor.y + distance;
        int row = height + 2 * Theme.scaled(GAP);
        // What has moved will move again: farther away it can stay longer.
        boolean moves = painted.stream().anyMatch(bubble -> target.isOf(bubble) && !bubble.anchor.equals(anchor));
        return (moves ? Stream.of(2 * row, row, 0) : Stream.of(0, row, 2 * row))
                .flatMap(farther -> Stream.of(-width / 2, -width + distance, -distance)
                        .flatMap(x -> Stream.of(
                                new Rectangle(anchor.x + x, above - height - farther, width, height),
                                new Rectangle(anchor.x + x, below + farther, width, height))));
    }

    private static Rectangle moveInto(Rectangle bounds, Rectangle room) {
        Rectangle moved = new Rectangle(bounds);
        moved.x = Math.max(room.x, Math.min(moved.x, room.x + room.width - moved.width));
        return moved;
    }

    private static boolean isFree(Rectangle bounds, Target own, List<Target> targets, List<Bubble> placed) {
        Rectangle wide = new Rectangle(bounds);
        wide.grow(Theme.scaled(GAP), Theme.scaled(GAP));
        return placed.stream().noneMatch(other -> other.bounds.intersects(wide))
                && targets.stream().noneMatch(target -> !target.equals(own) && wide.contains(target.anchor))
                && !bounds.contains(own.anchor);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        List<Bubble> bubbles = bubbles();
        if (!bubbles.equals(painted)) {
            Rectangle changed = Stream.concat(painted.stream(), bubbles.stream())
                    .map(Bubble::area)
                    .reduce(new Rectangle(-1, -1), Rectangle::union);
            painted = bubbles;
            // Outside what is being painted now, too.
            EventQueue.invokeLater(() -> repaint(changed));
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setFont(UIManager.getFont("Label.font"));
        g.setStroke(new BasicStroke(Theme.scaled(2)));
        bubbles.forEach(bubble -> paintPointer(g, bubble));
        bubbles.forEach(bubble -> paintBubble(g, bubble));
        g.dispose();
    }

    private void paintPointer(Graphics2D g, Bubble bubble) {
        Rectangle box = bubble.bounds;
        Point anchor = bubble.anchor;
        int x = Math.max(box.x + Theme.scaled(ARC), Math.min(anchor.x, box.x + box.width - Theme.scaled(ARC)));
        int y = anchor.y < box.y ? box.y : box.y + box.height;
        g.setColor(UIManager.getColor("Hint.background"));
        int end = anchor.y;
        if (isText(bubble.target)) {
            // Up to its edge, so that its text can be read.
            end = y < anchor.y ? bubble.near.y : bubble.near.y + bubble.near.height;
        }
        g.drawLine(x, y, anchor.x, end);
        int dot = Theme.scaled(DOT);
        g.fillOval(anchor.x - dot / 2, end - dot / 2, dot, dot);
    }

    private void paintBubble(Graphics2D g, Bubble bubble) {
        Rectangle box = bubble.bounds;
        int arc = Theme.scaled(ARC);
        g.setColor(UIManager.getColor("Hint.background"));
        g.fillRoundRect(box.x, box.y, box.width, box.height, arc, arc);
        g.setColor(UIManager.getColor("Hint.foreground"));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = box.y + (box.height - metrics.getHeight()) / 2 + metrics.getAscent();
        // As labels paint their text, smooth where the screen's are.
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.drawString(bubble.text, box.x + Theme.scaled(PADDING), baseline);
    }
}
