import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.lang.reflect.Method;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Runs the program for a few seconds, while Java notes which classes it loads: a lesson and its window, or where there is
 * no display a picture, and by name the classes of the window. Fails if the lesson cannot be read.
 */
public final class Training {
    private static final long SECONDS_OPEN = 4;

    private Training() {}

    /**
     * Runs the program.
     *
     * @param arguments the jar, a picture to write
     */
    public static void main(String[] arguments) throws Exception {
        Class.forName("io.github.sgdvisualizer.lesson.LessonParser")
                .getMethod("readShipped", String.class)
                .invoke(null, "gradient-descent");
        Method main = Class.forName("io.github.sgdvisualizer.Launcher").getMethod("main", String[].class);
        if (hasDisplay()) {
            Thread closing = new Thread(Training::closeWindow);
            closing.setDaemon(true);
            closing.start();
            main.invoke(null, (Object) new String[0]);
        } else {
            main.invoke(null, (Object) new String[] {"--export", arguments[1], "--overwrite"});
            loadWindow(arguments[0]);
        }
    }

    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (Error e) {
            return false;
        }
    }

    private static void closeWindow() {
        try {
            Window window = null;
            while (window == null) {
                Thread.sleep(50);
                for (Window each : Window.getWindows()) {
                    window = each.isShowing() ? each : window;
                }
            }
            Thread.sleep(SECONDS_OPEN * 1000);
            Window opened = window;
            EventQueue.invokeLater(() -> opened.dispatchEvent(new WindowEvent(opened, WindowEvent.WINDOW_CLOSING)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void loadWindow(String jar) throws Exception {
        try (JarFile file = new JarFile(jar)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.matches(
                        "(io/github/sgdvisualizer|com/formdev/flatlaf/(ui|icons)|net/miginfocom)/.*\\.class")) {
                    load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // A class for another system, or a library's for what is not here.
        }
    }
}
