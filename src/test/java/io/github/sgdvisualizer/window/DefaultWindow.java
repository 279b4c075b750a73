package io.github.sgdvisualizer.window;

import java.awt.AWTException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One open window for all tests of a class, each of which begins with the lesson. */
abstract class DefaultWindow {
    static WindowDriver window;

    @BeforeAll
    static void open() throws AWTException {
        window = WindowDriver.open();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    final void restoreLesson() {
        window.restoreLesson();
    }
}
