package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.data.DataController;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.help.WordsDialog;
import io.github.sgdvisualizer.window.settings.ControlPanel;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.Arrangement;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import java.awt.Window;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;

/** Says what each command of the window does; those of the data chart are the chart's. */
final class WindowCommands {
    /** The commands of each view that the window has. */
    private static final Map<ScreenPart, ViewNames> VIEWS = Map.of(
            ScreenPart.POINTS, new ViewNames(CommandId.VIEW_POINTS, CommandId.STAGE_POINTS),
            ScreenPart.LOSS, new ViewNames(CommandId.VIEW_LOSS, CommandId.STAGE_LOSS),
            ScreenPart.SURFACE, new ViewNames(CommandId.LOSS_SURFACE, CommandId.STAGE_SURFACE),
            ScreenPart.STEP, new ViewNames(CommandId.NUMBERS, CommandId.STAGE_STEP),
            ScreenPart.CODE, new ViewNames(CommandId.VIEW_CODE, CommandId.STAGE_CODE),
            ScreenPart.RUNS, new ViewNames(CommandId.VIEW_RUNS, CommandId.STAGE_RUNS),
            ScreenPart.RESIDUALS, new ViewNames(CommandId.VIEW_RESIDUALS, CommandId.STAGE_RESIDUALS));

    /** The switches that scenes and options can set. */
    private static final Map<ScreenPart, CommandId> OPENED_BY_SCENES = Map.of(
            ScreenPart.BEST_LINE, CommandId.BEST_LINE,
            ScreenPart.TRUE_LINE, CommandId.TRUE_LINE);

    /**
     * The commands of a view.
     *
     * @param open opens it in the side
     * @param stage brings it to the stage
     */
    private record ViewNames(CommandId open, CommandId stage) {}

    private final Commands commands;
    private final WindowPreferences preferences;

    WindowCommands(Commands commands, WindowPreferences preferences) {
        this.commands = commands;
        this.preferences = preferences;
    }

    /** Returns the commands of the tabs above the side, from left to right. */
    static Stream<CommandId> tabs() {
        return Stream.concat(
                VIEWS.keySet().stream()
                        .sorted()
                        .map(view -> Objects.requireNonNull(VIEWS.get(view)).open()),
                Stream.of(CommandId.MORE));
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
        on(CommandId.PLAY, () -> {
            // While a prediction is asked for, the button says See.
            if (commands.get(CommandId.SEE).isEnabled()) {
                commands.get(CommandId.SEE).perform();
            } else {
                engine.transport().playOrPause();
            }
        });
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

    /** Commands that show or hide something. */
    void view(DataPanel data, ControlPanel controls) {
        on(CommandId.NEW_POINTS, controls::newPoints);
        onSelected(CommandId.EXPLAIN_RATES, true, controls::explainRates);
        boolean logarithmic = preferences.logarithmicLoss();
        onSelected(
                CommandId.LINEAR,
                !logarithmic,
                linear -> commands.get(CommandId.LOG).setSelected(!linear));
        onSelected(CommandId.LOG, logarithmic, log -> {
            commands.get(CommandId.LINEAR).setSelected(!log);
            preferences.setLogarithmicLoss(log);
        });
        onSelected(CommandId.STEP_EFFECTS, preferences.stepEffects(), preferences::setStepEffects);
        onSelected(CommandId.POINT_GRADIENTS, preferences.pointGradients(), preferences::setPointGradients);
        onSelected(CommandId.DETERMINATION, preferences.rSquared(), preferences::setRSquared);
        showOverlays(data);
    }

    /** The command that shows or hides the timeline, which gives way to the charts in full screen. */
    void hide(JComponent timeline) {
        onSelected(CommandId.TIMELINE, true, timeline::setVisible);
    }

    /** Commands that explain the window. */
    void help(Window owner) {
        on(CommandId.WORDS, () -> WordsDialog.open(owner));
    }

    /** Returns the views that were chosen when the window was last open. */
    static Arrangement lastArrangement(WindowPreferences preferences) {
        // Another release may have saved views that this one does not have.
        Set<ScreenPart> side = new HashSet<>(preferences.side().orElse(Arrangement.DEFAULT.side()));
        side.retainAll(VIEWS.keySet());
        return new Arrangement(
                preferences.stage().filter(VIEWS::containsKey).orElse(Arrangement.DEFAULT.stage()), side);
    }

    /** Commands that choose what is on the stage and in the side. */
    void arrange(ViewsPanel views, JComponent drawer) {
        onSelected(CommandId.MORE, false, drawer::setVisible);
        on(CommandId.SWAP, views::swapFirst);
        VIEWS.forEach((view, names) -> {
            commands.get(names.open()).onSelected(open -> views.setOpen(view, open));
            commands.get(names.stage()).onSelected(onStage -> {
                if (onStage) {
                    views.bringToStage(view);
                }
            });
        });
        views.onArranged(arrangement -> {
            preferences.setViews(views.chosen().stage(), views.chosen().side());
            show(arrangement);
        });
        show(views.arrangement());
    }

    private void show(Arrangement arrangement) {
        VIEWS.forEach((view, names) -> {
            boolean onStage = view == arrangement.stage();
            commands.get(names.stage()).setSelected(onStage);
            Command open = commands.get(names.open());
            open.setSelected(onStage || arrangement.side().contains(view));
            if (onStage) {
                open.disable(Messages.of("view.on-stage"));
            } else {
                open.enable(Messages.of("command." + names.open().id() + ".tip"));
            }
        });
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

    /**
     * Opens parts of the window as if they had been opened by hand; those of the first launch stay as they were last.
     *
     * @param before views that were opened so before, and are now closed
     * @return the views that were not open
     */
    Set<ScreenPart> open(ViewsPanel views, Set<ScreenPart> parts, Set<ScreenPart> before) {
        Set<ScreenPart> side = new HashSet<>(views.chosen().side());
        side.removeAll(before);
        Set<ScreenPart> opened = VIEWS.keySet().stream()
                .filter(view -> parts.contains(view) && !ScreenPart.CALM.contains(view) && !side.contains(view))
                .collect(Collectors.toSet());
        side.addAll(opened);
        views.choose(new Arrangement(views.chosen().stage(), side));
        OPENED_BY_SCENES.forEach((part, command) -> {
            if (parts.contains(part)) {
                commands.get(command).setSelected(true);
            }
        });
        return opened;
    }

    /** Returns which of the lines are shown that scenes can show. */
    Set<ScreenPart> linesShown() {
        return OPENED_BY_SCENES.entrySet().stream()
                .filter(entry -> isSelected(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Shows these lines, and hides the others that scenes can show. */
    void showLines(Set<ScreenPart> shown) {
        OPENED_BY_SCENES.forEach((part, command) -> commands.get(command).setSelected(shown.contains(part)));
    }

    /**
     * Returns what the window shows now.
     *
     * @param restrictions what is hidden and locked
     */
    ViewState viewState(ViewsPanel views, Restrictions restrictions) {
        Set<ScreenPart> shown = new HashSet<>(ScreenPart.CALM);
        shown.removeAll(ScreenPart.VIEWS);
        shown.addAll(views.chosen().side());
        shown.add(views.chosen().stage());
        shown.addAll(linesShown());
        return new ViewState(
                shown,
                views.chosen().stage(),
                new ChartLook(
                        isSelected(CommandId.RESIDUALS),
                        isSelected(CommandId.RESIDUAL_SQUARES),
                        isSelected(CommandId.LOG),
                        isSelected(CommandId.STEP_EFFECTS),
                        isSelected(CommandId.POINT_GRADIENTS),
                        isSelected(CommandId.CLOUD),
                        isSelected(CommandId.DETERMINATION)),
                restrictions.hidden(),
                restrictions.locked());
    }

    /** Shows what a view state shows; what it hides and locks, and the cloud, are the engine's. */
    void show(ViewState state, ViewsPanel views) {
        Set<ScreenPart> side = new HashSet<>(state.shown());
        side.retainAll(VIEWS.keySet());
        views.choose(new Arrangement(VIEWS.containsKey(state.stage()) ? state.stage() : ScreenPart.POINTS, side));
        showLines(state.shown());
        ChartLook look = state.look();
        commands.get(CommandId.RESIDUALS).setSelected(look.residuals());
        commands.get(CommandId.RESIDUAL_SQUARES).setSelected(look.squares());
        commands.get(look.logarithmicLoss() ? CommandId.LOG : CommandId.LINEAR).setSelected(true);
        commands.get(CommandId.STEP_EFFECTS).setSelected(look.stepEffects());
        commands.get(CommandId.POINT_GRADIENTS).setSelected(look.pointGradients());
        commands.get(CommandId.DETERMINATION).setSelected(look.rSquared());
    }

    /** The command that goes back to what the window shows at first launch, but for the look. */
    void restore(Engine engine, ViewsPanel views) {
        on(CommandId.RESTORE, () -> {
            engine.editor().restore();
            Stream.of(
                            CommandId.RESIDUALS,
                            CommandId.RESIDUAL_SQUARES,
                            CommandId.BEST_LINE,
                            CommandId.TRUE_LINE,
                            CommandId.DETERMINATION,
                            CommandId.STEP_EFFECTS,
                            CommandId.POINT_GRADIENTS)
                    .forEach(id -> commands.get(id).setSelected(false));
            views.arrange(Arrangement.DEFAULT);
            commands.get(CommandId.LINEAR).setSelected(true);
            commands.get(CommandId.EXPLAIN_RATES).setSelected(true);
            commands.get(CommandId.TIMELINE).setSelected(!isSelected(CommandId.FULL_SCREEN));
        });
    }

    /** Commands that change the look. */
    void changeLook(LookChanger look) {
        on(CommandId.THEME_LIGHT, () -> look.change(worn -> worn.withShade(Shade.LIGHT)));
        on(CommandId.THEME_DARK, () -> look.change(worn -> worn.withShade(Shade.DARK)));
        on(CommandId.THEME_SYSTEM, look::followSystem);
        on(CommandId.PRESENTER, () -> look.change(worn -> worn.withPresenter(!worn.presenter())));
    }
}
