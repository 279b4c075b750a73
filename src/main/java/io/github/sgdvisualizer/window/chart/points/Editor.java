package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Carries out the user's edits of points: adds, moves, removes and selects them. */
final class Editor implements SnapshotView {
    private final DataHand hand;
    private final Selection selection = new Selection();
    private @Nullable Snapshot shown;

    /** The points sent last; null before the first edit. */
    private @Nullable GivenPoints sent;

    /** The number of that change, see {@link DataHand#change}. */
    private long number;

    Editor(DataHand hand) {
        this.hand = hand;
    }

    /** Sets the newest snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        shown = snapshot;
    }

    /**
     * Returns the current points, including edits that no snapshot contains yet.
     *
     * @return the points; empty before the first snapshot, or if they cannot be edited because they are locked, hidden, standardised,
     *     not ready yet or more than {@link Parameter#MAX_EDITABLE_POINTS}
     */
    Optional<Points> points() {
        return source().flatMap(this::pointsOf);
    }

    /** Returns the source of the current points; empty if they cannot be edited. */
    private Optional<PointSource> source() {
        if (shown == null || !hand.mayChangePoints()) {
            return Optional.empty();
        }
        PointSource newest = sent != null && shown.edits().changes() < number
                ? sent
                : shown.edits().wanted().source();
        // Mostly one and the same: a record that compares itself for the first time delays the first frame by 50 ms.
        boolean made = newest.pointsAtHand().isPresent()
                || Objects.equals(newest, shown.run().progress().settings().source());
        return made && newest.isEditable() ? Optional.of(newest) : Optional.empty();
    }

    private Optional<Points> pointsOf(PointSource source) {
        return source.pointsAtHand()
                .or(() -> Optional.ofNullable(shown)
                        .map(snapshot -> snapshot.run().progress().error().points()));
    }

    /** Returns the indices of the selected points as a new set; empty if the selection is of other points. */
    BitSet chosenIn(Points points) {
        return selection.in(points);
    }

    /** Returns the indices of the selected points among the current ones, as a new set. */
    BitSet chosen() {
        return points().map(selection::in).orElseGet(BitSet::new);
    }

    boolean hasChosen() {
        return !chosen().isEmpty();
    }

    /** Replaces the selection by these indices of the current points; does nothing if they cannot be edited. */
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
     * Selects the point next to the selection in order of x; the first or last point if nothing is selected.
     *
     * @param direction 1 for the next point to the right, −1 for the left
     * @param extend whether the current selection is kept
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

    /**
     * Adds a point at the end and clears the selection.
     *
     * @param x x in units of the data
     * @param y y in units of the data
     * @return false if the points cannot be edited or there are {@link Parameter#MAX_EDITABLE_POINTS} already; the user
     *     is told so
     */
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

    /** Removes the selected points; tells the user if too few would remain. */
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

    /** Moves the selected points by the given distances, in units of the data. */
    void moveChosen(double byX, double byY) {
        BitSet which = chosen();
        if (!which.isEmpty()) {
            become(points -> points.moved(which, byX, byY));
        }
    }

    /** Replaces the points by as many others in the same order; the selection is kept. */
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
