package io.github.sgdvisualizer.benchmark;

import io.github.sgdvisualizer.OpenWindow;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Look;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * What a frame and a change of points cost in the real window, beside plain JFreeChart (a dataset updated each frame)
 * in the same run.
 *
 * <p>Measured is the event thread's time for each frame from its first event until the display has drawn what was painted,
 * see {@link EventThread}; ours are those of the whole window, with numbers, loss and timeline. JFreeChart paints the points
 * and the line alone, once on a chart as large as ours, and once on one as large as our window; a frame of both comes each
 * 20 ms.
 */
public final class FrameBenchmark {
    private static final int[] SIZES = {100, 10_000, 100_000, 1_000_000};
    private static final int FRAMES = 250;

    /** Number of frames that run but are not measured, while Java still compiles. */
    private static final int WARM_UP = 1_000;

    private static final int SWEEPS = 5;
    private static final int CHANGES = 5;
    private static final int SCRUBS = 100;
    private static final double ENDLESS_RATE = 1e-6;

    /** The speeds end with 50, 100, 250, 1000 and the most. */
    private static final int LESSON_SPEED_FROM_THE_END = 4;

    private static final int BETWEEN_FRAMES = 20;

    private static final Dimension WINDOW = new Dimension(1280, 800);

    private final EventThread eventThread = new EventThread();

    /** As large as the chart of the points in our window. */
    private Dimension stage = new Dimension();

    /** What one program costs at one n, in milliseconds. */
    private record Cost(double frame, double frame99, double change, double worstChange) {}

    /** Prints the table; needs a display. */
    public static void main(String[] arguments) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("The frame benchmark needs a display: skipped.");
            return;
        }
        FrameBenchmark benchmark = new FrameBenchmark();
        Cost[] ours = benchmark.ours();
        benchmark.withEverythingShown();
        benchmark.scrubbing();
        for (Dimension size : new Dimension[] {benchmark.stage, WINDOW}) {
            print(ours, benchmark.plain(size), size);
        }
        System.out.printf(
                Locale.ROOT,
                "One label that changes in a window, for comparison: %.2f%n",
                benchmark.labelMilliseconds());
    }

    private static void print(Cost[] ours, Cost[] plain, Dimension size) {
        System.out.printf(
                Locale.ROOT,
                "Event thread's milliseconds, our window of %d x %d, JFreeChart's chart of %d x %d; medians, and p99 or worst behind the slash.%n",
                WINDOW.width,
                WINDOW.height,
                size.width,
                size.height);
        System.out.println(
                "        n |      a frame: ours |   JFreeChart | ratio |  new points: ours |   JFreeChart | ratio");
        for (int i = 0; i < SIZES.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%9d | %8.2f / %7.2f | %12.2f | %5.1f | %7.1f / %7.1f | %12.1f | %5.1f%n",
                    SIZES[i],
                    ours[i].frame,
                    ours[i].frame99,
                    plain[i].frame,
                    plain[i].frame / ours[i].frame,
                    ours[i].change,
                    ours[i].worstChange,
                    plain[i].change,
                    plain[i].change / ours[i].change);
        }
    }

    private Cost[] ours() throws Exception {
        Settings settings = Settings.DEFAULT.withLearningRate(ENDLESS_RATE);
        OpenWindow open = OpenWindow.of(settings, Look.LIGHT);
        JSlider slider = open.find("point-count-slider", JSlider.class);
        JComponent chart = open.find("data-chart", JComponent.class);
        watch(open);
        eventThread.frames(20);
        stage = chart.getSize();
        double[][] changes = new double[slider.getMaximum() + 1][SWEEPS * 2];
        for (int sweep = 0; sweep < SWEEPS * 2; sweep++) {
            for (int i = 0; i <= slider.getMaximum(); i++) {
                int place = sweep % 2 == 0 ? i : slider.getMaximum() - i;
                String shows = String.format(Locale.ENGLISH, "%,d points", pointsAt(place));
                changes[place][sweep] = place == slider.getValue()
                        ? Double.NaN
                        : eventThread.millisecondsUntilPainted(() -> slider.setValue(place), () -> shows(chart, shows));
            }
        }
        Cost[] costs = new Cost[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            int place = placeOf(SIZES[i], slider.getMaximum());
            EventQueue.invokeAndWait(() -> slider.setValue(place));
            eventThread.frames(WARM_UP);
            double[] frames = eventThread.frames(FRAMES);
            costs[i] = new Cost(
                    quantile(frames, 0.5), quantile(frames, 0.99), quantile(changes[place], 0.5), max(changes[place]));
        }
        double worst =
                Arrays.stream(changes).mapToDouble(FrameBenchmark::max).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "Points slider from end to end and back, %d times: worst answer %.1f ms.%n",
                SWEEPS,
                worst);
        open.close();
        return costs;
    }

    /** Notes when what changes in each frame is painted, and when another set of points is. */
    private void watch(OpenWindow open) throws InterruptedException {
        OpenWindow.onEventThread(() -> {
            eventThread.watch(open.find("step-value", JComponent.class));
            eventThread.watch(open.find("data-chart", JComponent.class));
            return true;
        });
    }

    /** Prints a frame's cost in a large window with the surface, the step and everything drawn on the points. */
    private void withEverythingShown() throws Exception {
        System.out.println("Event thread's milliseconds a frame, everything shown, window of 1920 x 1080:");
        Settings endless = Settings.DEFAULT.withLearningRate(ENDLESS_RATE);
        List<String> shown = List.of(
                "loss-surface-button",
                "numbers-button",
                "residuals-box",
                "residual-squares-box",
                "best-line-box",
                "true-line-box");
        withShown(endless, shown, "");
        List<String> noise = new ArrayList<>(shown);
        noise.addAll(List.of("point-gradients-button", "step-effects-button"));
        List<String> surface = new ArrayList<>(shown);
        surface.add("swap-surface-button");
        withShown(endless, surface, ", surface on the stage");
        for (int batch : new int[] {50, 1_000}) {
            withShown(
                    endless.withBatchSize(OptionalInt.of(batch)),
                    noise,
                    String.format(Locale.ROOT, ", batches of %,d glow, fan, ledger", batch));
        }
    }

    private void withShown(Settings settings, List<String> shown, String what) throws Exception {
        try (OpenWindow open = OpenWindow.of(settings, Look.LIGHT)) {
            watch(open);
            EventQueue.invokeAndWait(() -> open.window().setSize(1920, 1080));
            for (String name : shown) {
                EventQueue.invokeAndWait(
                        () -> open.find(name, AbstractButton.class).doClick(0));
            }
            framesFrom(open, what);
            JTextField rate = open.find("learning-rate-field", JTextField.class);
            for (int kept = 1; kept <= Experiment.MAX_KEPT; kept++) {
                String another = Double.toString(ENDLESS_RATE * (1 + kept));
                EventQueue.invokeAndWait(() -> {
                    open.find("keep-button", AbstractButton.class).doClick(0);
                    rate.setText(another);
                    rate.postActionEvent();
                });
            }
            framesFrom(open, what + ", four runs kept");
            for (String name : shown) {
                EventQueue.invokeAndWait(
                        () -> open.find(name, AbstractButton.class).doClick(0));
            }
        }
    }

    private void framesFrom(OpenWindow open, String what) throws Exception {
        JSlider points = open.find("point-count-slider", JSlider.class);
        JSlider speed = open.find("speed-slider", JSlider.class);
        JLabel step = open.find("step-value", JLabel.class);
        for (int n : new int[] {100, 1_000_000}) {
            int place = placeOf(n, points.getMaximum());
            EventQueue.invokeAndWait(() -> points.setValue(place == 0 ? 1 : place - 1));
            EventQueue.invokeAndWait(() -> points.setValue(place));
            for (int steps : new int[] {100, 100_000}) {
                EventQueue.invokeAndWait(() -> speed.setValue(speed.getMaximum() - (steps == 100 ? 3 : 0)));
                while (OpenWindow.onEventThread(() -> stepOf(step)) < steps) {
                    eventThread.frames(1);
                }
                EventQueue.invokeAndWait(() -> speed.setValue(speed.getMaximum() - LESSON_SPEED_FROM_THE_END));
                eventThread.frames(50);
                double[] frames = eventThread.frames(FRAMES);
                System.out.printf(
                        Locale.ROOT,
                        "%9d points, from step %7d%s: median %5.2f, p99 %5.2f%n",
                        n,
                        steps,
                        what,
                        quantile(frames, 0.5),
                        quantile(frames, 0.99));
            }
        }
    }

    /** Prints how long it takes from a move of the timeline's thumb until its step is painted, in a long run. */
    private void scrubbing() throws Exception {
        try (OpenWindow open = OpenWindow.of(Settings.DEFAULT.withLearningRate(ENDLESS_RATE), Look.LIGHT)) {
            watch(open);
            JTextField target = open.find("run-to-field", JTextField.class);
            JSlider timeline = open.find("timeline-slider", JSlider.class);
            JLabel step = open.find("step-value", JLabel.class);
            AbstractButton surface = open.find("loss-surface-button", AbstractButton.class);
            for (int steps : new int[] {100, 1_000_000}) {
                System.gc();
                long before = used();
                EventQueue.invokeAndWait(() -> {
                    target.setText(Integer.toString(steps));
                    target.postActionEvent();
                });
                while (OpenWindow.onEventThread(() -> stepOf(step)) != steps) {
                    eventThread.frames(1);
                }
                System.gc();
                long bytes = used() - before;
                for (boolean withSurface : new boolean[] {false, true}) {
                    EventQueue.invokeAndWait(() -> surface.setSelected(withSurface));
                    double[] milliseconds = new double[SCRUBS];
                    for (int i = 0; i < SCRUBS; i++) {
                        // Far jumps, to and fro.
                        int to = (int) ((long) (i * 37 % SCRUBS) * steps / SCRUBS) + i % 2;
                        milliseconds[i] = eventThread.millisecondsUntilPainted(
                                () -> timeline.setValue(to), () -> stepOf(step) == to);
                    }
                    System.out.printf(
                            Locale.ROOT,
                            "Scrubbing %,d steps%s: median %.1f ms, worst %.1f ms; they take %,d kB of the heap.%n",
                            steps,
                            withSurface ? ", surface open" : "",
                            quantile(milliseconds, 0.5),
                            max(milliseconds),
                            bytes / 1024);
                }
            }
            EventQueue.invokeAndWait(() -> surface.setSelected(false));
        }
    }

    private static int stepOf(JLabel step) {
        return Integer.parseInt(step.getText().replace(",", ""));
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static boolean shows(Component chart, String points) {
        String description = chart.getAccessibleContext().getAccessibleDescription();
        return description != null && description.startsWith(points);
    }

    private static int pointsAt(int place) {
        // The slider's places: 2, 5, 10, 20, 50 …
        return (int) Math.round(new double[] {2, 5, 10}[place % 3] * Math.pow(10, Math.floorDiv(place, 3)));
    }

    private static int placeOf(int points, int last) {
        for (int place = 0; place <= last; place++) {
            if (pointsAt(place) == points) {
                return place;
            }
        }
        throw new IllegalArgumentException("the slider has no place for " + points);
    }

    private Cost[] plain(Dimension size) throws Exception {
        Cost[] costs = new Cost[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            costs[i] = plain(SIZES[i], size);
        }
        return costs;
    }

    private Cost plain(int n, Dimension size) throws Exception {
        DefaultXYDataset points = new DefaultXYDataset();
        DefaultXYDataset line = new DefaultXYDataset();
        XYPlot plot =
                new XYPlot(points, new NumberAxis("x"), new NumberAxis("y"), new XYLineAndShapeRenderer(false, true));
        plot.setDataset(1, line);
        plot.setRenderer(1, new XYLineAndShapeRenderer(true, false));
        plot.getDomainAxis().setRange(-1.1, 1.1);
        plot.getRangeAxis().setRange(-2, 7);
        JFrame frame = OpenWindow.onEventThread(() -> {
            JFrame opened = new JFrame();
            ChartPanel chart = new ChartPanel(new JFreeChart(plot));
            chart.setPreferredSize(size);
            opened.add(chart);
            opened.pack();
            eventThread.watch(chart);
            opened.setVisible(true);
            return opened;
        });
        double[][] columns = columns(n);
        // The empty window is painted first: what is measured begins after that.
        eventThread.millisecondsUntilPainted(frame::repaint, () -> true);
        double[] changes = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            changes[i] = eventThread.millisecondsUntilPainted(() -> points.addSeries("points", columns), () -> true);
        }
        int frames = Math.max(3, Math.min(100, 2_000_000 / n));
        double[] milliseconds = new double[frames];
        int first = Math.max(3, Math.min(WARM_UP, 2_000_000 / n));
        for (int step = -first; step < frames; step++) {
            Line now = new Line(0.5 + step * 0.01, 0.75 + step * 0.01);
            double took = eventThread.frame(() ->
                    line.addSeries("line", new double[][] {{-1.1, 1.1}, {now.at(-1.1), now.at(1.1)}}));
            if (step >= 0) {
                milliseconds[step] = took;
            }
            Thread.sleep(BETWEEN_FRAMES);
        }
        EventQueue.invokeAndWait(frame::dispose);
        return new Cost(
                quantile(milliseconds, 0.5), quantile(milliseconds, 0.99), quantile(changes, 0.5), max(changes));
    }

    /** Returns the median time of a frame of a window in which only one label changes: the least a frame can take. */
    private double labelMilliseconds() throws Exception {
        JLabel label = new JLabel();
        JFrame frame = OpenWindow.onEventThread(() -> {
            JFrame opened = new JFrame();
            opened.add(label);
            opened.setSize(WINDOW);
            eventThread.watch(label);
            opened.setVisible(true);
            return opened;
        });
        double[] milliseconds = new double[FRAMES];
        for (int step = -WARM_UP; step < FRAMES; step++) {
            String text = Integer.toString(step);
            double took = eventThread.frame(() -> label.setText(text));
            if (step >= 0) {
                milliseconds[step] = took;
            }
            Thread.sleep(BETWEEN_FRAMES);
        }
        EventQueue.invokeAndWait(frame::dispose);
        return quantile(milliseconds, 0.5);
    }

    private static double[][] columns(int n) {
        Points points = Settings.DEFAULT.generated().withCount(n).points();
        double[][] columns = new double[2][n];
        Arrays.setAll(columns[0], points::x);
        Arrays.setAll(columns[1], points::y);
        return columns;
    }

    private static double quantile(double[] values, double part) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    private static double max(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElseThrow();
    }
}
