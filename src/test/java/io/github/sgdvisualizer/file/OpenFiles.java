package io.github.sgdvisualizer.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that this process holds open, as Linux tells them. */
public final class OpenFiles {
    private OpenFiles() {}

    /** Returns those in a folder, or below it. */
    public static List<Path> in(Path folder) throws IOException {
        Path real = folder.toRealPath();
        List<Path> open = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                try {
                    open.add(Files.readSymbolicLink(descriptor));
                } catch (NoSuchFileException e) {
                    // Closed in the meantime by another thread.
                }
            }
        }
        open.removeIf(file -> !file.startsWith(real));
        return open;
    }
}
