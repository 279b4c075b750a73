package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.file.FileKind;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.file.table.Table;
import io.github.sgdvisualizer.file.table.TableReader;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.options.CommandText;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.WrongOptionException;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.datatransfer.Clipboard;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JOptionPane;

/**
 * Imports points from files, the clipboard and the built-in data sets, and changes the present ones. Data that cannot
 * be read is reported in a dialog and changes nothing. To be used on the event thread; it reads on the background
 * thread.
 */
final class Importer {
    /** The outlier lies below the lowest point by this multiple of the points' range in y. */
    private static final double OUTLIER = 3;

    private final Component owner;
    private final Engine engine;
    private final BackgroundTasks jobs;
    private final LoadingBar bar;
    private final Consumer<Throwable> trouble;
    private Consumer<Path> lessons = file -> {};
    private boolean locked;
    private Consumer<Path> experiments = file -> {};
    private Consumer<Experiment> lines = experiment -> {};

    /**
     * Creates an importer.
     *
     * @param owner the component over which dialogs open
     * @param bar shows the progress of reading, with a button that cancels it
     * @param trouble receives unexpected exceptions, on the event thread
     */
    Importer(Component owner, Engine engine, BackgroundTasks jobs, LoadingBar bar, Consumer<Throwable> trouble) {
        this.owner = owner;
        this.engine = engine;
        this.jobs = jobs;
        this.bar = bar;
        this.trouble = trouble;
    }

    /** Sets who opens files of lessons. */
    void onLesson(Consumer<Path> opener) {
        lessons = opener;
    }

    /** Sets who opens files of experiments, and experiments of command lines. */
    void onExperiment(Consumer<Path> files, Consumer<Experiment> newLines) {
        experiments = files;
        lines = newLines;
    }

    /** Opens a file as what it is; takes the points of a table. Returns at once. */
    void open(Path file) {
        start(file.toString(), job -> FileKind.of(file), kind -> {
            switch (kind) {
                case LESSON -> lessons.accept(file);
                case EXPERIMENT -> experiments.accept(file);
                case TABLE -> openTable(file);
            }
        });
    }

    private void openTable(Path file) {
        String title = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        begin(title, job -> TableReader.read(file, new Reading(job, bar)));
    }

    /** Reads a table from a clipboard and takes its points; returns at once. */
    void paste(Clipboard clipboard) {
        start(
                Messages.of("clipboard.name"),
                job -> new ClipboardReader(clipboard, job::isCancelled).read(),
                this::take);
    }

    /** Reads what was pasted or dropped: a table, a command line or one file. For anything else a dialog says why it is not read. */
    void take(ClipboardReader.Contents contents) {
        if (contents instanceof ClipboardReader.Text text && CommandText.isCommand(text.text())) {
            start(Messages.of("command-line.name"), job -> new Options("").parseLine(text.text()), lines);
        } else if (contents instanceof ClipboardReader.Text text) {
            begin(Messages.of("data.pasted"), job -> TableReader.readText(text.text(), new Reading(job, bar)));
        } else if (contents instanceof ClipboardReader.FileList list
                && list.files().size() == 1) {
            open(list.files().get(0));
        } else if (contents instanceof ClipboardReader.FileList list
                && !list.files().isEmpty()) {
            warn(
                    Messages.of("data.nothing.title"),
                    Messages.plural("data.many-files", list.files().size()));
        } else {
            warn(Messages.of("data.nothing.title"), Messages.of("data.nothing"));
        }
    }

    /** Takes the points of a built-in data set; returns at once. */
    void take(ReadySet set) {
        start(set.title(), job -> set.points(), points -> change(set::source));
    }

    /** Goes back to the points that the lesson generates. */
    void takeLesson() {
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withSource(settings.generated()));
    }

    /** Generates the lesson's points with the other kind of noise, normal or uniform. */
    void normalNoiseOrNot() {
        engine.editor().gesture();
        engine.editor().change(settings -> {
            GeneratedPoints lesson = settings.generated();
            boolean uniform = lesson.kind() == NoiseKind.UNIFORM;
            return settings.withSource(lesson.withNoiseKind(uniform ? NoiseKind.NORMAL : NoiseKind.UNIFORM));
        });
    }

    /** Adds a point at the greatest x, far below the others; has no effect if there are as many points as allowed. */
    void addOutlier() {
        engine.editor().gesture();
        engine.editor().change(settings -> {
            PointSource own = settings.source().inOwnUnits();
            Points points = own.points();
            Points.Bounds y = points.boundsY();
            double far = y.min() - OUTLIER * height(y);
            return points.size() < Parameter.POINTS.max()
                    ? settings.withSource(GivenPoints.insteadOf(
                            own, points.with(points.boundsX().max(), far)))
                    : settings;
        });
    }

    /** Returns the range of y; if all y are equal, a visible height instead: |y|, but at least 1. */
    private static double height(Points.Bounds y) {
        double height = y.max() - y.min();
        return height > 0 ? height : Math.max(1, Math.abs(y.min()));
    }

    /**
     * Standardises x to mean 0 and standard deviation 1, or restores its own units. The change is animated for
     * {@link SettingsEditor#GLIDE}, so that the user sees how the loss changes its shape.
     */
    void standardiseOrNot() {
        engine.editor().glide(part -> settings -> {
            PointSource source = settings.source();
            return settings.withSource(source.standardised(source.isStandardised() ? 1 - part : part));
        });
    }

    /** Sets whether the points cannot be replaced by a table. */
    void setLocked(boolean newLocked) {
        locked = newLocked;
    }

    private void begin(String title, BackgroundTasks.Work<Table> reading) {
        if (locked) {
            engine.editor().refuse(Lock.DATA);
            return;
        }
        start(title, reading, table -> choose(title, table));
    }

    private void choose(String title, Table table) {
        Optional<Table.Pair> choice =
                table.columns().size() == 2 ? Optional.of(table.firstPair()) : ColumnsDialog.ask(owner, title, table);
        choice.ifPresent(pair -> {
            Optional<String> strays = table.strays(pair);
            if (strays.isEmpty()) {
                take(title, table, pair, Table.Strays.REFUSED);
            } else if (leavesOut(title, strays.get())) {
                take(title, table, pair, Table.Strays.LEFT_OUT);
            }
        });
    }

    /** Asks whether rows are left out in which something else than a number or a gap is wanted. */
    private boolean leavesOut(String title, String strays) {
        String leave = Messages.of("data.strays.leave");
        String stop = Messages.of("data.strays.stop");
        int answer = JOptionPane.showOptionDialog(
                owner,
                PlainText.of(strays),
                Messages.of("data.strays.title", title),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                new Object[] {leave, stop},
                leave);
        return answer == 0;
    }

    private void take(String title, Table table, Table.Pair pair, Table.Strays strays) {
        start(
                title,
                job -> table.points(pair, strays, new Reading(job, bar)),
                points -> change(
                        generated -> new GivenPoints(points, table.labels(title, pair, points.size()), generated)));
    }

    /** Changes the points to those that a function returns for the generated points to return to. */
    private void change(Function<GeneratedPoints, PointSource> change) {
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withSource(change.apply(settings.generated())));
    }

    /** Runs {@code work} on the background thread, then passes its result to {@code done} on the event thread. */
    private <T> void start(String title, BackgroundTasks.Work<T> work, Consumer<T> done) {
        BackgroundTasks.Job started = jobs.start(
                BackgroundTasks.Kind.READING,
                work,
                (job, result) -> later(job, () -> done.accept(result)),
                (job, problem) -> later(job, () -> tell(title, problem)));
        bar.begin(title, started);
    }

    /** Runs {@code next} on the event thread after a job has ended, unless the job is cancelled before that. */
    private void later(BackgroundTasks.Job job, Runnable next) {
        EventQueue.invokeLater(() -> {
            if (!job.isCancelled()) {
                bar.end(job);
                next.run();
            }
        });
    }

    private void tell(String title, Throwable problem) {
        if (problem instanceof WrongOptionException) {
            warn(Messages.of("command-line.refused"), String.valueOf(problem.getMessage()));
        } else if (problem instanceof TableFormatException || problem instanceof ClipboardReader.UnreadableException) {
            warn(Messages.of("data.refused", title), String.valueOf(problem.getMessage()));
        } else {
            trouble.accept(problem);
        }
    }

    private void warn(String title, String message) {
        JOptionPane.showMessageDialog(owner, PlainText.of(message), title, JOptionPane.WARNING_MESSAGE);
    }

    /** Passes the progress of reading to the bar. */
    private record Reading(BackgroundTasks.Job job, LoadingBar bar) implements Progress {
        @Override
        public void read(double part) {
            bar.read(job, part);
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }
    }
}
