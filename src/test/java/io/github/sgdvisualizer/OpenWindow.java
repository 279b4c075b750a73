package io.github.sgdvisualizer;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.MainWindow;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** A window that a program has opened, and its components by name. */
public final class OpenWindow implements AutoCloseable {
    private final MainWindow window;

    private OpenWindow(MainWindow window) {
        this.window = window;
    }

    /** Opens the window as the program does at first launch. */
    public static OpenWindow of(Settings settings, Look look) throws InterruptedException {
        new WindowPreferences().forgetBounds();
        MainWindow window = onEventThread(() -> MainWindow.open(Experiment.of(settings), last -> look));
        while (!onEventThread(window::isComplete)) {
            Thread.onSpinWait();
        }
        return new OpenWindow(window);
    }

    public MainWindow window() {
        return window;
    }

    /** Returns the one component of that name. */
    public <T> T find(String name, Class<T> type) {
        return components(window.getContentPane())
                .filter(component -> name.equals(component.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    }

    private static Stream<Component> components(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(component -> component instanceof Container inner
                        ? Stream.concat(Stream.of(component), components(inner))
                        : Stream.of(component));
    }

    /** Returns what the task returns, run on the event thread. */
    public static <T> T onEventThread(Callable<T> task) throws InterruptedException {
        FutureTask<T> future = new FutureTask<>(task);
        EventQueue.invokeLater(future);
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        EventQueue.invokeLater(window::dispose);
    }
}
