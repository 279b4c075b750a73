package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.GestureListener;
import io.github.sgdvisualizer.window.command.KeyBindings;
import io.github.sgdvisualizer.window.command.KeySheet;
import io.github.sgdvisualizer.window.command.MenuBar;
import io.github.sgdvisualizer.window.data.DataController;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.error.ErrorReporter;
import io.github.sgdvisualizer.window.export.ExportController;
import io.github.sgdvisualizer.window.export.ImageTransfer;
import io.github.sgdvisualizer.window.export.PictureController;
import io.github.sgdvisualizer.window.file.ExperimentController;
import io.github.sgdvisualizer.window.file.ExperimentScreen;
import io.github.sgdvisualizer.window.file.OpenFileEvents;
import io.github.sgdvisualizer.window.file.RecentFiles;
import io.github.sgdvisualizer.window.file.TextCopier;
import io.github.sgdvisualizer.window.help.HintLayer;
import io.github.sgdvisualizer.window.lesson.LessonController;
import io.github.sgdvisualizer.window.lesson.LessonFiles;
import io.github.sgdvisualizer.window.playback.EquationBanner;
import io.github.sgdvisualizer.window.playback.StatusPanel;
import io.github.sgdvisualizer.window.playback.TimelinePanel;
import io.github.sgdvisualizer.window.playback.TransportPanel;
import io.github.sgdvisualizer.window.results.CodePanel;
import io.github.sgdvisualizer.window.results.KeptPanel;
import io.github.sgdvisualizer.window.results.LossPanel;
import io.github.sgdvisualizer.window.results.ResidualsPanel;
import io.github.sgdvisualizer.window.results.StepPanel;
import io.github.sgdvisualizer.window.results.SurfacePanel;
import io.github.sgdvisualizer.window.settings.ControlPanel;
import io.github.sgdvisualizer.window.settings.SettingsDrawer;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.ViewTabs;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    private final Commands commands;
    private final LookChanger look;
    private final CommandStates states;
    private final Engine engine;
    private final DataController dataController;
    private final DataPanel data;
    private final ViewsPanel charts;
    private final ControlPanel controls;
    private final LessonController lessons;
    private final LessonFiles lessonFiles;
    private final WindowCommands actions;
    private final ExperimentController experiments;
    private final ExportController exports;
    private final PictureController pictures;
    private final GestureListener gestures;
    private final KeySheet keys;

    /** Everything that is shown each snapshot. */
    private final List<SnapshotView> views;

    private final FramePainter painter = new FramePainter();
    private final LateParts late = new LateParts();
    private @Nullable Snapshot newest;

    /** Number of kept runs in the newest snapshot. */
    private int kept;

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

    private MainWindow(Experiment experiment, WindowPreferences preferences, Look first) {
        super(Messages.of("title"));
        look = new LookChanger(this, preferences, first);
        ErrorReporter errors = new ErrorReporter(this);
        Thread.setDefaultUncaughtExceptionHandler(errors);
        LatestValueRelay<Snapshot> relay = new LatestValueRelay<>(this::show);
        engine = new Engine(experiment.settings(), new SystemTaskScheduler(), relay::put, errors::tell);
        commands = new Commands();
        states = new CommandStates(commands);
        TransportPanel transport = new TransportPanel(engine.transport(), commands);
        dataController = new DataController(getRootPane(), engine, errors::tell);
        EquationBanner banner = new EquationBanner(commands);
        data = new DataPanel(engine, commands, dataController, banner::refuse);
        SettingsDrawer drawer = new SettingsDrawer(engine.editor(), commands);
        charts = new ViewsPanel(
                Map.of(
                        ScreenPart.POINTS, () -> data,
                        ScreenPart.LOSS, () -> new LossPanel(commands),
                        ScreenPart.SURFACE, () -> new SurfacePanel(engine, commands),
                        ScreenPart.STEP, () -> new StepPanel(commands),
                        ScreenPart.CODE, () -> new CodePanel(commands),
                        ScreenPart.RUNS, () -> new KeptPanel(engine.keptRuns(), commands),
                        ScreenPart.RESIDUALS, ResidualsPanel::new),
                banner,
                new ViewTabs(WindowCommands.tabs().map(commands::get).toList()),
                drawer);
        StatusPanel status = new StatusPanel(commands);
        TimelinePanel timeline = new TimelinePanel(engine.transport(), commands);
        controls = new ControlPanel(engine.editor(), commands);
        actions = new WindowCommands(commands, preferences);
        lessons = new LessonController(
                engine, commands, new ColumnPlace(charts, actions, data, preferences), errors::tell);
        pictures = new PictureController(getRootPane(), errors::tell);
        lessonFiles = new LessonFiles(getRootPane(), lessons, commands, errors::tell);
        RecentFiles recent = new RecentFiles(preferences);
        experiments = new ExperimentController(this, new Screen(), recent, commands, errors::tell);
        TextCopier copier = new TextCopier(getRootPane(), experiments);
        views = List.of(
                states,
                experiments,
                new CommandRestrictions(commands),
                lessons,
                transport,
                charts,
                dataController,
                status,
                timeline,
                controls,
                drawer);
        gestures = new GestureListener(this, engine.editor()::gesture);
        actions.play(engine, states::safeRate);
        actions.exchangePoints(dataController, this::copyPicture);
        actions.view(data, controls);
        commands.get(CommandId.COPY_COMMAND).onPerformed(() -> present().ifPresent(copier::copyCommand));
        commands.get(CommandId.COPY_CODE)
                .onPerformed(() -> Optional.ofNullable(newest).ifPresent(copier::copyCode));
        commands.get(CommandId.COPY_SCENE).onPerformed(() -> present().ifPresent(copier::copyScene));
        exports = new ExportController(getRootPane(), commands, this::present, errors::tell);
        takeAlong();
        dataController.onLesson(lessonFiles::open);
        dataController.onExperiment(experiments::open, experiments::open);
        OpenFileEvents.listen(dataController::open);
        actions.arrange(charts);
        actions.hide(timeline);
        actions.open(charts, experiment.viewState().shown(), Set.of());
        actions.restore(engine, charts);
        actions.changeLook(look);
        actions.help(this);
        keys = new KeySheet(getRootPane(), commands);
        look.show(this::showLook, states::show);
        FullScreen.bind(this, look, commands, this::showFullScreen);
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(new Watcher());
        JPanel content = new JPanel(new MigLayout(
                "insets 8 10 10 10, fill, wrap, hidemode 3, novisualpadding",
                "[grow, fill]",
                "[]8[grow, fill]4[]2[]6[]"));
        content.add(transport);
        content.add(charts, "wmin 0, hmin 0");
        content.add(status);
        content.add(timeline);
        content.add(controls);
        content.add(painter, "pos 0 0 1px 1px");
        content.setTransferHandler(dataController.dropping());
        setContentPane(content);
        MenuBar menus = new MenuBar(commands);
        menus.addBelow(CommandId.DATA_OPEN, recent.menu(experiments::open));
        setJMenuBar(menus);
        late.add(Theme::paintIcons);
        late.add(() -> Theme.readWindowImages(this::setIconImages));
        late.add(menus::fill);
        late.add(drawer::fill);
        late.add(lessons::prepare);
        commands.get(CommandId.HINTS).onSelected(new HintLayer(getRootPane())::setVisible);
        Theme.orient(this);
        KeyBindings.bindWindow(getRootPane(), commands);
        gestures.start();
        WindowPlace.bind(this, preferences, DEFAULT_SIZE);
    }

    /** Opens the lesson of a file; a dialog says what is wrong with it. */
    public void openLesson(Path file) {
        lessonFiles.open(file);
    }

    /**
     * Shows the views of the experiment with which the window was opened, and names its file in the title.
     *
     * @param saved what the file contains, which options may have changed
     */
    public void setFile(Path file, Experiment experiment, Experiment saved) {
        showViews(experiment);
        experiments.setFile(file, saved);
    }

    private void showViews(Experiment experiment) {
        // Runs that were kept before do not open their table.
        kept = experiment.kept().size();
        actions.show(experiment.viewState(), charts);
    }

    /** Puts the window into another experiment, which ends what the one before hid and locked. */
    void show(Experiment experiment) {
        engine.editor().open(experiment);
    }

    private void copyPicture() {
        if (newest != null) {
            getToolkit().getSystemClipboard().setContents(new ImageTransfer(BoardPicture.of(charts, newest)), null);
        }
    }

    /** Commands that export what is on screen. */
    private void takeAlong() {
        Command picture = commands.get(CommandId.EXPORT_PICTURE);
        picture.onPerformed(() -> onScreen(shown -> pictures.exportPicture(picture, shown)));
        Command film = commands.get(CommandId.EXPORT_FILM);
        film.onPerformed(() -> onScreen(shown -> pictures.exportFilm(film, shown)));
        commands.get(CommandId.PRINT).onPerformed(() -> onScreen(pictures::print));
    }

    private void onScreen(Consumer<PictureController.Shown> export) {
        if (newest != null) {
            export.accept(new PictureController.Shown(
                    newest.experiment(actions.viewState(charts, newest.edits().restrictions())), newest, look.shade()));
        }
    }

    /** Returns what is on screen; empty before the first frame. */
    private Optional<Experiment> present() {
        return Optional.ofNullable(newest).map(new Screen()::present);
    }

    /** The window as files see it. */
    private final class Screen implements ExperimentScreen {
        @Override
        public Experiment present(Snapshot snapshot) {
            // What a lesson's page hides and locks goes with the lesson.
            Restrictions own = lessons.tour().isPresent()
                    ? Restrictions.NONE
                    : snapshot.edits().restrictions();
            return snapshot.experiment(actions.viewState(charts, own));
        }

        @Override
        public Optional<Experiment> ownBehindLesson() {
            return lessons.before();
        }

        @Override
        public long open(Experiment experiment) {
            lessons.closeAll();
            engine.editor().gesture();
            long change = engine.editor().open(experiment);
            showViews(experiment);
            return change;
        }
    }

    /** Returns whether all parts of the window have been made. */
    boolean isComplete() {
        return late.areMade();
    }

    private void show(Snapshot snapshot) {
        boolean first = newest == null;
        newest = snapshot;
        views.forEach(view -> view.show(snapshot));
        showRuns(snapshot.kept().size());
        painter.paintFrame();
        if (first) {
            late.begin();
            look.askSystem();
        }
    }

    /** Opens the table of runs when one more is kept, if there is room. */
    private void showRuns(int newKept) {
        if (newKept > kept) {
            charts.openIfRoom(ScreenPart.RUNS);
        }
        kept = newKept;
    }

    private void showLook(Look shown) {
        states.show(shown);
        controls.showLook(shown);
        keys.showLook();
        setMinimumSize(look.minimumSize(MIN_SIZE));
    }

    /** Lets what is not needed give way to the charts while the window fills the screen. */
    private void showFullScreen(boolean full) {
        commands.get(CommandId.TIMELINE).setSelected(!full);
    }

    /** Tells the engine when the window is minimised, deactivated or closed. */
    private final class Watcher extends WindowAdapter {
        @Override
        public void windowClosing(WindowEvent event) {
            experiments.whenSaved(MainWindow.this::dispose);
        }

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
            lessons.close();
            lessonFiles.close();
            experiments.close();
            exports.close();
            pictures.close();
            engine.close();
        }
    }
}
