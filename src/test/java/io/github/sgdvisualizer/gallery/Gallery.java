package io.github.sgdvisualizer.gallery;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.window.EventThread;
import io.github.sgdvisualizer.window.InvisibleWindow;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JLabel;

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

    /** So many paintings in a row that are the same, with all waiting events between them. */
    private static final int SAME = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Writes pictures while the next ones are painted. */
    private static final ExecutorService WRITER = Executors.newSingleThreadExecutor();

    private static final AtomicInteger written = new AtomicInteger();

    private static final List<String> TABS = List.of(
            "view-points-button",
            "view-loss-button",
            "loss-surface-button",
            "numbers-button",
            "view-code-button",
            "view-runs-button",
            "view-residuals-button");

    private Gallery() {}

    /** Writes all pictures; needs a display. */
    public static void main(String[] arguments) {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("The gallery needs a display: skipped.");
            return;
        }
        try {
            paint();
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            // Not left to the window, which would show it in a dialog and wait.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void paint() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Files.createDirectories(FOLDER);
        BufferedImage icon = FlatSVGUtils.svg2image(ICON, ICON_SIZE, ICON_SIZE);
        ImageIO.write(icon, "png", FOLDER.resolve("icon.png").toFile());
        // What an earlier gallery that was stopped has left open.
        try (InvisibleWindow open = prepared(State.ALL.get(0), LOOKS.get(0), USUAL)) {
            restore(open);
        }
        for (Look look : LOOKS) {
            for (State state : State.ALL) {
                pictures(state, look, SIZES);
            }
            for (ReadySet set : ReadySet.values()) {
                pictures(State.of(set), look, List.of(USUAL));
            }
            UiLocale.install(UiLocale.of("de"));
            for (State state : State.GERMAN) {
                pictures(state, look, List.of(SIZES.get(0)));
            }
            UiLocale.install(UiLocale.of("en"));
        }
        WRITER.shutdown();
        if (!WRITER.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the pictures could not be written in time");
        }
        System.out.println(written.get() + " pictures in "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
    }

    /** Paints one window in all sizes. */
    private static void pictures(State state, Look look, List<Dimension> sizes) throws InterruptedException {
        if (state.learns()) {
            for (Dimension size : sizes) {
                write(caught(state, look, size), size, state, look);
            }
            return;
        }
        try (InvisibleWindow open = prepared(state, look, sizes.get(0))) {
            JLabel status = open.find("status-value", JLabel.class);
            for (Dimension size : sizes) {
                EventThread.run(() -> open.resize(size));
                chooseViews(open, state);
                await(() -> state.ends()
                        ? isAtEnd(open, status, state)
                        : status.getText().startsWith(state.status()));
                write(settled(open), size, state, look);
            }
            restore(open);
        }
    }

    private static InvisibleWindow prepared(State state, Look look, Dimension size) throws InterruptedException {
        InvisibleWindow open = InvisibleWindow.of(state.experiment(), look);
        JLabel status = open.find("status-value", JLabel.class);
        // While points are being prepared, buttons that move through the run do nothing.
        await(() -> !status.getText().isBlank());
        EventThread.run(() -> open.resize(size));
        state.clicks().forEach(button -> click(open, button));
        return open;
    }

    /** Opens the views as a user does who has just this size: one that has no room takes the place of another. */
    private static void chooseViews(InvisibleWindow open, State state) {
        List<String> views = state.clicks().stream().filter(TABS::contains).toList();
        if (state.clicks().stream().noneMatch(click -> click.startsWith("swap-"))) {
            EventThread.run(() -> TABS.stream()
                    .map(tab -> open.find(tab, AbstractButton.class))
                    .filter(AbstractButton::isSelected)
                    .forEach(tab -> tab.doClick(0)));
            click(open, "view-loss-button");
            views.forEach(view -> click(open, view));
        }
    }

    /** What was opened is remembered: the next window is to be as at first launch. */
    private static void restore(InvisibleWindow open) {
        click(open, "restore-button");
    }

    private static boolean isAtEnd(InvisibleWindow open, JLabel status, State state) {
        if (status.getText().startsWith(state.status())) {
            return true;
        }
        open.find("run-to-end-button", AbstractButton.class).doClick(0);
        return false;
    }

    /** Returns the window when it has looked the same some times. */
    private static BufferedImage settled(InvisibleWindow open) throws InterruptedException {
        AtomicReference<BufferedImage> image = new AtomicReference<>();
        int[] hash = new int[1];
        int[] same = new int[1];
        await(() -> {
            open.validate();
            image.set(open.picture());
            int now = hash(image.get());
            same[0] = now == hash[0] ? same[0] + 1 : 0;
            hash[0] = now;
            return same[0] >= SAME;
        });
        return image.get();
    }

    private static int hash(BufferedImage image) {
        return Arrays.hashCode(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /** Plays from the step before, and returns the window as it is while the run learns, caught at a certain step. */
    private static BufferedImage caught(State state, Look look, Dimension size) throws InterruptedException {
        AtomicReference<BufferedImage> image = new AtomicReference<>();
        // A frame that came late may have taken the step's place: once more from the beginning.
        while (image.get() == null) {
            try (InvisibleWindow open = prepared(state, look, size)) {
                JLabel step = open.find("step-value", JLabel.class);
                await(() -> step.getText().equals(String.valueOf(State.CAUGHT - 1)));
                settled(open);
                EventThread.run(() -> step.addPropertyChangeListener("text", event -> {
                    if (step.getText().equals(String.valueOf(State.CAUGHT))) {
                        // Once the other panels show the same snapshot, before the next one comes.
                        EventQueue.invokeLater(() -> image.set(open.picture()));
                    }
                }));
                click(open, "play-button");
                await(() -> Integer.parseInt(step.getText().replace(",", "")) > State.CAUGHT);
                restore(open);
            }
        }
        return image.get();
    }

    private static void click(InvisibleWindow open, String button) {
        EventThread.run(() -> {
            AbstractButton found = open.find(button, AbstractButton.class);
            // The table of runs may have opened by itself.
            if (!found.isSelected()) {
                found.doClick(0);
                // A view is made when it is first laid out.
                open.validate();
            }
        });
    }

    private static void write(BufferedImage image, Dimension size, State state, Look look) {
        String name = String.format(
                Locale.ROOT,
                "%s-%s-%dx%d.png",
                state.name(),
                look.presenter() ? "presenter" : look.shade(),
                size.width,
                size.height);
        WRITER.execute(() -> {
            try {
                ImageIO.write(
                        image,
                        "png",
                        FOLDER.resolve(name.toLowerCase(Locale.ROOT)).toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written.incrementAndGet();
        });
    }

    /** A question for the event thread. */
    private interface Question {
        boolean isTrue();
    }

    private static void await(Question question) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long start = System.nanoTime();
        AtomicBoolean answer = new AtomicBoolean();
        while (!answer.get()) {
            EventThread.run(() -> answer.set(question.isTrue()));
            if (System.nanoTime() - start > PATIENCE.toNanos() && !answer.get()) {
                throw new IllegalStateException("waited in vain");
            }
            if (!answer.get() && never.await(15, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the latch is never counted down");
            }
        }
    }
}
