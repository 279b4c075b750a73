package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.WindowEvent;
import java.awt.event.WindowListener;
import java.awt.image.BufferedImage;
import javax.swing.JRootPane;

/** A window that is never on the screen, so that no window manager has a say in its size; its runs play as ever. */
public final class InvisibleWindow implements AutoCloseable {
    private final MainWindow window;
    private final Look look;

    private InvisibleWindow(MainWindow window, Look look) {
        this.window = window;
        this.look = look;
    }

    /** Makes the window; the runs begin at once. */
    public static InvisibleWindow of(Experiment experiment, Look look) {
        return EventThread.read(() -> new InvisibleWindow(MainWindow.invisible(experiment, last -> look), look));
    }

    /** Returns the first component of that name. */
    public <T extends Component> T find(String name, Class<T> kind) {
        return WindowDriver.tree(window)
                .filter(component -> name.equals(component.getName()))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    }

    /** Makes the window as large as a screen of that size, which limits the presenter's zoom; on the event thread. */
    public void resize(Dimension size) {
        if (look.presenter()) {
            Theme.install(look, size);
        }
        window.setMinimumSize(new Dimension());
        window.setSize(size);
        validate();
    }

    /** Lays out what has changed; on the event thread. */
    public void validate() {
        window.validate();
    }

    /** Returns a picture of all that is in the window's frame, with the title bar; on the event thread. */
    public BufferedImage picture() {
        JRootPane root = window.getRootPane();
        // Painted as the window in front.
        for (WindowListener listener : window.getWindowListeners()) {
            if (listener.getClass().getName().startsWith("com.formdev")) {
                listener.windowActivated(new WindowEvent(window, WindowEvent.WINDOW_ACTIVATED));
            }
        }
        BufferedImage image = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        root.print(g);
        g.dispose();
        return image;
    }

    MainWindow window() {
        return window;
    }

    @Override
    public void close() {
        EventThread.run(() -> {
            window.dispose();
            // A look that is installed later goes through all that closed windows still contain.
            window.getContentPane().removeAll();
        });
    }
}
