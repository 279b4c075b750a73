package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.data.DataController;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.settings.ControlPanel;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.SidePanel;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** Says what each command of the window does; those of the data chart are the chart's. */
final class WindowCommands {
    private final Commands commands;
    private final WindowPreferences preferences;

    WindowCommands(Commands commands, WindowPreferences preferences) {
        this.commands = commands;
        this.preferences = preferences;
    }

    private void on(CommandId id, Runnable action) {
        commands.get(id).onPerformed(action);
    }

    /** Sets what a switch of the window does, after it has been set to what was chosen when it was last used. */
    private void onSelected(CommandId id, boolean last, Consumer<Boolean> shown) {
        commands.get(id).onSelected(shown);
        commands.get(id).setSelected(last);
    }

    private boolean isSelected(CommandId id) {
        return commands.get(id).isSelected();
    }

    /**
     * Commands that move through the run, or begin another.
     *
     * @param safeRate returns the greatest safe rate of the present run, if theory gives one
     */
    void play(Engine engine, DoubleSupplier safeRate) {
        on(CommandId.PLAY, engine.transport()::playOrPause);
        on(CommandId.PLAY_BACKWARDS, engine.transport()::playBackwards);
        on(CommandId.STEP, engine.transport()::step);
        on(CommandId.BACK, engine.transport()::back);
        on(CommandId.FIRST, engine.transport()::first);
        on(CommandId.LAST, engine.transport()::last);
        on(CommandId.RUN_TO_END, engine.transport()::runToEnd);
        on(CommandId.RESET, engine.transport()::reset);
        on(CommandId.REPEAT, () -> engine.transport().repeat(Repeat::next));
        on(CommandId.FASTER, () -> engine.transport().speed(Speed::faster));
        on(CommandId.SLOWER, () -> engine.transport().speed(Speed::slower));
        on(CommandId.SLOW_MOTION, engine.transport()::slowMotion);
        on(CommandId.KEEP, engine.keptRuns()::keep);
        on(CommandId.FROM_HERE, engine.editor()::fromHereOrNot);
        on(CommandId.UNDO, engine.editor()::undo);
        on(CommandId.REDO, engine.editor()::redo);
        on(CommandId.CLOUD, engine::cloudOrNot);
        on(CommandId.CANCEL_CLOUD, engine::cloudOrNot);
        on(CommandId.HALVE_RATE, () -> {
            engine.editor().change(settings -> settings.withLearningRate(settings.learningRate() / 2));
            engine.transport().play();
        });
        on(CommandId.SAFE_RATE, () -> {
            double rate = safeRate.getAsDouble();
            engine.editor().change(settings -> settings.withLearningRate(rate));
            engine.transport().play();
        });
        on(CommandId.WATCH_SLOWLY, () -> {
            engine.transport().speed(speed -> Speed.SLOW_MOTION);
            engine.transport().reset();
            engine.transport().play();
        });
    }

    /** Commands that take points from elsewhere, change them, or take them elsewhere. */
    void exchangePoints(DataController data, Runnable copyPicture) {
        on(CommandId.DATA_OPEN, data::open);
        on(CommandId.DATA_SAVE, data::save);
        on(CommandId.DATA_PASTE, data::paste);
        on(CommandId.DATA_COPY, data::copy);
        on(CommandId.COPY_PICTURE, copyPicture);
        on(CommandId.DATA_LESSON, data::takeLesson);
        on(CommandId.DATA_NORMAL, data::normalNoiseOrNot);
        on(CommandId.DATA_ADD_OUTLIER, data::addOutlier);
        on(CommandId.DATA_STANDARDISE, data::standardiseOrNot);
        for (ReadySet set : ReadySet.values()) {
            commands.get(set).onPerformed(() -> data.take(set));
        }
    }

    /**
     * Commands that show or hide something.
     *
     * @param shareRoom divides the window's height again
     */
    void view(DataPanel data, SidePanel side, ControlPanel controls, Runnable shareRoom) {
        on(CommandId.NEW_POINTS, controls::newPoints);
        onSelected(CommandId.EXPLAIN_RATES, true, controls::explainRates);
        onSelected(CommandId.MORE, false, open -> {
            controls.setMoreOpen(open);
            shareRoom.run();
        });
        onSelected(CommandId.LOSS_SURFACE, preferences.surfaceOpen(), open -> {
            preferences.setSurfaceOpen(open);
            side.surfaceOpened(open);
        });
        onSelected(CommandId.NUMBERS, preferences.numbersOpen(), open -> {
            preferences.setNumbersOpen(open);
            side.numbersOpened(open);
        });
        boolean logarithmic = preferences.logarithmicLoss();
        onSelected(
                CommandId.LINEAR,
                !logarithmic,
                linear -> commands.get(CommandId.LOG).setSelected(!linear));
        onSelected(CommandId.LOG, logarithmic, log -> {
            commands.get(CommandId.LINEAR).setSelected(!log);
            preferences.setLogarithmicLoss(log);
            side.loss().setLogarithmic(log);
        });
        onSelected(CommandId.LEDGER, preferences.stepEffects(), shown -> {
            preferences.setStepEffects(shown);
            side.loss().setStepEffects(shown);
        });
        onSelected(CommandId.FAN, preferences.pointGradients(), shown -> {
            preferences.setPointGradients(shown);
            side.setPointGradients(shown);
        });
        onSelected(CommandId.DETERMINATION, preferences.rSquared(), shown -> {
            preferences.setRSquared(shown);
            side.showRSquared(shown);
        });
        showOverlays(data);
    }

    private void showOverlays(DataPanel data) {
        Overlays last = preferences.overlays();
        Consumer<Boolean> show = any -> {
            Overlays overlays = new Overlays(
                    isSelected(CommandId.RESIDUALS),
                    isSelected(CommandId.RESIDUAL_SQUARES),
                    isSelected(CommandId.BEST_LINE),
                    isSelected(CommandId.TRUE_LINE));
            preferences.setOverlays(overlays);
            data.setOverlays(overlays);
            commands.get(CommandId.RESIDUAL_SQUARES).setEnabled(overlays.residuals());
        };
        onSelected(CommandId.RESIDUALS, last.residuals(), show);
        onSelected(CommandId.RESIDUAL_SQUARES, last.squares(), show);
        onSelected(CommandId.BEST_LINE, last.bestLine(), show);
        onSelected(CommandId.TRUE_LINE, last.trueLine(), show);
        show.accept(true);
    }

    /** Opens parts of the window as if they had been opened by hand; those of the first launch stay as they were last. */
    void open(Set<ScreenPart> parts) {
        Map<ScreenPart, CommandId> opening = Map.of(
                ScreenPart.SURFACE, CommandId.LOSS_SURFACE,
                ScreenPart.STEP, CommandId.NUMBERS,
                ScreenPart.RESIDUALS, CommandId.RESIDUALS,
                ScreenPart.BEST_LINE, CommandId.BEST_LINE,
                ScreenPart.TRUE_LINE, CommandId.TRUE_LINE);
        Stream.of(ScreenPart.values())
                .filter(part -> parts.contains(part) && opening.containsKey(part))
                .forEach(part ->
                        commands.get(Objects.requireNonNull(opening.get(part))).setSelected(true));
    }

    /** The command that goes back to what the window shows at first launch, but for the look. */
    void restore(Engine engine) {
        on(CommandId.RESTORE, () -> {
            engine.editor().restore();
            Stream.of(
                            CommandId.RESIDUALS,
                            CommandId.RESIDUAL_SQUARES,
                            CommandId.BEST_LINE,
                            CommandId.TRUE_LINE,
                            CommandId.DETERMINATION,
                            CommandId.LOSS_SURFACE,
                            CommandId.NUMBERS,
                            CommandId.LEDGER,
                            CommandId.FAN)
                    .forEach(id -> commands.get(id).setSelected(false));
            commands.get(CommandId.LINEAR).setSelected(true);
            commands.get(CommandId.EXPLAIN_RATES).setSelected(true);
        });
    }

    /** Commands that change the look. */
    void changeLook(LookChanger look) {
        on(
                CommandId.THEME,
                () -> look.change(worn -> worn.withShade(worn.shade().other())));
        on(CommandId.PRESENTER, () -> look.change(worn -> worn.withPresenter(!worn.presenter())));
    }
}
