package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.AWTException;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** One window for all tests of a class, which put it into experiments that hide and lock. */
abstract class RestrictedWindow {
    static WindowDriver window;

    @BeforeAll
    static void open() throws AWTException {
        window = WindowDriver.open(paused(0, Set.of(), Set.of()));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    /** The window remembers what was chosen for the tests after this one. */
    @AfterEach
    final void restore() {
        // No tip is in the way there.
        window.hand().moveTo(window.find("data-chart"));
        show(paused(0, Set.of(), Set.of()));
        EventThread.await("all can be done again", () -> item(CommandId.RESTORE).isEnabled());
        EventThread.run(() -> {
            item(CommandId.RESTORE).doClick(0);
            if (window.button("more-button").isSelected()) {
                window.button("more-button").doClick(0);
            }
        });
    }

    static Experiment paused(int step, Set<ScreenPart> hidden, Set<Lock> locked) {
        return paused(Settings.DEFAULT, step, hidden, locked);
    }

    static Experiment paused(Settings settings, int step, Set<ScreenPart> hidden, Set<Lock> locked) {
        ViewState usual = ViewState.DEFAULT;
        return Experiment.of(settings)
                .withPlaying(new Playing(step, true, Speed.DEFAULT, Repeat.ONCE))
                .withViewState(new ViewState(usual.shown(), usual.stage(), usual.look(), hidden, locked));
    }

    /** Shows an experiment and waits until the window is at its step. */
    static void show(Experiment experiment) {
        // Its speed tells it from the one before; a run that will diverge is slowed down at the usual speed only.
        Speed speed = new Speed(window.speed().equals("100/s") ? 250 : 100);
        Playing playing = experiment.playing();
        Experiment marked =
                experiment.withPlaying(new Playing(playing.step(), playing.paused(), speed, playing.repeat()));
        EventThread.run(() -> window.window().show(marked));
        boolean restricted = !experiment.viewState().hidden().isEmpty()
                || !experiment.viewState().locked().isEmpty();
        EventThread.await(
                "the experiment is shown",
                () -> window.speed().equals((int) speed.stepsPerSecond() + "/s")
                        && window.text("step-value")
                                .equals(String.valueOf(experiment.playing().step()))
                        && item(CommandId.RESTORE).isEnabled() != restricted
                        && window.text("learning-rate-field")
                                .equals(String.valueOf(experiment.settings().learningRate())));
    }

    static void hide(ScreenPart... parts) {
        show(paused(10, Set.of(), Set.of()));
        show(paused(10, Set.of(parts), Set.of()));
    }

    static void lock(Lock... locks) {
        show(paused(10, Set.of(), Set.of()));
        show(paused(10, Set.of(), Set.of(locks)));
    }

    static JMenuItem item(CommandId id) {
        return window.item(id);
    }

    static boolean isForbidden(CommandId id, String reason) {
        JMenuItem item = item(id);
        return EventThread.read(() -> !item.isEnabled() && reason.equals(item.getToolTipText()));
    }

    static ChartPicture picture(String chart) {
        return ChartPicture.of(window.find(chart));
    }

    static String description(String name) {
        return EventThread.read(() -> String.valueOf(
                ((JComponent) window.find(name)).getAccessibleContext().getAccessibleDescription()));
    }
}
