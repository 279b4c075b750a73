package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Repeat;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Speed;
import io.github.sgdvisualizer.engine.SystemClock;
import io.github.sgdvisualizer.model.Settings;
import io.github.sgdvisualizer.window.chart.Overlays;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The program's window: puts the panels together, hands each snapshot to all of them, and knows the keys. */
public final class MainWindow extends JFrame {
    private static final Dimension USUAL = new Dimension(1280, 800);
    private static final Dimension LEAST = new Dimension(960, 600);

    /** A window's frame is at most so thick, in pixels. */
    private static final int FRAME = 50;

    /** Every press of the mouse or of a key begins something that is undone by itself. */
    private final AWTEventListener presses = this::pressed;

    private final Choices choices = new Choices();
    private final Engine engine;
    private final TransportPanel transport;
    private final DataPanel data;
    private final LossPanel loss;
    private final SurfacePanel surface;
    private final StepPanel numbers;
    private final JPanel charts;
    private final StatusPanel status;
    private final TimelinePanel timeline;
    private final KeptPanel kept;
    private final ControlPanel controls;
    private final JPanel right =
            new JPanel(new MigLayout("insets 0, fill, wrap, hidemode 3, novisualpadding", "[grow, fill]", ""));
    private @Nullable Snapshot newest;
    private Look look;

    /** What a presenter's look has made of the window's size, which is undone with it. */
    private Rectangle small = new Rectangle();

    private Dimension grown = new Dimension();

    /**
     * Opens the window, which begins to play; to be called on the event thread.
     *
     * @param settings what to run
     * @param wish what look is wanted, given that of last time
     */
    public static MainWindow open(Settings settings, UnaryOperator<Look> wish) {
        MainWindow window = new MainWindow(settings, wish);
        window.setVisible(true);
        window.engine.start();
        return window;
    }

    private MainWindow(Settings settings, UnaryOperator<Look> wish) {
        super(Words.of("title"));
        look = wish.apply(choices.look());
        Theme.install(look, room().getSize());
        Trouble trouble = new Trouble(this);
        Thread.setDefaultUncaughtExceptionHandler(trouble);
        Mailbox<Snapshot> mailbox = new Mailbox<>(this::show);
        engine = new Engine(settings, new SystemClock(), mailbox::put, trouble::tell);
        transport = new TransportPanel(engine);
        data = new DataPanel(engine);
        data.setOverlays(choices.overlays());
        loss = new LossPanel(choices.logarithmicLoss(), choices::setLogarithmicLoss);
        surface = new SurfacePanel(engine, choices.surfaceOpen(), this::surfaceOpened);
        numbers = new StepPanel(choices.numbersOpen(), this::numbersOpened);
        numbers.showDetermination(choices.determination());
        status = new StatusPanel(engine);
        timeline = new TimelinePanel(engine);
        kept = new KeptPanel(engine, this::shareRoom);
        controls = new ControlPanel(engine, new OwnStage(), choices);
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
        setContentPane(content);
        bindKeys();
        Rectangle room = room();
        setSize(Math.min(USUAL.width, room.width), Math.min(USUAL.height, room.height));
        setLocation(room.x + (room.width - getWidth()) / 2, room.y + (room.height - getHeight()) / 2);
    }

    /** Open, the surface shares the height with the loss chart. */
    private void surfaceOpened(boolean open) {
        choices.setSurfaceOpen(open);
        shareRoom();
        closeWhereThereIsNoRoom(open, numbers.strip());
    }

    private void numbersOpened(boolean open) {
        choices.setNumbersOpen(open);
        if (newest != null) {
            numbers.show(newest);
        }
        shareRoom();
        closeWhereThereIsNoRoom(open, surface.strip());
    }

    /** In a small window only one strip can be open. */
    private void closeWhereThereIsNoRoom(boolean open, StripPanel other) {
        if (open && other.isOpen() && !isRoomForAll()) {
            other.setOpen(false);
        }
    }

    private String rows() {
        String first = kept.isVisible() ? "[grow, fill]10[]" : "[grow, fill]";
        if (!surface.strip().isVisible()) {
            return first;
        }
        return first + (surface.strip().isOpen() ? "10[grow, fill]10[]" : "10[]10[]");
    }

    private void copyPicture() {
        if (newest != null) {
            getToolkit().getSystemClipboard().setContents(BoardPicture.of(charts, newest), null);
        }
    }

    /** Where there is no room for all, the strips leave theirs to what is behind <i>More</i>, while that is open. */
    private void shareRoom() {
        showStrips(true);
        if ((controls.isMoreOpen() || kept.isVisible()) && !isRoomForAll()) {
            showStrips(false);
        }
        right.revalidate();
    }

    private void showStrips(boolean shown) {
        surface.strip().setVisible(shown);
        numbers.strip().setVisible(shown);
        ((MigLayout) right.getLayout()).setRowConstraints(rows());
    }

    private boolean isRoomForAll() {
        Container content = getContentPane();
        return content.getHeight() == 0 || content.getMinimumSize().height <= content.getHeight();
    }

    private JPanel charts() {
        JPanel both = new JPanel(
                new MigLayout("insets 0, fill, novisualpadding", "[grow, fill]12[grow, fill]", "[grow, fill]"));
        both.add(data, "width 60%");
        right.setOpaque(false);
        right.add(loss);
        right.add(kept);
        right.add(surface.strip());
        right.add(numbers.strip());
        both.add(right, "width 40%");
        return both;
    }

    /** Returns what the screen leaves for windows. */
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
        transport.show(snapshot);
        data.show(snapshot);
        loss.show(snapshot);
        surface.show(snapshot);
        numbers.show(snapshot);
        newest = snapshot;
        status.show(snapshot);
        timeline.show(snapshot);
        kept.show(snapshot);
        controls.show(snapshot);
    }

    private void wear(UnaryOperator<Look> change) {
        boolean large = look.presenter();
        look = change.apply(look);
        choices.setLook(look);
        Theme.install(look, room().getSize());
        surface.showLook();
        Rectangle before = getBounds();
        showLook();
        if (look.presenter() && !large) {
            small = before;
            Dimension least = getMinimumSize();
            grown = new Dimension(Math.max(before.width, least.width), Math.max(before.height, least.height));
            setSize(grown);
            moveIntoRoom();
        } else if (large && !look.presenter() && isAsGrown()) {
            setBounds(small);
        }
    }

    /** Window managers round sizes to what suits their frames. */
    private boolean isAsGrown() {
        return Math.abs(getWidth() - grown.width) < FRAME && Math.abs(getHeight() - grown.height) < FRAME;
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
        Dimension least = look.presenter() ? Theme.scaled(Theme.LEAST) : LEAST;
        setMinimumSize(new Dimension(Math.min(least.width, room.width), Math.min(least.height, room.height)));
    }

    private void bindKeys() {
        bind("SPACE", engine::playOrPause);
        bind("RIGHT", engine::step);
        bind("LEFT", engine::back);
        bind("HOME", engine::first);
        bind("END", engine::last);
        bind("B", engine::playBackwards);
        bind("K", engine::keep);
        bind("F", engine::fromHereOrNot);
        bind("L", () -> engine.repeat(Repeat::next));
        bind("E", engine::runToEnd);
        for (String faster : new String[] {"PLUS", "ADD", "EQUALS", "shift EQUALS"}) {
            bind(faster, () -> engine.speed(Speed::faster));
        }
        for (String slower : new String[] {"MINUS", "SUBTRACT"}) {
            bind(slower, () -> engine.speed(Speed::slower));
        }
        bind("R", engine::reset);
        bind("S", engine::slowMotion);
        bind("N", controls::newPoints);
        bind("H", () -> controls.explainRates(!controls.areRatesExplained()));
        bind("P", () -> wear(worn -> worn.withPresenter(!worn.presenter())));
        for (String modifier : new String[] {"ctrl", "meta"}) {
            bind(modifier + " C", this::copyPicture);
            bind(modifier + " Z", engine::undo);
            bind(modifier + " shift Z", engine::redo);
            bind(modifier + " Y", engine::redo);
        }
        // The keyboard belongs to the window, not to the first button, until a person tabs into it.
        getRootPane().setFocusable(true);
        Toolkit.getDefaultToolkit().addAWTEventListener(presses, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
    }

    private void pressed(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED || event.getID() == KeyEvent.KEY_PRESSED) {
            engine.gesture();
        }
        leaveField(event);
    }

    /** A click beside a field leaves it, also one on what takes no focus itself. */
    private void leaveField(AWTEvent event) {
        boolean beside = event.getID() == MouseEvent.MOUSE_PRESSED
                && event.getSource() instanceof Component clicked
                && !(clicked instanceof JTextComponent)
                && SwingUtilities.isDescendingFrom(clicked, this);
        if (beside && getFocusOwner() instanceof JTextComponent) {
            getRootPane().requestFocusInWindow();
        }
    }

    private void bind(String key, Runnable action) {
        getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        getRootPane().getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (!(getFocusOwner() instanceof JTextComponent)) {
                    action.run();
                }
            }
        });
    }

    /** The window itself, as far as the controls can change it. */
    private final class OwnStage implements Stage {
        @Override
        public void show(Overlays overlays) {
            choices.setOverlays(overlays);
            data.setOverlays(overlays);
        }

        @Override
        public void showDetermination(boolean shown) {
            choices.setDetermination(shown);
            numbers.showDetermination(shown);
        }

        @Override
        public void wear(UnaryOperator<Look> change) {
            MainWindow.this.wear(change);
        }

        @Override
        public void shareRoom() {
            MainWindow.this.shareRoom();
        }

        @Override
        public void clear() {
            surface.strip().setOpen(false);
            numbers.strip().setOpen(false);
            loss.setLogarithmic(false);
            controls.explainRates(true);
        }
    }

    /** Lets the engine know when nobody looks, and when all is over. */
    private final class Watcher extends WindowAdapter {
        @Override
        public void windowOpened(WindowEvent event) {
            getRootPane().requestFocusInWindow();
        }

        /** The release of the mouse may go to another window. */
        @Override
        public void windowDeactivated(WindowEvent event) {
            data.letGo();
            engine.letGo();
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
            Toolkit.getDefaultToolkit().removeAWTEventListener(presses);
            engine.close();
        }
    }
}
