package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.run.ChangeName;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forbids the commands that would show what an experiment hides, or change what it locks. Buttons, menus, keys and tips
 * follow from that; whatever else changes settings is refused by the engine.
 */
final class CommandRestrictions implements SnapshotView {
    /** The commands that are of no use, or would tell, while a part is hidden. */
    private static final Map<ScreenPart, Set<CommandId>> OF_PARTS = Map.ofEntries(
            Map.entry(
                    ScreenPart.POINTS,
                    Set.of(
                            CommandId.DATA_COPY,
                            CommandId.DATA_SAVE,
                            CommandId.POINT_GRADIENTS,
                            CommandId.ADD_POINT,
                            CommandId.REMOVE_POINTS,
                            CommandId.SELECT_NEXT,
                            CommandId.SELECT_PREVIOUS,
                            CommandId.SELECT_NEXT_TOO,
                            CommandId.SELECT_PREVIOUS_TOO,
                            CommandId.SELECT_ALL)),
            Map.entry(
                    ScreenPart.LOSS,
                    Set.of(
                            CommandId.VIEW_LOSS,
                            CommandId.STAGE_LOSS,
                            CommandId.LINEAR,
                            CommandId.LOG,
                            CommandId.STEP_EFFECTS)),
            Map.entry(
                    ScreenPart.SURFACE,
                    Set.of(
                            CommandId.LOSS_SURFACE,
                            CommandId.STAGE_SURFACE,
                            CommandId.POINT_GRADIENTS,
                            CommandId.CLOUD,
                            CommandId.CURSOR_LEFT,
                            CommandId.CURSOR_RIGHT,
                            CommandId.CURSOR_UP,
                            CommandId.CURSOR_DOWN,
                            CommandId.START_AT_CURSOR)),
            Map.entry(ScreenPart.STEP, Set.of(CommandId.NUMBERS, CommandId.STAGE_STEP)),
            Map.entry(ScreenPart.CODE, Set.of(CommandId.VIEW_CODE, CommandId.STAGE_CODE, CommandId.COPY_CODE)),
            Map.entry(ScreenPart.RUNS, Set.of(CommandId.VIEW_RUNS, CommandId.STAGE_RUNS)),
            Map.entry(
                    ScreenPart.RESIDUALS,
                    Set.of(
                            CommandId.VIEW_RESIDUALS,
                            CommandId.STAGE_RESIDUALS,
                            CommandId.RESIDUALS,
                            CommandId.RESIDUAL_SQUARES)),
            Map.entry(ScreenPart.BEST_LINE, Set.of(CommandId.BEST_LINE)),
            Map.entry(ScreenPart.TRUE_LINE, Set.of(CommandId.TRUE_LINE)),
            Map.entry(ScreenPart.RATE_MARKS, Set.of(CommandId.EXPLAIN_RATES, CommandId.SAFE_RATE)),
            Map.entry(ScreenPart.NUMBERS, Set.of(CommandId.DETERMINATION)));

    /** The commands of data, whatever the present points are. */
    private static final Set<CommandId> OF_DATA =
            Set.of(CommandId.DATA_ADD_OUTLIER, CommandId.ADD_POINT, CommandId.REMOVE_POINTS);

    /** The commands that write down what is hidden, or where the run leads to. */
    private static final Set<CommandId> OF_EXPORTS = Set.of(
            CommandId.EXPORT_SCRIPT,
            CommandId.EXPORT_NOTEBOOK,
            CommandId.EXPORT_PLAIN_PYTHON,
            CommandId.EXPORT_SPREADSHEET,
            CommandId.EXPORT_RUN);

    /** The commands that move the run or would take it along, while it is kept still. */
    private static final Set<CommandId> OF_TIME = Set.of(
            CommandId.STEP,
            CommandId.BACK,
            CommandId.FIRST,
            CommandId.LAST,
            CommandId.RUN_TO_END,
            CommandId.RESET,
            CommandId.PLAY_BACKWARDS,
            CommandId.UNDO,
            CommandId.REDO,
            CommandId.HALVE_RATE,
            CommandId.SAFE_RATE,
            CommandId.WATCH_SLOWLY,
            CommandId.SAVE,
            CommandId.SAVE_AS,
            CommandId.COPY_COMMAND,
            CommandId.COPY_SCENE,
            CommandId.EXPORT_FILM);

    private final Commands commands;
    private @Nullable Basis basis;

    /** All that the reasons depend on; where nothing is restricted, there is none. */
    private record Basis(
            Restrictions restrictions,
            Settings wanted,
            @Nullable Settings undo,
            @Nullable Settings redo) {}

    CommandRestrictions(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void show(Snapshot snapshot) {
        Snapshot.Edits edits = snapshot.edits();
        Basis newest = edits.restrictions().areAny()
                ? new Basis(edits.restrictions(), edits.wanted(), edits.undo(), edits.redo())
                : null;
        if (!Objects.equals(newest, basis)) {
            basis = newest;
            Map<CommandId, String> reasons = reasons(edits);
            for (CommandId id : CommandId.values()) {
                commands.get(id).forbid(reasons.get(id));
            }
            String data = edits.restrictions().locks(Lock.DATA) ? ChangeName.refusal(Lock.DATA) : null;
            for (ReadySet set : ReadySet.values()) {
                commands.get(set).forbid(data);
            }
        }
    }

    private static Map<CommandId, String> reasons(Snapshot.Edits edits) {
        Restrictions restrictions = edits.restrictions();
        Map<CommandId, String> reasons = new EnumMap<>(CommandId.class);
        if (restrictions.areAny()) {
            reasons.put(CommandId.RESTORE, Messages.of("locked.restore"));
        }
        if (restrictions.still()) {
            OF_TIME.forEach(id -> reasons.put(id, Messages.of("still")));
        }
        if (restrictions.still() || !restrictions.hidden().isEmpty()) {
            OF_EXPORTS.forEach(id -> reasons.put(id, Messages.of(restrictions.still() ? "still" : "hidden")));
        }
        OF_PARTS.forEach((part, ids) -> {
            if (restrictions.hides(part)) {
                ids.forEach(id -> reasons.put(id, Messages.of("hidden")));
            }
        });
        if (restrictions.locks(Lock.DATA)) {
            OF_DATA.forEach(id -> reasons.put(id, ChangeName.refusal(Lock.DATA)));
        }
        if (restrictions.keepsLine()) {
            reasons.put(
                    CommandId.START_AT_CURSOR,
                    ChangeName.refusal(restrictions.locks(Lock.START) ? Lock.START : Lock.LINE));
        }
        if (restrictions.locks(Lock.RATE)) {
            Set.of(CommandId.HALVE_RATE, CommandId.SAFE_RATE, CommandId.FROM_HERE)
                    .forEach(id -> reasons.put(id, ChangeName.refusal(Lock.RATE)));
        }
        Settings wanted = edits.wanted();
        PointSource source = wanted.source();
        NoiseKind other = source.generated().kind() == NoiseKind.UNIFORM ? NoiseKind.NORMAL : NoiseKind.UNIFORM;
        Map.of(
                        CommandId.NEW_POINTS,
                                wanted.withSource(source.generated().withNextSeed()),
                        CommandId.DATA_LESSON, wanted.withSource(source.generated()),
                        CommandId.DATA_NORMAL,
                                wanted.withSource(source.generated().withNoiseKind(other)),
                        CommandId.DATA_STANDARDISE,
                                wanted.withSource(source.standardised(source.isStandardised() ? 0 : 1)),
                        CommandId.UNDO, Optional.ofNullable(edits.undo()).orElse(wanted),
                        CommandId.REDO, Optional.ofNullable(edits.redo()).orElse(wanted))
                .forEach((id, after) -> restrictions
                        .against(wanted, after)
                        .ifPresent(lock -> reasons.put(id, ChangeName.refusal(lock))));
        return reasons;
    }
}
