package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.GestureListener;
import io.github.sgdvisualizer.window.command.KeyBindings;
import io.github.sgdvisualizer.window.data.DataController;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.playback.StatusPanel;
import io.github.sgdvisualizer.window.playback.TimelinePanel;
import io.github.sgdvisualizer.window.playback.TransportPanel;
import io.github.sgdvisualizer.window.settings.ControlPanel;
import io.github.sgdvisualizer.window.settings.WindowActions;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.SidePanel;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The program's window, which assembles the panels, passes each snapshot to all of them and binds the keys.
 *
 * <p>To be used on the event thread only.
 */
public final class MainWindow extends JFrame {
    private static final Dimension DEFAULT_SIZE = new Dimension(1280, 800);
    private static final Dimension MIN_SIZE = new Dimension(960, 600);

    /** Minimum height of the content, in pixels at scale 1, that has room for everything behind <i>More</i> at once. */
    private static final int MIN_ROOMY_HEIGHT = 700;

    /** Maximum difference in pixels between a requested and an actual window size, about a window's frame. */
    private static final int MAX_FRAME_THICKNESS = 50;

    private final WindowPreferences preferences = new WindowPreferences();
    private final Engine engine;
    private final DataController dataController;
    private final DataPanel data;
    private final SidePanel side;
    private final JPanel charts;
    private final StatusPanel status;
    private final ControlPanel controls;
    private final GestureListener gestures;

    /** Everything that is shown each snapshot. */
    private final List<SnapshotView> views;

    private final FramePainter painter = new FramePainter();
    private @Nullable Snapshot newest;
    private Look look;

    /** The look that is applied after the events that wait in the queue. */
    private Look wanted;

    /** Bounds of the window before the presenter look enlarged it, restored when that look is switched off. */
    private Rectangle small = new Rectangle();

    /** Size that the presenter look gave the window. */
    private Dimension grown = new Dimension();

    /**
     * Opens the window and starts to play. Must be called on the event thread.
     *
     * <p>Replaces the default handler of uncaught exceptions by one that shows a dialog.
     *
     * @param experiment the experiment to begin with
     * @param wish returns the look to use, given the look of the last session
     * @return the window, already visible
     * @throws java.awt.HeadlessException if there is no display
     */
    public static MainWindow open(Experiment experiment, UnaryOperator<Look> wish) {
        MainWindow window = new MainWindow(experiment.settings(), wish);
        window.setVisible(true);
        window.engine.editor().open(experiment);
        return window;
    }

    private MainWindow(Settings settings, UnaryOperator<Look> wish) {
        super(Messages.of("title"));
        look = wish.apply(preferences.look());
        wanted = look;
        Theme.install(look, room().getSize());
        ErrorDialog errorDialog = new ErrorDialog(this);
        Thread.setDefaultUncaughtExceptionHandler(errorDialog);
        LatestValueRelay<Snapshot> relay = new LatestValueRelay<>(this::show);
        engine = new Engine(settings, new SystemTaskScheduler(), relay::put, errorDialog::tell);
        TransportPanel transport = new TransportPanel(engine.transport());
        dataController = new DataController(getRootPane(), engine, errorDialog::tell);
        data = new DataPanel(engine, dataController);
        data.setOverlays(preferences.overlays());
        side = new SidePanel(engine, preferences, this::isRoomForAll);
        status = new StatusPanel(engine);
        TimelinePanel timeline = new TimelinePanel(engine);
        controls = new ControlPanel(engine, new OwnActions(), preferences);
        views = List.of(transport, data, side, dataController, status, timeline, controls);
        gestures = new GestureListener(this, engine.editor()::gesture);
        showLook();
        setIconImages(Theme.windowImages());
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        addWindowListener(new Watcher());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                shareRoom();
            }
        });
        JPanel content = new JPanel(new MigLayout(
                "insets 12 16 16 16, fill, wrap, novisualpadding", "[grow, fill]", "[]12[grow, fill]6[]4[]8[]"));
        content.add(transport);
        charts = charts();
        content.add(charts);
        content.add(status);
        content.add(timeline);
        content.add(controls);
        content.add(painter, "pos 0 0 1px 1px");
        content.setTransferHandler(dataController.dropping());
        setContentPane(content);
        Theme.orient(this);
        bindKeys(new KeyBindings(getRootPane()));
        gestures.start();
        Rectangle room = room();
        setSize(Math.min(DEFAULT_SIZE.width, room.width), Math.min(DEFAULT_SIZE.height, room.height));
        setLocation(room.x + (room.width - getWidth()) / 2, room.y + (room.height - getHeight()) / 2);
    }

    private void copyPicture() {
        if (newest != null) {
            getToolkit().getSystemClipboard().setContents(BoardPicture.of(charts, newest), null);
        }
    }

    /** Hides the strips while <i>More</i> is open, if the window has no room for both. */
    private void shareRoom() {
        int height = getContentPane().getHeight();
        controls.setCramped(height > 0 && height < Theme.scaled(MIN_ROOMY_HEIGHT));
        side.shareRoom(controls.isMoreOpen());
    }

    private boolean isRoomForAll() {
        Container content = getContentPane();
        return content.getHeight() == 0 || content.getMinimumSize().height <= content.getHeight();
    }

    private JPanel charts() {
        JPanel both = new JPanel(
                new MigLayout("insets 0, fill, novisualpadding", "[grow, fill]12[grow, fill]", "[grow, fill]"));
        both.add(data, "width 60%");
        both.add(side, "width 40%");
        return both;
    }

    /** Returns the part of the screen that is free for windows, without task bars and the like, in pixels. */
    private Rectangle room() {
        Rectangle screen = getGraphicsConfiguration().getBounds();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(getGraphicsConfiguration());
        return new Rectangle(
                screen.x + taken.left,
                screen.y + taken.top,
                screen.width - taken.left - taken.right,
                screen.height - taken.top - taken.bottom);
    }

    private void show(Snapshot snapshot) {
        newest = snapshot;
        views.forEach(view -> view.show(snapshot));
        painter.paintFrame();
    }

    /**
     * Changes the look, once for all changes that wait in the event queue.
     *
     * <p>A change takes longer than the repeat interval of a key that is held down. Without this, the window would go
     * on changing for seconds after the release of the key.
     */
    private void changeLook(UnaryOperator<Look> change) {
        wanted = change.apply(wanted);
        EventQueue.invokeLater(() -> {
            if (wanted.equals(look)) {
                // The check box that was clicked may show another look.
                controls.showLook(look);
            } else {
                applyWantedLook();
            }
        });
    }

    private void applyWantedLook() {
        boolean large = look.presenter();
        look = wanted;
        preferences.setLook(look);
        Theme.install(look, room().getSize());
        side.showLook();
        Rectangle before = getBounds();
        showLook();
        if (look.presenter() && !large) {
            small = before;
            Dimension min = getMinimumSize();
            grown = new Dimension(Math.max(before.width, min.width), Math.max(before.height, min.height));
            setSize(grown);
            moveIntoRoom();
        } else if (large && !look.presenter() && hasPresenterSize()) {
            setBounds(small);
        }
    }

    /** Returns whether the window still has the presenter look's size, about: window managers round sizes. */
    private boolean hasPresenterSize() {
        return Math.abs(getWidth() - grown.width) < MAX_FRAME_THICKNESS
                && Math.abs(getHeight() - grown.height) < MAX_FRAME_THICKNESS;
    }

    private void moveIntoRoom() {
        Rectangle room = room();
        setLocation(
                Math.max(room.x, Math.min(getX(), room.x + room.width - getWidth())),
                Math.max(room.y, Math.min(getY(), room.y + room.height - getHeight())));
    }

    private void showLook() {
        controls.showLook(look);
        status.showLook();
        shareRoom();
        Rectangle room = room();
        Dimension min = look.presenter() ? Theme.scaled(Theme.MIN_SIZE) : MIN_SIZE;
        setMinimumSize(new Dimension(Math.min(min.width, room.width), Math.min(min.height, room.height)));
    }

    private void bindKeys(KeyBindings keys) {
        keys.bind(engine.transport()::playOrPause, "SPACE");
        keys.bind(engine.transport()::step, "RIGHT");
        keys.bind(engine.transport()::back, "LEFT");
        keys.bind(engine.transport()::first, "HOME");
        keys.bind(engine.transport()::last, "END");
        keys.bind(engine.transport()::playBackwards, "B");
        keys.bind(engine.keptRuns()::keep, "K");
        keys.bind(engine.editor()::fromHereOrNot, "F");
        keys.bind(() -> engine.transport().repeat(Repeat::next), "L");
        keys.bind(engine.transport()::runToEnd, "E");
        keys.bind(() -> engine.transport().speed(Speed::faster), "PLUS", "ADD", "EQUALS", "shift EQUALS");
        keys.bind(() -> engine.transport().speed(Speed::slower), "MINUS", "SUBTRACT");
        keys.bind(engine.transport()::reset, "R");
        keys.bind(engine.transport()::slowMotion, "S");
        keys.bind(controls::newPoints, "N");
        keys.bind(() -> controls.explainRates(!controls.areRatesExplained()), "H");
        keys.bind(() -> changeLook(current -> current.withPresenter(!current.presenter())), "P");
        keys.bindShortcut(dataController::open, "O");
        keys.bindShortcut(dataController::paste, "V");
        keys.bindShortcut(dataController::save, "S");
        keys.bindShortcut(dataController::copy, "shift C");
        keys.bindShortcut(this::copyPicture, "C");
        keys.bindShortcut(engine.editor()::undo, "Z");
        keys.bindShortcut(engine.editor()::redo, "shift Z");
        keys.bindShortcut(engine.editor()::redo, "Y");
    }

    /** Changes of the window itself that the controls can ask for. */
    private final class OwnActions implements WindowActions {
        @Override
        public void show(Overlays overlays) {
            preferences.setOverlays(overlays);
            data.setOverlays(overlays);
        }

        @Override
        public void showRSquared(boolean shown) {
            side.showRSquared(shown);
        }

        @Override
        public void wear(UnaryOperator<Look> change) {
            changeLook(change);
        }

        @Override
        public void shareRoom() {
            MainWindow.this.shareRoom();
        }

        @Override
        public void clear() {
            side.clear();
            controls.explainRates(true);
        }
    }

    /** Tells the engine when the window is minimised, deactivated or closed. */
    private final class Watcher extends WindowAdapter {
        @Override
        public void windowOpened(WindowEvent event) {
            getRootPane().requestFocusInWindow();
        }

        /** Ends a drag: another window may get the release of the mouse button. */
        @Override
        public void windowDeactivated(WindowEvent event) {
            data.letGo();
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
            dataController.close();
            engine.close();
        }
    }
}
