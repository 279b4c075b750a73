package io.github.sgdvisualizer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.chart.loss.LossPainter;
import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture in which only what has changed is painted again is that of a painter that paints all of it. */
final class ChangedPartTest {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 310;

    /** Where the chart is in its picture: at a scale of 1.25 between device pixels. */
    private static final int LEFT = 3;

    private static final int TOP = 5;
    /** So many steps are taken between frames. */
    private static final int[] STEPS = {1, 1, 1, 2, 5, 60, 1_700};

    private static final double[] RATES = {0.003, 0.1, 0.55, 0.9, 1.15};

    private static LossPainter loss(ChartStyle style, boolean logarithmic) {
        LossPainter painter = new LossPainter(style, "step", snapshot -> "former");
        painter.setLogarithmic(logarithmic);
        painter.setStepEffects(logarithmic);
        return painter;
    }

    private static PointsPainter points(ChartStyle style, Overlays overlays) {
        PointsPainter painter = new PointsPainter(style, snapshot -> "x");
        painter.setOverlays(overlays);
        return painter;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void the_chart_of_the_points_shows_no_remnants(double scale) {
        Seeds.forEach(4, seed -> check(seed, scale, style -> points(style, Overlays.NONE), 5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25})
    void nor_does_it_with_residuals_and_other_lines(double scale) {
        Overlays all = new Overlays(true, true, true, true);
        Seeds.forEach(2, seed -> check(seed, scale, style -> points(style, all), 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void the_chart_of_the_loss_shows_no_remnants(double scale) {
        Seeds.forEach(4, seed -> check(seed, scale, style -> loss(style, false), 5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void nor_does_it_with_a_logarithmic_axis_and_step_effects(double scale) {
        Seeds.forEach(4, seed -> check(seed, scale, style -> loss(style, true), 5));
    }

    @Test
    void a_step_changes_the_end_of_the_curve_alone() {
        LossPainter painter = loss(ChartStyles.LIGHT, false);
        painter.setSize(WIDTH, HEIGHT);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        RunProgress progress = run(new Run(Settings.DEFAULT, error(Settings.DEFAULT)), 60);
        painter.show(Snapshots.at(50, progress, null, List.of()));
        painter.paint(image.createGraphics());

        painter.show(Snapshots.at(51, progress, null, List.of()));

        assertThat(painter.changed().width).isLessThan(40);
    }

    private static MeanSquaredError error(Settings settings) {
        return new MeanSquaredError(settings.source().points());
    }

    private static RunProgress run(Run run, int steps) {
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        return run.progress();
    }

    private static void check(long seed, double scale, Function<ChartStyle, ChartPainter> painters, int leastPartial) {
        ChartStyle style = seed % 2 == 0 ? ChartStyles.LIGHT : ChartStyles.DARK;
        ChartPainter painter = painters.apply(style);
        painter.setSize(WIDTH, HEIGHT);
        BufferedImage kept = picture(scale);
        Story story = new Story(seed);
        int smaller = 0;
        for (int frame = 0; frame < 40; frame++) {
            Snapshot snapshot = story.next();
            painter.show(snapshot);
            if (!painter.changed().equals(new Rectangle(WIDTH, HEIGHT))) {
                smaller++;
            }
            // Swing may put the parts of some frames together.
            story.put(painter.changed());
            if (frame % 3 != 1) {
                paint(painter, kept, scale, story.takeChanged());
                ChartPainter other = painters.apply(style);
                other.setSize(WIDTH, HEIGHT);
                other.show(snapshot);
                BufferedImage whole = picture(scale);
                paint(other, whole, scale, new Rectangle(WIDTH, HEIGHT));
                assertThat(differing(kept, whole))
                        .as("pixels that differ in frame %d, painted in %s", frame, painter.changed())
                        .isZero();
            }
        }
        assertThat(smaller).as("frames of which a part was painted").isGreaterThanOrEqualTo(leastPartial);
    }

    private static BufferedImage picture(double scale) {
        return new BufferedImage(
                (int) Math.ceil((WIDTH + 2 * LEFT) * scale),
                (int) Math.ceil((HEIGHT + 2 * TOP) * scale),
                BufferedImage.TYPE_INT_RGB);
    }

    private static void paint(ChartPainter painter, BufferedImage image, double scale, Rectangle part) {
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.translate(LEFT, TOP);
        g.clip(part);
        painter.paint(g);
        g.dispose();
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        int[] ones = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] others = other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        return IntStream.range(0, ones.length).filter(i -> ones[i] != others[i]).count();
    }

    /** Snapshots as a person could see them one after the other. */
    private static final class Story {
        private final Random random;
        private Settings settings = Settings.DEFAULT;
        private Run run;
        private @Nullable RunProgress former;
        private final List<KeptRun> kept = new ArrayList<>();
        private int place;
        private Snapshot.@Nullable PaintedPoints painted;
        private Rectangle waiting = new Rectangle();

        Story(long seed) {
            random = new Random(seed);
            settings = settings.withSource(settings.generated().withCount(random.nextBoolean() ? 100 : 5));
            run = new Run(settings.withLearningRate(rate()), error(settings));
        }

        private double rate() {
            return RATES[random.nextInt(RATES.length)];
        }

        Rectangle takeChanged() {
            Rectangle all = waiting;
            waiting = new Rectangle();
            return all;
        }

        void put(Rectangle part) {
            // A union with an empty rectangle would reach to the corner of the chart.
            waiting = waiting.isEmpty() ? part : waiting.union(part);
        }

        Snapshot next() {
            int chance = random.nextInt(100);
            if (chance < 4) {
                former = run.progress();
                run = new Run(settings.withLearningRate(rate()), run.progress().error());
                place = 0;
            } else if (chance < 7 && kept.size() < 3) {
                kept.add(new KeptRun(kept.size(), kept.size(), "kept", false, false, run.progress()));
            } else if (chance < 20) {
                place = random.nextInt(run.steps() + 1);
            } else if (place < run.steps() && chance < 60) {
                place++;
            } else {
                ChangedPartTest.run(run, STEPS[random.nextInt(STEPS.length)]);
                place = chance < 65 ? place : run.steps();
            }
            Snapshot next = Snapshots.at(place, run.progress(), former, List.copyOf(kept));
            painted = painted == null ? next.points() : painted;
            // The engine paints the points once.
            return new Snapshot(
                    next.nanos(), next.edits(), next.run(), next.playback(), painted, next.kept(), next.clouds());
        }
    }
}
