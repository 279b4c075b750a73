package io.github.sgdvisualizer.gallery;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import io.github.sgdvisualizer.OpenWindow;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTextField;

/** Pictures of the real window in each state, look and size, written to {@code target/gallery}. */
public final class Gallery {
    private static final Path FOLDER = Path.of("target", "gallery");
    /** Beside the theme's class, wherever that stands. */
    private static final String ICON = '/' + Theme.class.getPackageName().replace('.', '/') + "/icon.svg";

    private static final int ICON_SIZE = 256;
    private static final Dimension USUAL = new Dimension(1280, 800);
    private static final List<Dimension> SIZES = List.of(
            new Dimension(960, 600), new Dimension(1280, 720), new Dimension(1280, 800), new Dimension(1920, 1080));

    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.LIGHT.withPresenter(true));

    /** The step at which a run is caught learning. */
    private static final int CAUGHT = 20;

    private static final List<State> STATES = List.of(
            new State("ready", Settings.DEFAULT, "Ready"),
            new State("learning", Settings.DEFAULT, "Learning"),
            new State("converged", Settings.DEFAULT, "Converged"),
            new State("diverged", Settings.DEFAULT.withLearningRate(1.1), "Diverged"),
            new State(
                    "more",
                    Settings.DEFAULT.withLearningRate(0.55),
                    "Converged",
                    List.of("more-button", "true-line-box")),
            new State(
                    "surface",
                    Settings.DEFAULT.withLearningRate(0.55),
                    "Converged",
                    List.of("loss-surface-button", "numbers-button", "determination-box")),
            new State(
                    "squares",
                    Settings.DEFAULT.withLearningRate(0.02),
                    "Learning",
                    List.of("residuals-box", "residual-squares-box", "best-line-box")),
            new State(
                    "residuals",
                    Settings.DEFAULT,
                    "Learning",
                    List.of("residuals-box", "best-line-box", "true-line-box")),
            new State("race", Settings.DEFAULT.withLearningRate(0.05), "Paused"),
            new State("thin", Settings.DEFAULT.withSource(given(ReadySet.HUNDRED)), "Diverged", "loss-surface-button"),
            new State(
                    "standardised",
                    Settings.DEFAULT.withSource(new Standardised(given(ReadySet.HUNDRED), 1)),
                    "Converged",
                    "loss-surface-button"),
            new State("batch", Settings.DEFAULT.withBatchSize(OptionalInt.of(10)), "Learning"),
            new State(
                    "noise",
                    Settings.DEFAULT.withBatchSize(OptionalInt.of(1)),
                    "Learning",
                    List.of("loss-surface-button", "fan-button", "ledger-button")),
            new State(
                    "cloud",
                    Settings.DEFAULT.withBatchSize(OptionalInt.of(1)),
                    "Learning",
                    List.of("loss-surface-button", "cloud-button")),
            new State(
                    "steps",
                    Settings.DEFAULT
                            .withBatchSize(OptionalInt.of(10))
                            .withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8))
                            .withLearningRate(0.3)
                            .withSchedule(new Schedule.Cosine(40, 0)),
                    "Learning",
                    List.of("numbers-button", "more-button", "more-steps-button")),
            new State(
                    "million",
                    Settings.DEFAULT.withSource(Settings.DEFAULT.generated().withCount(1_000_000)),
                    "Converged"));

    private static PointSource given(ReadySet set) {
        return set.source(Settings.DEFAULT.generated());
    }

    /** A ready set, at the greatest rate that never jumps past its best line. */
    private static State state(ReadySet set) {
        double safe = Stability.ofMomentum(new MeanSquaredError(set.points()).curvature(), 0)
                .safeRate();
        double rate = BigDecimal.valueOf(safe)
                .round(new MathContext(1, RoundingMode.DOWN))
                .doubleValue();
        Settings settings = new Settings(given(set), Settings.DEFAULT.start(), rate);
        return new State("set-" + set.key(), settings, "Converged", "run-to-end-button");
    }

    /** A state of the window: the beginning of the sentence that says it is reached, and what is clicked before. */
    private record State(String name, Settings settings, String status, List<String> clicks) {
        State(String name, Settings settings, String status, String click) {
            this(name, settings, status, List.of(click));
        }

        State(String name, Settings settings, String status) {
            this(name, settings, status, List.of());
        }
    }

    private Gallery() {}

    /** Writes all pictures; needs a display. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("The gallery needs a display: skipped.");
            return;
        }
        Files.createDirectories(FOLDER);
        BufferedImage icon = FlatSVGUtils.svg2image(ICON, ICON_SIZE, ICON_SIZE);
        ImageIO.write(icon, "png", FOLDER.resolve("icon.png").toFile());
        for (Look look : LOOKS) {
            for (State state : STATES) {
                for (Dimension size : SIZES) {
                    picture(state, look, size);
                }
            }
            for (ReadySet set : ReadySet.values()) {
                picture(state(set), look, USUAL);
            }
        }
    }

    private static void picture(State state, Look look, Dimension size) throws IOException, InterruptedException {
        try (OpenWindow open = OpenWindow.of(state.settings, look)) {
            if (size.width < open.window().getMinimumSize().width
                    || size.height < open.window().getMinimumSize().height) {
                return;
            }
            JLabel status = open.find("status-value", JLabel.class);
            // While points are being prepared, buttons that move through the run do nothing.
            await(() -> !status.getText().isEmpty());
            endOpening(open);
            for (String button : state.clicks) {
                click(open, button);
            }
            if (state.name.equals("race")) {
                race(open);
            }
            if (state.status.equals("Ready") || state.status.equals("Learning")) {
                click(open, "play-button");
            }
            String first = state.status.equals("Learning") ? "Ready" : state.status;
            await(() -> status.getText().startsWith(first));
            await(new Settled(open, size)::isTrue);
            BufferedImage image =
                    state.status.equals("Learning") ? caught(open) : OpenWindow.onEventThread(() -> painted(open));
            write(image, size, state, look);
            // What was opened is remembered: the next window is to be as at first launch.
            click(open, "restore-button");
        }
    }

    /** Presses the mouse on nothing: any input ends the opening. */
    private static void endOpening(OpenWindow open) throws InterruptedException {
        OpenWindow.onEventThread(() -> {
            Component root = open.window().getRootPane();
            root.dispatchEvent(
                    new MouseEvent(root, MouseEvent.MOUSE_PRESSED, System.currentTimeMillis(), 0, 0, 0, 1, false));
            return true;
        });
    }

    /** Keeps four runs beside a fifth, all at step 12. */
    private static void race(OpenWindow open) throws InterruptedException {
        JTextField rate = open.find("learning-rate-field", JTextField.class);
        JLabel status = open.find("status-value", JLabel.class);
        for (String next : new String[] {"0.3", "0.85", "0.03", "0.1"}) {
            await(() -> status.getText().startsWith("Converged"));
            OpenWindow.onEventThread(() -> {
                open.find("keep-button", AbstractButton.class).doClick(0);
                rate.setText(next);
                rate.postActionEvent();
                return true;
            });
            await(() -> !status.getText().startsWith("Converged"));
        }
        await(() -> status.getText().startsWith("Converged"));
        JTextField step = open.find("run-to-field", JTextField.class);
        OpenWindow.onEventThread(() -> {
            step.setText("12");
            step.postActionEvent();
            return true;
        });
        await(() -> status.getText().startsWith("Paused at step 12"));
    }

    /** Plays, and returns the window as it is while a run learns, caught at a certain step. */
    private static BufferedImage caught(OpenWindow open) throws InterruptedException {
        FutureTask<BufferedImage> picture = new FutureTask<>(() -> painted(open));
        OpenWindow.onEventThread(() -> {
            JLabel step = open.find("step-value", JLabel.class);
            step.addPropertyChangeListener("text", event -> {
                int now = Integer.parseInt(step.getText().replace(",", ""));
                if (now == CAUGHT) {
                    // Once the other panels show the same snapshot, before the next one comes.
                    EventQueue.invokeLater(picture);
                } else if (now > CAUGHT && !picture.isDone()) {
                    // A frame that came late took its place: once more from the beginning.
                    open.find("reset-button", AbstractButton.class).doClick(0);
                }
            });
            return true;
        });
        click(open, "play-button");
        try {
            return picture.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void click(OpenWindow open, String button) throws InterruptedException {
        OpenWindow.onEventThread(() -> {
            open.find(button, AbstractButton.class).doClick(0);
            return true;
        });
    }

    private static BufferedImage painted(OpenWindow open) {
        Container content = open.window().getContentPane();
        double scale =
                open.window().getGraphicsConfiguration().getDefaultTransform().getScaleX();
        BufferedImage image = new BufferedImage(
                (int) (content.getWidth() * scale), (int) (content.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        content.printAll(g);
        g.dispose();
        return image;
    }

    private static void write(BufferedImage image, Dimension size, State state, Look look) throws IOException {
        int scale = image.getWidth() / size.width;
        String name = String.format(
                Locale.ROOT,
                "%s-%s-%dx%d%s.png",
                state.name,
                look.presenter() ? "presenter" : look.shade(),
                size.width,
                size.height,
                scale == 1 ? "" : "@" + scale);
        ImageIO.write(
                image, "png", FOLDER.resolve(name.toLowerCase(Locale.ROOT)).toFile());
    }

    /** Whether the window has its size and looks the same for some time. */
    private static final class Settled {
        private static final int LOOKS = 15;

        private final OpenWindow open;
        private final Dimension size;
        private int hash;
        private int same;

        Settled(OpenWindow open, Dimension size) {
            this.open = open;
            this.size = size;
        }

        boolean isTrue() {
            Container content = open.window().getContentPane();
            if (!content.getSize().equals(size)) {
                // Asked for again until it is so: the window manager adds its frame when it likes.
                open.window()
                        .setSize(
                                size.width + open.window().getWidth() - content.getWidth(),
                                size.height + open.window().getHeight() - content.getHeight());
                same = 0;
                return false;
            }
            BufferedImage image = painted(open);
            int now =
                    Arrays.hashCode(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
            same = now == hash ? same + 1 : 0;
            hash = now;
            return same >= LOOKS;
        }
    }

    /** A question for the event thread. */
    private interface Question {
        boolean isTrue();
    }

    private static void await(Question question) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        while (!OpenWindow.onEventThread(question::isTrue)) {
            if (never.await(10, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the latch is never counted down");
            }
        }
    }
}
