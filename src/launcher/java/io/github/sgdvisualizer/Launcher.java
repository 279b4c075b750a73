package io.github.sgdvisualizer;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JOptionPane;

/**
 * Starts the program, or says why this Java cannot run it.
 *
 * <p>It is compiled for Java 8, so that an older Java can load it and answer in words. For the same reason it names
 * {@code Main}, which only Java 17 can load, as text.
 */
public final class Launcher {
    private static final int OLDEST_SUPPORTED = 17;

    private static final String MAIN = "io.github.sgdvisualizer.Main";

    /** The number that counts: 8 in 1.8.0_402, as versions were written up to Java 8, and 17 in 17.0.15 or 17-ea. */
    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?(\\d{1,4})(?:\\D.*)?");

    private Launcher() {}

    /**
     * Hands the arguments to the program, if this Java is new enough.
     *
     * @throws Throwable what the program throws, as it throws it
     */
    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.version");
        if (!isSupported(version)) {
            refuse(version, Arrays.asList(args).contains("--headless"));
            System.exit(1);
        }
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns whether a Java of this version runs the program; a version it cannot read does not. */
    static boolean isSupported(String version) {
        if (version == null) {
            return false;
        }
        Matcher matcher = FEATURE.matcher(version);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) >= OLDEST_SUPPORTED;
    }

    private static void refuse(String version, boolean terminal) {
        // Java would take the class of the same name for the bundle, if not told that it is a properties file.
        ResourceBundle words = ResourceBundle.getBundle(
                Launcher.class.getName(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String problem = MessageFormat.format(words.getString("problem"), String.valueOf(OLDEST_SUPPORTED), version);
        String advice = words.getString("advice");
        if (terminal || !showDialog(words.getString("title"), problem + "\n" + advice)) {
            System.err.println(problem + " " + advice);
        }
    }

    /** Shows the text until it is closed, and returns whether there was a display to show it on. */
    private static boolean showDialog(String title, String text) {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                return false;
            }
            EventQueue.invokeAndWait(() -> JOptionPane.showMessageDialog(null, text, title, JOptionPane.ERROR_MESSAGE));
            return true;
        } catch (Exception | Error e) {
            // A display that does not answer, or a Java without its window libraries, shows as an Error of some kind.
            return false;
        }
    }
}
