package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The stage with one large view, and the side with the tabs of all views and as many of the chosen ones as have room.
 * Where each part lies follows from the present size and from what is chosen, not from what was shown before.
 *
 * <p>To be used on the event thread only.
 */
public final class ViewsPanel extends JPanel implements SnapshotView {
    /** Minimum height of what a view shows, in px before the presenter's zoom. */
    static final int MIN_VIEW_HEIGHT = 160;

    /** Share of the stage in the width. */
    private static final double STAGE_SHARE = 0.6;

    private static final int GAP = 8;

    /** Width of a column before the stage, in px before the presenter's zoom. */
    private static final int COLUMN_WIDTH = 300;

    /** From this width on a column has room before the stage, in px before the zoom; below, it takes the side. */
    private static final int MIN_COLUMN_WIDTH = 1240;

    /** Distance of the banner from the edges of the stage, in px. */
    private static final int BANNER_MARGIN = 14;

    private final Map<ScreenPart, Supplier<View>> factories;
    private final Map<ScreenPart, ViewCard> cards = new EnumMap<>(ScreenPart.class);
    private final StageBanner banner;
    private final Set<ScreenPart> shown = new HashSet<>();
    /** What is chosen, with what is hidden now. */
    private Arrangement chosen;

    /** What is chosen and not hidden. */
    private Arrangement arrangement;

    private Set<ScreenPart> hidden = Set.of();
    private Consumer<Arrangement> arranged = newArrangement -> {};
    private @Nullable JComponent column;
    private @Nullable Side side;
    private @Nullable Snapshot newest;

    /**
     * What the side has beside views.
     *
     * @param hiddenNotice stands where views would be, if all of them are hidden
     */
    private record Side(ViewTabs tabs, JComponent drawer, JLabel hiddenNotice) {}

    /**
     * Creates a panel with the points on the stage, and a side that stays empty until {@link #setSide}.
     *
     * @param factories makes each view when it is first shown
     * @param banner stands on the stage, over the top of the view that is there
     * @param first what is chosen at first
     */
    public ViewsPanel(Map<ScreenPart, Supplier<View>> factories, StageBanner banner, Arrangement first) {
        super(null);
        chosen = first;
        arrangement = first;
        this.factories = factories;
        this.banner = banner;
        setOpaque(false);
        setLayout(new StageAndSide());
        add(banner.component());
    }

    /**
     * Shows the side, with the views that are chosen for it; to be called once.
     *
     * @param tabs stand above the side
     * @param drawer covers the upper part of the side while it is visible
     */
    public void setSide(ViewTabs tabs, JComponent drawer) {
        JLabel hiddenNotice = new JLabel(Messages.of("view.hidden"), SwingConstants.CENTER);
        hiddenNotice.setName("views-hidden-value");
        hiddenNotice.putClientProperty("FlatLaf.styleClass", "muted");
        add(tabs);
        drawer.setVisible(false);
        add(drawer);
        add(hiddenNotice);
        side = new Side(tabs, drawer, hiddenNotice);
        revalidate();
        repaint();
    }

    /** Returns the present arrangement, without the views that are hidden. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** Returns the arrangement as it is when nothing is hidden. */
    public Arrangement chosen() {
        return chosen;
    }

    /** Sets who is told of each change of the arrangement. */
    public void onArranged(Consumer<Arrangement> newArranged) {
        arranged = newArranged;
    }

    /** Changes what is on the stage and in the side; views that are hidden stay chosen. */
    public void arrange(Arrangement newArrangement) {
        if (!newArrangement.equals(arrangement)) {
            Set<ScreenPart> beside = new HashSet<>(newArrangement.side());
            Stream.concat(chosen.side().stream(), Stream.of(chosen.stage()))
                    .filter(hidden::contains)
                    .forEach(beside::add);
            chosen = new Arrangement(newArrangement.stage(), beside);
            showChosen();
        }
    }

    /** Changes what is chosen, of what is hidden now too. */
    public void choose(Arrangement newChosen) {
        chosen = newChosen;
        showChosen();
    }

    /** Keeps views from being shown; the points cannot be among them, so that there is one for the stage. */
    private void hide(Set<ScreenPart> newHidden) {
        if (!newHidden.equals(hidden)) {
            hidden = newHidden;
            showChosen();
        }
    }

    private void showChosen() {
        Arrangement shownNow = chosen.without(hidden);
        if (!shownNow.equals(arrangement)) {
            arrangement = shownNow;
            arranged.accept(arrangement);
            revalidate();
            repaint();
        }
    }

    /** Opens a view in the side or closes it there; nothing if it is on the stage. */
    public void setOpen(ScreenPart view, boolean open) {
        if (view != arrangement.stage() && open != arrangement.side().contains(view)) {
            arrange(open ? arrangement.open(view, room()) : arrangement.close(view));
        }
    }

    /** Opens a view in the side if no other has to make room for it. */
    public void openIfRoom(ScreenPart view) {
        if (arrangement.side().size() < room()) {
            setOpen(view, true);
        }
    }

    /** Brings a view to the stage; the one that was there takes its place. */
    public void bringToStage(ScreenPart view) {
        arrange(arrangement.swap(view, room()));
    }

    /** Exchanges the view on the stage with the first in the side, if there is one. */
    public void swapFirst() {
        arrangement.seen(room()).stream().findFirst().ifPresent(this::bringToStage);
    }

    private void swap(ScreenPart view) {
        if (view == arrangement.stage()) {
            swapFirst();
        } else {
            bringToStage(view);
        }
    }

    /**
     * Puts a component before the stage, in place of the one that is there; null for none (default). In a narrow window it
     * covers the side.
     */
    public void setColumn(@Nullable JComponent newColumn) {
        if (column != null) {
            remove(column);
        }
        column = newColumn;
        if (newColumn != null) {
            // The look may have changed while it was not shown.
            SwingUtilities.updateComponentTreeUI(newColumn);
            add(newColumn);
        }
        revalidate();
        repaint();
    }

    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        hide(hiddenViews(snapshot));
        banner.show(snapshot);
        for (ScreenPart view : shown) {
            card(view).view().show(snapshot);
        }
    }

    private static Set<ScreenPart> hiddenViews(Snapshot snapshot) {
        return snapshot.edits().restrictions().areAny()
                ? ScreenPart.VIEWS.stream()
                        .filter(view -> view != ScreenPart.POINTS && snapshot.hides(view))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Makes a view a part of the window, unless it is one; without being shown, it then follows the look. */
    public void make(ScreenPart view) {
        card(view);
    }

    private ViewCard card(ScreenPart part) {
        ViewCard known = cards.get(part);
        if (known != null) {
            return known;
        }
        Supplier<View> factory = factories.get(part);
        if (factory == null) {
            throw new IllegalArgumentException("no such view: " + part);
        }
        ViewCard card = new ViewCard(part, factory.get(), () -> part == arrangement.stage(), () -> swap(part));
        card.setVisible(false);
        cards.put(part, card);
        add(card);
        return card;
    }

    /** Parts overlap: the banner lies over the stage, the drawer over the side. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    private int room() {
        return new Places().room;
    }

    private void showOnly(List<ScreenPart> views) {
        for (Map.Entry<ScreenPart, ViewCard> card : cards.entrySet()) {
            card.getValue().setVisible(views.contains(card.getKey()));
        }
        for (ScreenPart view : views) {
            if (shown.add(view) && newest != null) {
                card(view).view().show(newest);
            }
        }
        shown.retainAll(views);
    }

    /** Where the parts lie at the present size, in px. */
    private final class Places {
        private final Rectangle columnPlace;
        private final Rectangle stage;
        private Rectangle tabRow = new Rectangle();
        private Rectangle drawerPlace = new Rectangle();

        /** What the side has for views. */
        private Rectangle slots = new Rectangle();

        /** How many views the side has room for. */
        private int room;

        Places() {
            boolean before = column != null && getWidth() >= Theme.scaled(MIN_COLUMN_WIDTH);
            boolean inSide = column != null && !before;
            int from = before ? Theme.scaled(COLUMN_WIDTH) + GAP : 0;
            int left = (int) Math.round((getWidth() - from - GAP) * STAGE_SHARE);
            stage = new Rectangle(from, 0, left, getHeight());
            int x = from + left + GAP;
            int width = Math.max(0, getWidth() - x);
            columnPlace = before
                    ? new Rectangle(0, 0, Theme.scaled(COLUMN_WIDTH), getHeight())
                    : new Rectangle(x, 0, width, getHeight());
            if (side != null) {
                place(side, x, width, !inSide);
            }
        }

        private void place(Side present, int x, int width, boolean isFree) {
            tabRow = new Rectangle(x, 0, width, present.tabs().heightFor(width));
            Rectangle below = new Rectangle(x, tabRow.height + GAP / 2, width, 0);
            below.height = Math.max(0, getHeight() - below.y);
            int each = card(arrangement.stage()).heightFor(Theme.scaled(MIN_VIEW_HEIGHT));
            int drawn = present.drawer().isVisible() ? present.drawer().getPreferredSize().height : 0;
            if (below.height - drawn - GAP < each && drawn > 0) {
                drawn = below.height;
            }
            drawerPlace = new Rectangle(x, below.y, width, drawn);
            int taken = drawn == 0 ? 0 : Math.min(below.height, drawn + GAP);
            slots = new Rectangle(x, below.y + taken, width, below.height - taken);
            room = isFree ? Math.max(0, (slots.height + GAP) / (each + GAP)) : 0;
        }

        Rectangle slot(int index, int count) {
            int whole = slots.height + GAP;
            int top = whole * index / count;
            int bottom = whole * (index + 1) / count - GAP;
            return new Rectangle(slots.x, slots.y + top, slots.width, bottom - top);
        }
    }

    /** Lays out the parts. */
    private final class StageAndSide implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            if (getWidth() == 0 || getHeight() == 0) {
                return;
            }
            Places places = new Places();
            List<ScreenPart> seen = arrangement.seen(places.room);
            List<ScreenPart> all = new ArrayList<>(seen);
            all.add(arrangement.stage());
            all.forEach(ViewsPanel.this::card);
            showOnly(all);
            ViewCard stage = card(arrangement.stage());
            stage.setBounds(places.stage);
            stage.validate();
            JComponent over = banner.component();
            int width = places.stage.width - 2 * BANNER_MARGIN;
            int height = banner.heightFor(width);
            stage.setTopMargin(height);
            over.setBounds(places.stage.x + BANNER_MARGIN, stage.contentY(), width, height);
            if (column != null) {
                column.setBounds(places.columnPlace);
            }
            if (side != null) {
                side.tabs().setBounds(places.tabRow);
                side.drawer().setBounds(places.drawerPlace);
                side.hiddenNotice().setVisible(seen.isEmpty() && !hidden.isEmpty() && places.room > 0);
                side.hiddenNotice().setBounds(places.slots);
            }
            for (int i = 0; i < seen.size(); i++) {
                ViewCard card = card(seen.get(i));
                card.setTopMargin(0);
                card.setBounds(places.slot(i, seen.size()));
            }
            // A card that was made just now lies above all others.
            setComponentZOrder(over, 0);
            if (column != null) {
                setComponentZOrder(column, 0);
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return minimumLayoutSize(parent);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(Theme.scaled(2 * MIN_VIEW_HEIGHT), Theme.scaled(MIN_VIEW_HEIGHT));
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // Where a component lies follows from what it is.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // As above.
        }
    }
}
