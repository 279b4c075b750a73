package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.function.UnaryOperator;

/**
 * Sends a panel's changes of settings to the engine and recognises the snapshots that include them. A snapshot taken
 * before the panel's last change arrived must not set the controls back. For use on the event thread only.
 */
final class SettingsSender {
    private final SettingsEditor editor;
    private long lastSent;

    SettingsSender(SettingsEditor editor) {
        this.editor = editor;
    }

    /** Sends a change of settings; the engine applies it on its own thread. */
    void send(UnaryOperator<Settings> change) {
        lastSent = editor.change(change);
    }

    /** Asks the engine to restore the settings of the first launch. */
    void restore() {
        lastSent = editor.restore();
    }

    /** Returns whether a snapshot was taken after the engine applied the last change sent from here. */
    boolean isAnsweredBy(Snapshot snapshot) {
        return snapshot.edits().changes() >= lastSent;
    }
}
