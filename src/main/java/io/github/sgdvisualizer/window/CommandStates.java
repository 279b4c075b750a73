package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.run.ChangeName;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the commands true: enabled, selected and named as the newest snapshot and the look say. */
final class CommandStates implements SnapshotView {
    /** Rounding down keeps a safe rate safe. */
    private static final MathContext THREE_DIGITS_DOWN = new MathContext(3, RoundingMode.DOWN);

    private final Commands commands;
    private @Nullable Stability stability;
    private @Nullable Repeat namedRepeat;

    CommandStates(Commands commands) {
        this.commands = commands;
    }

    /** Returns the greatest learning rate at which no step jumps past the best line; 0 as long as theory gave none. */
    double safeRate() {
        return stability == null
                ? 0
                : BigDecimal.valueOf(stability.safeRate())
                        .round(THREE_DIGITS_DOWN)
                        .doubleValue();
    }

    private void enable(CommandId id, boolean enabled) {
        commands.get(id).setEnabled(enabled);
    }

    private void select(CommandId id, boolean selected) {
        commands.get(id).setSelected(selected);
    }

    @Override
    public void show(Snapshot snapshot) {
        showPlayback(snapshot);
        showChanges(snapshot);
        showKeep(snapshot);
        showCloud(snapshot);
        showPoints(snapshot);
        Optional<Stability> known = snapshot.run().progress().stability();
        stability = known.orElse(stability);
        enable(CommandId.SAFE_RATE, known.isPresent());
    }

    private void showPlayback(Snapshot snapshot) {
        int place = snapshot.playback().place();
        // These pause, too.
        boolean moving = snapshot.playback().playing() || snapshot.playback().isSeeking();
        enable(CommandId.FIRST, moving || place > 0);
        enable(CommandId.BACK, moving || place > 0);
        enable(CommandId.STEP, moving || !snapshot.playback().ended());
        enable(CommandId.LAST, moving || place < snapshot.playback().made());
        Command play = commands.get(CommandId.PLAY);
        play.setIcon(moving ? "pause" : "play");
        play.setText(Messages.of(
                snapshot.edits().restrictions().still()
                        ? "command.see.text"
                        : moving
                                ? "command.play.pause"
                                : snapshot.playback().ended() ? "command.play.replay" : "command.play.text"));
        showRepeat(snapshot.playback().repeat());
        select(CommandId.SLOW_MOTION, snapshot.playback().actualSpeed().equals(Speed.SLOW_MOTION));
    }

    private void showRepeat(Repeat repeat) {
        if (repeat != namedRepeat) {
            namedRepeat = repeat;
            Command command = commands.get(CommandId.REPEAT);
            String key = "command.repeat." + repeat;
            command.setIcon("repeat-" + repeat.name().toLowerCase(Locale.ROOT));
            command.setText(Messages.of(key + ".text"));
            command.setMenuText(Messages.of(key + ".menu"));
            command.setTip(Messages.of(key + ".tip"));
        }
    }

    private void showChanges(Snapshot snapshot) {
        select(CommandId.FROM_HERE, snapshot.edits().fromHere());
        Settings wanted = snapshot.edits().wanted();
        Settings before = snapshot.edits().undo();
        Settings after = snapshot.edits().redo();
        show(
                CommandId.UNDO,
                before == null ? null : Messages.of("command.undo.of", ChangeName.of(before, wanted)),
                Messages.of("command.undo.none"));
        show(
                CommandId.REDO,
                after == null ? null : Messages.of("command.redo.of", ChangeName.of(wanted, after)),
                Messages.of("command.redo.none"));
    }

    private void show(CommandId id, @Nullable String tip, String reason) {
        if (tip == null) {
            commands.get(id).disable(reason);
        } else {
            commands.get(id).enable(tip);
        }
    }

    private void showKeep(Snapshot snapshot) {
        Command keep = commands.get(CommandId.KEEP);
        if (snapshot.kept().stream()
                .anyMatch(kept -> kept.progress()
                        .settings()
                        .equals(snapshot.run().progress().settings()))) {
            keep.disable(Messages.of("command.keep.same"));
        } else if (snapshot.kept().size() == Experiment.MAX_KEPT) {
            keep.disable(Messages.plural("command.keep.full", Experiment.MAX_KEPT));
        } else {
            keep.enable(Messages.of("command.keep.tip"));
        }
    }

    private void showCloud(Snapshot snapshot) {
        boolean wanted = snapshot.clouds().wanted();
        Command cloud = commands.get(CommandId.CLOUD);
        boolean all = snapshot.run().progress().settings().takesAllPoints();
        if (!all) {
            cloud.enable(Messages.of("command.cloud.tip"));
        } else if (wanted) {
            // It can still be switched off.
            cloud.enable(Messages.of("cloud.all"));
        } else {
            cloud.disable(Messages.of("cloud.all"));
        }
        cloud.setSelected(wanted);
        Cloud made = snapshot.clouds().now();
        enable(CommandId.CANCEL_CLOUD, wanted && !all && (made == null || !made.isDone()));
    }

    private void showPoints(Snapshot snapshot) {
        PointSource source = snapshot.run().progress().settings().source();
        select(CommandId.DATA_STANDARDISE, source.isStandardised());
        select(CommandId.DATA_NORMAL, source.generated().kind() == NoiseKind.NORMAL);
        enable(
                CommandId.TRUE_LINE,
                snapshot.edits().wanted().source().trueLine().isPresent());
    }

    /** Shows the look. */
    void show(Look look) {
        select(CommandId.THEME_LIGHT, !look.system() && look.shade() == Shade.LIGHT);
        select(CommandId.THEME_DARK, !look.system() && look.shade() == Shade.DARK);
        select(CommandId.THEME_SYSTEM, look.system());
        select(CommandId.PRESENTER, look.presenter());
    }
}
