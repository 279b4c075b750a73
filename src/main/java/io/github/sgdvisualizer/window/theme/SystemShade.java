package io.github.sgdvisualizer.window.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sgdvisualizer.experiment.Shade;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks the system whether its windows are light or dark, by a program that each system has: Java cannot tell, and FlatLaf
 * does not.
 */
public final class SystemShade {
    private static final int MAX_SECONDS = 3;

    /** The systems that can be asked. */
    enum Platform {
        GNOME("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"),
        WINDOWS(
                "reg",
                "query",
                "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                "/v",
                "AppsUseLightTheme"),
        MAC("defaults", "read", "-g", "AppleInterfaceStyle");

        @SuppressWarnings("ImmutableEnumChecker") // A list of List.of does not change.
        private final List<String> command;

        Platform(String... command) {
            this.command = List.of(command);
        }

        private static Platform present() {
            String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : GNOME;
        }

        /**
         * Returns the shade that an answer tells of; empty if it tells of none.
         *
         * @param status 0 if there was an answer
         */
        Optional<Shade> read(int status, String answer) {
            return switch (this) {
                case GNOME -> status == 0 ? Optional.of(dark(answer.contains("prefer-dark"))) : Optional.empty();
                case WINDOWS ->
                    status == 0 && answer.contains("0x")
                            ? Optional.of(dark(answer.strip().endsWith("0x0")))
                            : Optional.empty();
                // The value is there in dark mode only.
                case MAC -> Optional.of(dark(status == 0 && answer.contains("Dark")));
            };
        }

        private static Shade dark(boolean dark) {
            return dark ? Shade.DARK : Shade.LIGHT;
        }
    }

    private SystemShade() {}

    /**
     * Returns the shade of the system; empty if it does not tell within three seconds. Not to be called on the event
     * thread.
     */
    public static Optional<Shade> ask() {
        Platform platform = Platform.present();
        try {
            Process process = new ProcessBuilder(platform.command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            // The answer is short enough to wait in the pipe.
            if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return platform.read(
                    process.exitValue(), new String(process.getInputStream().readNBytes(1000), UTF_8));
        } catch (IOException e) {
            // Another desktop, without this program.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
