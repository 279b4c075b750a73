package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.GestureListener;
import io.github.sgdvisualizer.window.error.ErrorReporter;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/**
 * The program's window: the stage and the sliders, which its first frame shows, and then its other parts.
 *
 * <p>To be used on the event thread only.
 */
public final class MainWindow extends JFrame {
    private static final Dimension DEFAULT_SIZE = new Dimension(1280, 800);
    private static final Dimension MIN_SIZE = new Dimension(960, 600);
    private static final int ICON_SIZE = 16;

    private final Experiment first;
    private final WindowPreferences preferences;
    private final LookChanger look;
    private final ErrorReporter errors;
    private final Engine engine;
    private final Stage stage;
    private final GestureListener gestures;
    private final LateParts late = new LateParts();
    private @Nullable WindowParts parts;
    private @Nullable Snapshot newest;
    private boolean isPainted;
    private boolean lateBegun;

    /**
     * Opens the window and starts to play. Must be called on the event thread.
     *
     * <p>Replaces the default handler of uncaught exceptions by one that writes a log and shows a dialog.
     *
     * @param experiment the experiment to begin with
     * @param wish returns the look to use, given the look of the last session
     * @return the window, already visible
     * @throws java.awt.HeadlessException if there is no display
     */
    public static MainWindow open(Experiment experiment, UnaryOperator<Look> wish) {
        WindowPreferences preferences = new WindowPreferences();
        Look first = wish.apply(preferences.look());
        // Before the window is created: the look decorates it.
        LookChanger.install(first);
        Theme.postponeIcons();
        MainWindow window = new MainWindow(experiment, preferences, first);
        // Before the window is seen, so that its first frame has points and line.
        window.engine.launch(experiment);
        window.setVisible(true);
        return window;
    }

    /** Makes a window as {@link #open} does, with its place on the screen, but invisible. */
    static MainWindow invisible(Experiment experiment, UnaryOperator<Look> wish) {
        WindowPreferences preferences = new WindowPreferences();
        Look first = wish.apply(preferences.look());
        LookChanger.install(first);
        MainWindow window = new MainWindow(experiment, preferences, first);
        window.late.finish();
        window.addNotify();
        window.show(experiment);
        return window;
    }

    private MainWindow(Experiment experiment, WindowPreferences preferences, Look firstLook) {
        super(Messages.of("title"));
        first = experiment;
        this.preferences = preferences;
        look = new LookChanger(this, preferences, firstLook);
        errors = new ErrorReporter(this);
        Thread.setDefaultUncaughtExceptionHandler(errors);
        LatestValueRelay<Snapshot> relay = new LatestValueRelay<>(this::show);
        engine = new Engine(experiment.settings(), new SystemTaskScheduler(), relay::put, errors::tell);
        stage = new Stage(engine, preferences);
        gestures = new GestureListener(this, engine.editor()::gesture);
        stage.commands().bindBy(this::parts);
        look.show(this::showLook, this::keepLook);
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(new Watcher());
        stage.panel().onPainted(this::painted);
        setContentPane(stage.panel());
        // Keeps the place of the menus free; beside menus the title stands in the middle.
        JMenuBar place = new JMenuBar();
        place.add(new JLabel(" "));
        setJMenuBar(place);
        // Keeps that of the icon free.
        setIconImage(new BufferedImage(ICON_SIZE, ICON_SIZE, BufferedImage.TYPE_INT_ARGB));
        // The window has the focus, not the first button, until the user presses Tab.
        getRootPane().setFocusable(true);
        Theme.orient(this);
        gestures.start();
        WindowPlace.bind(this, preferences, DEFAULT_SIZE);
        late.add(this::parts);
    }

    /** Returns the other parts, which are made if they are not there. */
    WindowParts parts() {
        WindowParts known = parts;
        if (known == null) {
            known = new WindowParts(this, stage, engine, look, preferences, first, late, errors::tell);
            parts = known;
            if (newest != null) {
                known.show(newest);
            }
        }
        return known;
    }

    /** Opens the lesson of a file; a dialog says what is wrong with it. */
    public void openLesson(Path file) {
        parts().openLesson(file);
    }

    /**
     * Shows the views of the experiment with which the window was opened, and names its file in the title.
     *
     * @param saved what the file contains, which options may have changed
     */
    public void setFile(Path file, Experiment experiment, Experiment saved) {
        parts().setFile(file, experiment, saved);
    }

    /** Returns whether all parts of the window have been made. */
    public boolean isComplete() {
        return late.areMade();
    }

    /** Puts the window into another experiment, which ends what the one before hid and locked. */
    void show(Experiment experiment) {
        engine.editor().open(experiment);
    }

    private void show(Snapshot snapshot) {
        newest = snapshot;
        if (parts != null) {
            parts.show(snapshot);
        }
        stage.show(snapshot);
        if (isPainted) {
            stage.panel().paintFrame();
        }
        beginLateParts();
    }

    private void painted() {
        isPainted = true;
        beginLateParts();
    }

    /** Makes the other parts as soon as the first frame is painted, which they would otherwise delay. */
    private void beginLateParts() {
        if (isPainted && newest != null && !lateBegun) {
            lateBegun = true;
            late.begin();
            look.askSystem();
        }
    }

    private void showLook(Look shown) {
        stage.controls().showLook(shown);
        setMinimumSize(look.minimumSize(MIN_SIZE));
        if (parts != null) {
            parts.showLook(shown);
        }
    }

    private void keepLook(Look kept) {
        if (parts != null) {
            parts.keepLook(kept);
        }
    }

    /** Tells the engine when the window is minimised, deactivated or closed. */
    private final class Watcher extends WindowAdapter {
        @Override
        public void windowClosing(WindowEvent event) {
            parts().whenSaved(MainWindow.this::dispose);
        }

        @Override
        public void windowOpened(WindowEvent event) {
            getRootPane().requestFocusInWindow();
        }

        /** Ends a drag: another window may get the release of the mouse button. */
        @Override
        public void windowDeactivated(WindowEvent event) {
            stage.data().letGo();
            engine.transport().letGo();
        }

        @Override
        public void windowIconified(WindowEvent event) {
            engine.visible(false);
        }

        @Override
        public void windowDeiconified(WindowEvent event) {
            engine.visible(true);
        }

        @Override
        public void windowClosed(WindowEvent event) {
            gestures.stop();
            if (parts != null) {
                parts.close();
            }
            engine.close();
        }
    }
}
