package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.Standardised;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Changes points by hand: adds, moves and removes them, and knows which are chosen. */
final class Editor {
    private final DataHand hand;
    private final Selection selection = new Selection();
    private @Nullable Snapshot shown;

    /** What was sent last, and the number of that change. */
    private @Nullable GivenPoints sent;

    private long number;

    Editor(DataHand hand) {
        this.hand = hand;
    }

    void show(Snapshot snapshot) {
        shown = snapshot;
    }

    /** Returns the points as they are by now, shown or not; nothing where they cannot be changed by hand. */
    Optional<Points> points() {
        return source().map(this::pointsOf).filter(points -> points.size() <= Parameter.MAX_EDITABLE_POINTS);
    }

    /** Returns where they come from. */
    private Optional<PointSource> source() {
        if (shown == null) {
            return Optional.empty();
        }
        PointSource newest =
                sent != null && shown.changes() < number ? sent : shown.wanted().source();
        boolean made = newest instanceof GivenPoints
                || newest.equals(shown.progress().settings().source());
        // On another scale a place is not what it seems.
        return made && !(newest instanceof Standardised) ? Optional.of(newest) : Optional.empty();
    }

    private @Nullable Points pointsOf(PointSource source) {
        if (source instanceof GivenPoints given) {
            return given.points();
        }
        return shown == null ? null : shown.progress().error().points();
    }

    /** Returns which of the given points are chosen. */
    BitSet chosenIn(Points points) {
        return selection.in(points);
    }

    /** Returns which of the present points are chosen. */
    BitSet chosen() {
        return points().map(selection::in).orElseGet(BitSet::new);
    }

    boolean hasChosen() {
        return !chosen().isEmpty();
    }

    /** Chooses these of the present points, and no others. */
    void choose(BitSet which) {
        points().ifPresent(points -> selection.choose(points, which));
    }

    void choose(int index) {
        BitSet one = new BitSet();
        one.set(index);
        choose(one);
    }

    void chooseAll() {
        points().ifPresent(points -> {
            BitSet all = new BitSet();
            all.set(0, points.size());
            selection.choose(points, all);
        });
    }

    void chooseNothing() {
        selection.clear();
    }

    /**
     * Chooses the next point to the right, or with −1 to the left, of the chosen one.
     *
     * @param extend whether what was chosen stays so
     */
    void chooseNext(int direction, boolean extend) {
        points().ifPresent(points -> {
            List<Integer> fromLeft = IntStream.range(0, points.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(points::x))
                    .toList();
            BitSet before = chosen();
            int outermost = -1;
            for (int place = 0; place < fromLeft.size(); place++) {
                if (before.get(fromLeft.get(place)) && (direction > 0 || outermost < 0)) {
                    outermost = place;
                }
            }
            int next = outermost < 0
                    ? (direction > 0 ? 0 : points.size() - 1)
                    : Math.max(0, Math.min(points.size() - 1, outermost + direction));
            BitSet after = extend ? before : new BitSet();
            after.set(fromLeft.get(next));
            selection.choose(points, after);
        });
    }

    /** Adds a point, the last, and ends the choice there was; returns whether there was room for it. */
    boolean add(double x, double y) {
        Optional<Points> before = points().filter(points -> points.size() < Parameter.MAX_EDITABLE_POINTS);
        if (before.isEmpty()) {
            hand.refused();
            return false;
        }
        selection.clear();
        send(before.get().with(x, y));
        return true;
    }

    /** Removes the chosen points, unless too few would be left. */
    void removeChosen() {
        points().ifPresent(points -> {
            BitSet which = chosen();
            if (points.size() - which.cardinality() < Parameter.POINTS.min()) {
                hand.tooFewLeft();
            } else if (!which.isEmpty()) {
                send(points.without(which));
                selection.clear();
            }
        });
    }

    /** Moves the chosen points. */
    void moveChosen(double byX, double byY) {
        BitSet which = chosen();
        if (!which.isEmpty()) {
            become(points -> points.moved(which, byX, byY));
        }
    }

    /** Lets the points become others of the same order: what is chosen stays so. */
    void become(UnaryOperator<Points> change) {
        points().ifPresent(points -> {
            Points after = change.apply(points);
            selection.follow(after);
            send(after);
        });
    }

    private void send(Points points) {
        source().ifPresent(before -> {
            GivenPoints after = GivenPoints.insteadOf(before, points);
            sent = after;
            number = hand.change(before, after);
        });
    }
}
