package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first frame shows points, line and sliders where they stay when the other parts of the window are added. */
@DisplayTest
final class FirstFrameTest {
    private static final List<String> FIRST = List.of(
            "view-points",
            "data-chart",
            "equation-value",
            "swap-points-button",
            "learning-rate-slider",
            "point-count-slider",
            "new-points-button");

    private MainWindow window;

    @BeforeEach
    void forget() {
        new WindowPreferences().forgetBounds();
    }

    @AfterEach
    void close() {
        EventThread.run(() -> {
            window.dispose();
            Theme.install(Look.LIGHT, new Dimension(1280, 800));
        });
    }

    /** Opens the window and does something before any other event, so before the other parts are there. */
    private void open(Look look, Runnable first) {
        EventThread.run(() -> {
            window = MainWindow.open(Experiment.DEFAULT, last -> look);
            window.validate();
            assertThat(find("step-value")).isEmpty();
            first.run();
        });
    }

    private void awaitAll() {
        EventThread.await("the window is complete", window::isComplete);
        EventThread.run(window::validate);
    }

    private Optional<Component> find(String name) {
        return WindowDriver.tree(window)
                .filter(component -> name.equals(component.getName()))
                .findFirst();
    }

    private Map<String, Rectangle> places() {
        Map<String, Rectangle> places = new LinkedHashMap<>();
        for (String name : FIRST) {
            Component part = find(name).orElseThrow(() -> new AssertionError("the first frame has no " + name));
            places.put(name, SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), window.getRootPane()));
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({"960, 600", "1280, 800", "1366, 768", "1600, 900", "1920, 1080"})
    void nothing_moves_when_the_other_parts_are_added(int width, int height) {
        Map<String, Rectangle> before = new LinkedHashMap<>();
        new WindowPreferences().setBounds(new Rectangle(0, 0, width, height));
        open(Look.LIGHT, () -> before.putAll(places()));
        awaitAll();
        assertThat(EventThread.read(this::places)).isEqualTo(before);
        assertThat(EventThread.read(() -> find("step-value"))).isPresent();
    }

    @Test
    void nothing_moves_in_large_type() {
        Map<String, Rectangle> before = new LinkedHashMap<>();
        open(Look.DARK.withPresenter(true), () -> before.putAll(places()));
        awaitAll();
        assertThat(EventThread.read(this::places)).isEqualTo(before);
    }

    @Test
    void a_button_pressed_before_does_what_it_does_later() {
        open(Look.LIGHT, () -> ((AbstractButton) find("new-points-button").orElseThrow()).doClick(0));
        awaitAll();
        EventThread.await(
                "other points are learnt from",
                () -> ((AbstractButton) find("undo-button").orElseThrow()).isEnabled());
    }

    @Test
    void a_window_closed_before_is_closed() {
        open(Look.LIGHT, () -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
        EventThread.await("the window is gone", () -> !window.isDisplayable());
    }

    @Test
    void the_fields_show_the_settings_once_they_are_there() {
        open(Look.LIGHT, () -> assertThat(find("learning-rate-field")).isEmpty());
        awaitAll();
        EventThread.await(
                "the fields show the settings",
                () -> text("learning-rate-field").equals("0.1")
                        && text("point-count-field").equals("100"));
    }

    private String text(String field) {
        return ((JTextField) find(field).orElseThrow()).getText();
    }

    /** As on a busy machine: Swing paints into its buffer, and copies that when the window comes to the screen. */
    @Test
    void the_other_parts_are_added_though_the_window_was_painted_before_it_was_seen() {
        EventThread.run(() -> {
            window = MainWindow.open(Experiment.DEFAULT, last -> Look.LIGHT);
            // The window's own paint method is not called any more.
            window.setVisible(false);
            Graphics g = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB).createGraphics();
            window.getRootPane().paint(g);
            g.dispose();
        });

        awaitAll();
    }
}
