package io.github.sgdvisualizer.experiment;

import io.github.sgdvisualizer.model.run.Settings;
import java.util.Objects;

/**
 * A kept run, described by its settings.
 *
 * @param settings the settings of the run
 * @param slot the index of its colour and dash pattern, from 0 to {@link Experiment#MAX_KEPT} − 1
 * @param name the name that the user gave it; empty for none
 * @param hidden whether it is hidden on the charts
 */
public record KeptSettings(Settings settings, int slot, String name, boolean hidden) {

    /**
     * Checks the slot.
     *
     * @throws IndexOutOfBoundsException if the slot is out of range
     */
    public KeptSettings {
        Objects.checkIndex(slot, Experiment.MAX_KEPT);
    }

    /** Creates an unnamed run that is shown. */
    public KeptSettings(Settings settings, int slot) {
        this(settings, slot, "", false);
    }

    KeptSettings withSettings(Settings newSettings) {
        return new KeptSettings(newSettings, slot, name, hidden);
    }
}
