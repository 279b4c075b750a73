package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.KeyBindings;
import io.github.sgdvisualizer.window.command.KeySheet;
import io.github.sgdvisualizer.window.command.MenuBar;
import io.github.sgdvisualizer.window.data.DataController;
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
import io.github.sgdvisualizer.window.playback.StatusPanel;
import io.github.sgdvisualizer.window.playback.TimelinePanel;
import io.github.sgdvisualizer.window.playback.TransportPanel;
import io.github.sgdvisualizer.window.settings.SettingsDrawer;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.ViewTabs;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the window that its first frame does without: bars, side and menus, and what all commands do. To be used
 * on the event thread only.
 */
final class WindowParts implements SnapshotView {
    private final JFrame window;
    private final Stage stage;
    private final Commands commands;
    private final ViewsPanel charts;
    private final Engine engine;
    private final LookChanger look;
    private final CommandStates states;
    private final WindowCommands actions;
    private final DataController dataController;
    private final LessonController lessons;
    private final LessonFiles lessonFiles;
    private final ExperimentController experiments;
    private final ExportController exports;
    private final PictureController pictures;
    private final KeySheet keys;
    private final IdleCollector collector = new IdleCollector();

    /** Everything that is shown each snapshot. */
    private final List<SnapshotView> views;

    private @Nullable Snapshot newest;

    /** Number of kept runs in the newest snapshot. */
    private int kept;

    /**
     * Adds the parts to a window.
     *
     * @param first the experiment with which the window was opened
     * @param late gets what can be made even later
     * @param onError receives unexpected exceptions, on any thread
     */
    WindowParts(
            JFrame window,
            Stage stage,
            Engine engine,
            LookChanger look,
            WindowPreferences preferences,
            Experiment first,
            LateParts late,
            Consumer<Throwable> onError) {
        this.window = window;
        this.stage = stage;
        this.engine = engine;
        this.look = look;
        commands = stage.commands();
        charts = stage.views();
        JRootPane root = window.getRootPane();
        states = new CommandStates(commands);
        dataController = new DataController(root, engine, stage.data(), onError);
        stage.data().bindKeys();
        TransportPanel transport = new TransportPanel(engine.transport(), commands);
        StatusPanel status = new StatusPanel(commands);
        TimelinePanel timeline = new TimelinePanel(engine.transport(), commands);
        stage.setBars(transport, status, timeline);
        stage.banner().fill();
        stage.controls().fill();
        SettingsDrawer drawer = new SettingsDrawer(engine.editor(), commands);
        // Its parts are there already, whatever is on the stage.
        charts.make(ScreenPart.POINTS);
        charts.setSide(new ViewTabs(WindowCommands.tabs().map(commands::get).toList()), drawer);
        actions = new WindowCommands(commands, preferences);
        lessons = new LessonController(
                engine, commands, new ColumnPlace(charts, actions, stage.data(), preferences), onError);
        lessonFiles = new LessonFiles(root, lessons, commands, onError);
        RecentFiles recent = new RecentFiles(preferences);
        experiments = new ExperimentController(window, new Screen(), recent, commands, onError);
        exports = new ExportController(root, commands, this::present, onError);
        pictures = new PictureController(root, onError);
        keys = new KeySheet(root, commands);
        views = List.of(
                states,
                experiments,
                new CommandRestrictions(commands),
                lessons,
                dataController,
                transport,
                status,
                timeline,
                drawer,
                collector);
        bindCommands(drawer, timeline, first);
        dataController.onLesson(lessonFiles::open);
        dataController.onExperiment(experiments::open, experiments::open);
        stage.panel().setTransferHandler(dataController.dropping());
        OpenFileEvents.listen(dataController::open);
        FullScreen.bind(window, look, commands, this::showFullScreen);
        MenuBar menus = new MenuBar(commands);
        menus.addBelow(CommandId.DATA_OPEN, recent.menu(experiments::open));
        window.setJMenuBar(menus);
        commands.get(CommandId.HINTS).onSelected(new HintLayer(root)::setVisible);
        Theme.orient(window);
        KeyBindings.bindWindow(root, commands);
        keepLook(look.present());
        late.add(Theme::paintIcons);
        late.add(() -> Theme.readWindowImages(window::setIconImages));
        late.add(menus::fill);
        late.add(drawer::fill);
        late.add(lessons::prepare);
    }

    private void bindCommands(SettingsDrawer drawer, TimelinePanel timeline, Experiment first) {
        actions.play(engine, states::safeRate);
        actions.exchangePoints(dataController, this::copyPicture);
        actions.view(stage.data(), stage.controls());
        actions.arrange(charts, drawer);
        actions.hide(timeline);
        actions.open(charts, first.viewState().shown(), Set.of());
        actions.restore(engine, charts);
        actions.changeLook(look);
        actions.help(window);
        TextCopier copier = new TextCopier(window.getRootPane(), experiments);
        commands.get(CommandId.COPY_COMMAND).onPerformed(() -> present().ifPresent(copier::copyCommand));
        commands.get(CommandId.COPY_CODE)
                .onPerformed(() -> Optional.ofNullable(newest).ifPresent(copier::copyCode));
        commands.get(CommandId.COPY_SCENE).onPerformed(() -> present().ifPresent(copier::copyScene));
        Command picture = commands.get(CommandId.EXPORT_PICTURE);
        picture.onPerformed(() -> onScreen(shown -> pictures.exportPicture(picture, shown)));
        Command film = commands.get(CommandId.EXPORT_FILM);
        film.onPerformed(() -> onScreen(shown -> pictures.exportFilm(film, shown)));
        commands.get(CommandId.PRINT).onPerformed(() -> onScreen(pictures::print));
    }

    void openLesson(Path file) {
        lessonFiles.open(file);
    }

    void setFile(Path file, Experiment experiment, Experiment saved) {
        showViews(experiment);
        experiments.setFile(file, saved);
    }

    private void showViews(Experiment experiment) {
        // Runs that were kept before do not open their table.
        kept = experiment.kept().size();
        actions.show(experiment.viewState(), charts);
    }

    /** Runs an action once the user has said what becomes of changes that are not saved. */
    void whenSaved(Runnable action) {
        experiments.whenSaved(action);
    }

    private void copyPicture() {
        if (newest != null) {
            window.getToolkit()
                    .getSystemClipboard()
                    .setContents(new ImageTransfer(BoardPicture.of(charts, newest)), null);
        }
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

    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        views.forEach(view -> view.show(snapshot));
        showRuns(snapshot.kept().size());
    }

    /** Opens the table of runs when one more is kept, if there is room. */
    private void showRuns(int newKept) {
        if (newKept > kept) {
            charts.openIfRoom(ScreenPart.RUNS);
        }
        kept = newKept;
    }

    /** Adapts the parts to a look that has been installed. */
    void showLook(Look shown) {
        keepLook(shown);
        keys.showLook();
    }

    /** Shows which look is chosen. */
    void keepLook(Look kept) {
        states.show(kept);
    }

    /** Lets what is not needed give way to the charts while the window fills the screen. */
    private void showFullScreen(boolean full) {
        commands.get(CommandId.TIMELINE).setSelected(!full);
    }

    void close() {
        dataController.close();
        lessons.close();
        lessonFiles.close();
        experiments.close();
        exports.close();
        pictures.close();
        collector.close();
    }
}
