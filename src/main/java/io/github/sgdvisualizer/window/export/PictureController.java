package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.export.picture.Films;
import io.github.sgdvisualizer.export.picture.PicturePainter;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.run.RunCaption;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.theme.FileChooser;
import io.github.sgdvisualizer.window.widget.FileQuestions;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** Exports pictures and films, and prints; works on a thread of its own. To be used on the event thread. */
public final class PictureController {
    /** What is on screen, to be exported as it was when the dialog was opened. */
    public record Shown(Experiment experiment, Snapshot snapshot, Shade shade) {}

    private final Component owner;
    private final Consumer<Throwable> onError;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final FileChooser pictures = new FileChooser(Messages.of("picture.files"), "png", "svg");
    private final FileChooser films = new FileChooser(Messages.of("film.files"), "gif");

    /**
     * Creates a controller; {@link #close()} ends its thread.
     *
     * @param owner the component over which dialogs open
     * @param onError receives unexpected exceptions, on any thread
     */
    public PictureController(Component owner, Consumer<Throwable> onError) {
        this.owner = owner;
        this.onError = onError;
    }

    /** Asks how a picture of the present step is drawn, and saves or copies it. */
    public void exportPicture(Command command, Shown shown) {
        PictureOptions defaults = defaults(shown, PictureOptions.Film.DEFAULT);
        new PictureDialog(
                owner,
                command,
                defaults,
                RunCaption.line(shown.snapshot),
                options -> savePicture(shown.experiment, options),
                options -> copyPicture(shown.experiment, options));
    }

    private static PictureOptions defaults(Shown shown, PictureOptions.Film film) {
        PictureOptions usual = PictureOptions.DEFAULT;
        return new PictureOptions(
                usual.view(),
                usual.width(),
                usual.height(),
                usual.scale(),
                shown.shade,
                shown.experiment.playing().step(),
                film,
                null);
    }

    private void savePicture(Experiment experiment, PictureOptions options) {
        pictures.save(owner, file -> FileQuestions.mayBeReplaced(owner, file))
                .ifPresent(file -> tasks.start(
                        BackgroundTasks.Kind.SAVING,
                        job -> {
                            ExportKind kind = ExportKind.of(file)
                                    .filter(ExportKind.SVG::equals)
                                    .orElse(ExportKind.PNG);
                            Exports.write(kind, file, experiment, options.step(), options, progress(job, part -> {}));
                            return file;
                        },
                        (job, written) -> {},
                        (job, problem) -> tellNotWritten(file, problem)));
    }

    private void tellNotWritten(Path file, Throwable problem) {
        EventQueue.invokeLater(() -> FileQuestions.tellNotWritten(owner, file, problem, onError));
    }

    private void copyPicture(Experiment experiment, PictureOptions options) {
        tasks.start(
                BackgroundTasks.Kind.COPYING,
                job -> new PicturePainter(experiment, options, false, job::isCancelled).image(options.step()),
                (job, image) -> EventQueue.invokeLater(() ->
                        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new ImageTransfer(image), null)),
                (job, problem) -> onError.accept(problem));
    }

    /** Asks how a film of the run is drawn, and saves it. */
    public void exportFilm(Command command, Shown shown) {
        PictureOptions.Film usual = PictureOptions.Film.DEFAULT;
        PictureOptions.Film film = new PictureOptions.Film(
                usual.from(),
                Math.min(shown.experiment.playing().stepsToShow(), PictureOptions.MAX_FRAMES - 1),
                usual.frameMillis(),
                usual.loops());
        new FilmDialog(
                owner,
                command,
                defaults(shown, film),
                String.join(RunCaption.SEPARATOR, RunCaption.ofFilm(shown.snapshot)),
                new FilmMaker(shown.experiment));
    }

    /** Makes the film of one dialog. */
    private final class FilmMaker implements FilmDialog.Maker {
        private final Experiment experiment;
        private BackgroundTasks.@Nullable Job estimating;
        private BackgroundTasks.@Nullable Job saving;

        FilmMaker(Experiment experiment) {
            this.experiment = experiment;
        }

        @Override
        public void estimate(FilmDialog dialog, PictureOptions options) {
            // Jobs that read cancel the one before.
            estimating = tasks.start(
                    BackgroundTasks.Kind.READING,
                    job -> Films.estimate(experiment, options, progress(job, part -> {})),
                    (job, bytes) -> EventQueue.invokeLater(() -> dialog.showSize(options, bytes)),
                    (job, problem) -> onError.accept(problem));
        }

        @Override
        public void save(FilmDialog dialog, PictureOptions options) {
            films.save(owner, file -> FileQuestions.mayBeReplaced(owner, file)).ifPresent(file -> {
                cancel(estimating);
                LatestValueRelay<Double> relay = new LatestValueRelay<>(dialog::showProgress);
                dialog.begin();
                saving = tasks.start(
                        BackgroundTasks.Kind.SAVING,
                        job -> {
                            Exports.write(
                                    ExportKind.GIF,
                                    file,
                                    experiment,
                                    options.film().to(),
                                    options,
                                    progress(job, relay::put));
                            return file;
                        },
                        (job, written) -> EventQueue.invokeLater(() -> dialog.end(true)),
                        (job, problem) -> {
                            EventQueue.invokeLater(() -> dialog.end(false));
                            tellNotWritten(file, problem);
                        });
            });
        }

        @Override
        public void cancel() {
            cancel(estimating);
            cancel(saving);
        }

        private static void cancel(BackgroundTasks.@Nullable Job job) {
            if (job != null) {
                job.cancel();
            }
        }
    }

    private static Progress progress(BackgroundTasks.Job job, Consumer<Double> told) {
        return new Progress() {
            @Override
            public void read(double part) {
                told.accept(part);
            }

            @Override
            public boolean isCancelled() {
                return job.isCancelled();
            }
        };
    }

    /** Prints the board on one page, by the system's dialog. */
    public void print(Shown shown) {
        PrinterJob printer = PrinterJob.getPrinterJob();
        PageFormat format = printer.defaultPage();
        format.setOrientation(PageFormat.LANDSCAPE);
        printer.setJobName(Messages.of("title"));
        printer.setPrintable(new BoardPage(shown.experiment), format);
        if (printer.printDialog()) {
            tasks.start(
                    BackgroundTasks.Kind.SAVING,
                    job -> {
                        printer.print();
                        return true;
                    },
                    (job, printed) -> {},
                    (job, problem) -> EventQueue.invokeLater(() -> tellNotPrinted(problem)));
        }
    }

    private void tellNotPrinted(Throwable problem) {
        if (problem instanceof PrinterException) {
            JOptionPane.showMessageDialog(
                    owner,
                    PlainText.of(Messages.of("print.failed", String.valueOf(problem.getMessage()))),
                    Messages.of("print.failed.title"),
                    JOptionPane.WARNING_MESSAGE);
        } else {
            onError.accept(problem);
        }
    }

    /** Ends the thread; files that are being saved are completed. */
    public void close() {
        tasks.close();
    }
}
