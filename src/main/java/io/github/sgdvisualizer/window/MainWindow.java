package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.GestureListener;
import io.github.sgdvisualizer.window.command.KeyBindings;
import io.github.sgdvisualizer.window.data.DataController;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.playback.StatusPanel;
import io.github.sgdvisualizer.window.playback.TimelinePanel;
import io.github.sgdvisualizer.window.playback.TransportPanel;
import io.github.sgdvisualizer.window.settings.ControlPanel;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.SidePanel;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
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
 * The program's window, which assembles the panels, and passes each snapshot to all of them.
 *
 * <p>To be used on the event thread only.
 */
public final class MainWindow extends JFrame {
    private static final Dimension DEFAULT_SIZE = new Dimension(1280, 800);
    private static final Dimension MIN_SIZE = new Dimension(960, 600);

    /** Minimum height of the content, in pixels at scale 1, that has room for everything behind <i>More</i> at once. */
    private static final int MIN_ROOMY_HEIGHT = 700;

    private final LookChanger look;
    private final CommandStates states;
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
        MainWindow window = new MainWindow(experiment, wish);
        window.setVisible(true);
        window.engine.editor().open(experiment);
        return window;
    }

    private MainWindow(Experiment experiment, UnaryOperator<Look> wish) {
        super(Messages.of("title"));
        WindowPreferences preferences = new WindowPreferences();
        look = new LookChanger(this, preferences, wish);
        ErrorDialog errorDialog = new ErrorDialog(this);
        Thread.setDefaultUncaughtExceptionHandler(errorDialog);
        LatestValueRelay<Snapshot> relay = new LatestValueRelay<>(this::show);
        engine = new Engine(experiment.settings(), new SystemTaskScheduler(), relay::put, errorDialog::tell);
        Commands commands = new Commands();
        states = new CommandStates(commands);
        TransportPanel transport = new TransportPanel(engine.transport(), commands);
        dataController = new DataController(getRootPane(), engine, errorDialog::tell);
        data = new DataPanel(engine, commands, dataController);
        side = new SidePanel(engine, commands, this::isRoomForAll);
        status = new StatusPanel(commands);
        TimelinePanel timeline = new TimelinePanel(engine.transport(), commands);
        controls = new ControlPanel(engine.editor(), commands);
        views = List.of(states, transport, data, side, dataController, status, timeline, controls);
        gestures = new GestureListener(this, engine.editor()::gesture);
        WindowCommands actions = new WindowCommands(commands, preferences);
        actions.play(engine, states::safeRate);
        actions.exchangePoints(dataController, this::copyPicture);
        actions.view(data, side, controls, this::shareRoom);
        actions.open(experiment.viewState().shown());
        actions.restore(engine);
        actions.changeLook(look);
        look.show(this::showLook, states::show);
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
        KeyBindings.bindWindow(getRootPane(), commands);
        gestures.start();
        Rectangle room = look.room();
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

    private void show(Snapshot snapshot) {
        newest = snapshot;
        views.forEach(view -> view.show(snapshot));
        painter.paintFrame();
    }

    private void showLook(Look shown) {
        states.show(shown);
        side.showLook();
        controls.showLook(shown);
        status.showLook();
        shareRoom();
        setMinimumSize(look.minimumSize(MIN_SIZE));
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
