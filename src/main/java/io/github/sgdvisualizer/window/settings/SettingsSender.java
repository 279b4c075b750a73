package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.function.UnaryOperator;

/**
 * Sends a panel's changes of settings, and tells which snapshots know of them: controls must not be set back to what
 * they were by a snapshot taken before their last change arrived.
 */
final class SettingsSender {
    private final Engine engine;
    private long lastSent;

    SettingsSender(Engine engine) {
        this.engine = engine;
    }

    void send(UnaryOperator<Settings> change) {
        lastSent = engine.change(change);
    }

    void restore() {
        lastSent = engine.restore();
    }

    boolean isAnsweredBy(Snapshot snapshot) {
        return snapshot.changes() >= lastSent;
    }
}
