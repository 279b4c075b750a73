package io.github.sgdvisualizer;

import io.github.sgdvisualizer.concurrent.DaemonTask;
import io.github.sgdvisualizer.options.Request;
import io.github.sgdvisualizer.terminal.Terminal;
import io.github.sgdvisualizer.text.ProgramVersion;
import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.window.DisplayCheck;
import io.github.sgdvisualizer.window.MainWindow;
import io.github.sgdvisualizer.window.Preloader;
import io.github.sgdvisualizer.window.error.ErrorReporter;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.ScreenMenuBar;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program's entry point: opens a window or, with {@code --headless}, runs in the terminal. */
public final class Main {
    /**
     * The event thread should end a second after the last window; if an event comes in that moment, it waits for ever for a
     * next one (JDK 17 and 25), so it gets one from time to time.
     */
    private static final Duration BETWEEN_WAKES = Duration.ofSeconds(3);

    private Main() {}

    /**
     * Starts the program; calls {@link System#exit} only if the exit status is not 0.
     *
     * @param arguments the options, as {@code --help} lists them
     */
    public static void main(String[] arguments) {
        // After a double click nothing but a window can be wanted; a Mac must know the program's name before.
        DisplayCheck display = arguments.length == 0 && !ScreenMenuBar.isThere() ? new DisplayCheck() : null;
        UiLocale.install(UiLocale.ofSystem());
        Terminal terminal = new Terminal(new FileOutputStream(FileDescriptor.out), System.err);
        try {
            Optional<Request> request = terminal.read(ProgramVersion.text(), arguments);
            if (request.isPresent()) {
                start(request.get(), display, terminal);
            }
        } catch (RuntimeException | Error e) {
            terminal.sayFailed(e);
        }
        if (terminal.status() != Terminal.OK) {
            System.exit(terminal.status());
        }
    }

    private static void start(Request request, @Nullable DisplayCheck begun, Terminal terminal) {
        if (request.headless()) {
            terminal.run(request);
            return;
        }
        ScreenMenuBar.use();
        DisplayCheck display = begun == null ? new DisplayCheck() : begun;
        Preloader.begin(display);
        if (display.isThere()) {
            EventQueue.invokeLater(() -> open(request, terminal));
        } else {
            terminal.sayNoDisplay();
            terminal.run(request);
        }
    }

    private static void open(Request request, Terminal terminal) {
        try {
            MainWindow window = MainWindow.open(request.experiment(), last -> wanted(request, last));
            window.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent event) {
                    DaemonTask.repeat("end", BETWEEN_WAKES, () -> EventQueue.invokeLater(() -> {}));
                }
            });
            if (request.file() != null) {
                window.setFile(request.file(), request.experiment(), request.saved());
            }
            if (request.lesson() != null) {
                window.openLesson(Path.of(request.lesson()));
            }
        } catch (RuntimeException | Error e) {
            terminal.sayFailed(e);
            new ErrorReporter(null).tellNotOpened(e);
            System.exit(terminal.status());
        }
    }

    /**
     * Returns the look that the command line asks for.
     *
     * @param last the look of the last time, which holds for what the command line does not set
     */
    static Look wanted(Request request, Look last) {
        Look look = request.theme() == null ? last : last.withShade(request.theme());
        return look.withPresenter(request.presenter() || look.presenter());
    }
}
