package io.github.sgdvisualizer;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test: a display that is named but does not answer counts as none, or every test that uses a font or a
 * label would fail. Asked in a Java of its own, since the first question decides for the whole process.
 */
public final class DisplayCheck implements LauncherSessionListener {
    private static final int PATIENCE_SECONDS = 20;

    /** Fails where there is no screen. */
    public static void main(String[] arguments) {
        if (GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0) {
            throw new IllegalStateException("no screen");
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String display = System.getenv("DISPLAY");
        // Mutation runs are headless, and open a session for each change of the code.
        boolean needed = display != null && !display.isEmpty() && !Boolean.getBoolean("java.awt.headless");
        if (needed && !answers()) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private static boolean answers() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), DisplayCheck.class.getName());
        try {
            Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
