package io.github.sgdvisualizer.file.log;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where each system keeps the logs of a user's programs. */
public final class LogDirectory {
    private static final String PROGRAM = "SGD Visualizer";

    private LogDirectory() {}

    /** Returns the directory, which need not exist; empty if the system names no home. */
    public static Optional<Path> ofSystem() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", ""), System::getenv);
    }

    /**
     * Returns the directory of a system.
     *
     * @param system the system's name, as Java says it
     * @param home the user's home directory
     * @param environment returns the value of an environment variable, null if it is not set
     */
    static Optional<Path> of(String system, String home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.apply("LOCALAPPDATA"))
                    .or(() -> absolute(home).map(path -> path.resolve("AppData").resolve("Local")))
                    .map(path -> path.resolve(PROGRAM).resolve("Logs"));
        }
        if (name.startsWith("mac")) {
            return absolute(home)
                    .map(path -> path.resolve("Library").resolve("Logs").resolve(PROGRAM));
        }
        // Of the XDG base directories, the one for what is kept between starts but is nothing to carry elsewhere.
        return absolute(environment.apply("XDG_STATE_HOME"))
                .or(() -> absolute(home).map(path -> path.resolve(".local").resolve("state")))
                .map(path -> path.resolve("sgd-visualizer"));
    }

    /** A relative one would depend on where the program was started; Java says {@code ?} where there is no home. */
    private static Optional<Path> absolute(@Nullable String path) {
        try {
            return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
