package io.github.sgdvisualizer.window.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

final class OpenFileEventsTest {
    private final List<String> opened = new CopyOnWriteArrayList<>();

    private final OpenFileEvents events = new OpenFileEvents(file -> opened.add(name(file)));

    private static String name(Path file) {
        return file + (EventQueue.isDispatchThread() ? " on the event thread" : " on another thread");
    }

    @Test
    void the_first_file_of_the_system_is_opened_on_the_event_thread() throws Exception {
        events.open(List.of(new File("Größe 1.sgdrun"), new File("2.sgdrun")));
        EventQueue.invokeAndWait(() -> {});

        assertThat(opened).containsExactly("Größe 1.sgdrun on the event thread");
    }

    @Test
    void no_file_opens_nothing() throws Exception {
        events.open(List.of());
        EventQueue.invokeAndWait(() -> {});

        assertThat(opened).isEmpty();
    }
}
