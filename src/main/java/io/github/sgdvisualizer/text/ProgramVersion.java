package io.github.sgdvisualizer.text;

import org.jspecify.annotations.Nullable;

/** The program's name and version. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Returns the name and the version of the jar, as {@code --version} prints it. */
    public static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "SGD Visualizer " + (version == null ? "(development)" : version);
    }
}
