package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.AWTException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random input for the real window, for as many seconds as {@code sgd.random.seconds} says. {@code sgd.random.seed}
 * repeats the choices of another time, though not its timing.
 */
@DisplayTest
final class RandomInputTest {
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("sgd.random.seconds", 30));

    /** What a new size changes may be changed in a later event. */
    private static final Duration UNTIL_LAID_OUT = Duration.ofSeconds(2);

    private final long seed = Long.getLong("sgd.random.seed", new SplittableRandom().nextInt(1_000_000));
    private final String home = System.getProperty("user.home");

    @TempDir
    private Path directory;

    /** Where a file chooser opens there is nothing that could be lost; and the window begins as at first launch. */
    @BeforeEach
    void isolate() throws BackingStoreException {
        System.setProperty("user.home", directory.toString());
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
    }

    @AfterEach
    void restore() throws BackingStoreException {
        System.setProperty("user.home", home);
        // What was opened would be remembered for the tests after this one.
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
        RandomClipboard.put("");
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void whatever_is_done_to_the_window_it_stays_whole() throws AWTException, InterruptedException {
        System.out.println("Random input with -Dsgd.random.seed=" + seed + ", " + TIME.toSeconds() + " s");
        try (WindowDriver driver = WindowDriver.open();
                EventThreadMonitor monitor = EventThreadMonitor.install();
                FaultLog faults = new FaultLog();
                RobotInput input = new RobotInput()) {
            DialogCloser dialogs = new DialogCloser(input, faults);
            RandomUser user = new RandomUser(driver, input, dialogs, seed);
            try {
                use(driver, monitor, faults, user);
            } finally {
                System.out.println("Random input: " + user.count() + " actions. " + monitor.report());
            }
            dialogs.closeAll();
            assertThat(faults.faults()).as(situation(user)).isEmpty();
        }
    }

    private void use(WindowDriver driver, EventThreadMonitor monitor, FaultLog faults, RandomUser user)
            throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < TIME.toNanos()) {
            try {
                user.act();
                monitor.awaitDispatch();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(situation(user) + "; faults: " + faults.faults(), e);
            }
            check(driver, faults);
            assertThat(faults.faults()).as(situation(user)).isEmpty();
        }
    }

    private static void check(WindowDriver driver, FaultLog faults) {
        CheckingRepaintManager.takeFaults().forEach(faults::add);
        EventThread.read(WindowChecks::wrongTexts).forEach(text -> faults.add("not for people: " + text));
        List<String> outside = new ArrayList<>();
        boolean whole = EventThread.comesTrue(
                UNTIL_LAID_OUT,
                () -> EventThread.read(() -> {
                    outside.clear();
                    outside.addAll(WindowChecks.outsideWindow(driver.window()));
                    outside.addAll(WindowChecks.lowCharts(driver.window()));
                    return outside.isEmpty();
                }));
        if (!whole) {
            outside.forEach(component -> faults.add("outside the window or too low: " + component));
        }
    }

    private String situation(RandomUser user) {
        return "-Dsgd.random.seed=" + seed + ", the last actions:\n" + String.join("\n", user.lastActions()) + "\n";
    }
}
