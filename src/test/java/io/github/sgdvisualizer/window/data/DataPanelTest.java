package io.github.sgdvisualizer.window.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.ManualTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.ChartPicture;
import io.github.sgdvisualizer.window.EventThread;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The points and the line in a hand, by a clock that a test turns. */
final class DataPanelTest {
    private final ManualTaskScheduler scheduler = new ManualTaskScheduler();
    private Engine engine;
    private DataPanel panel;
    private Component chart;
    private Snapshot newest;

    @BeforeEach
    void open() {
        EventThread.run(this::build);
    }

    private void build() {
        Theme.install(Look.LIGHT, new Dimension());
        engine = new Engine(Settings.DEFAULT, scheduler, this::show, DataPanelTest::fail);
        panel = new DataPanel(engine, new Commands(), refusal -> {});
        panel.bindKeys();
        chart = panel.content();
        chart.setSize(800, 460);
        engine.start();
        scheduler.settle();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static void fail(Throwable trouble) {
        throw new AssertionError(trouble);
    }

    private void show(Snapshot snapshot) {
        newest = snapshot;
        panel.show(snapshot);
    }

    private int step() {
        return newest.runState().step();
    }

    private void mouse(int kind, Point place) {
        chart.dispatchEvent(new MouseEvent(
                chart, kind, 0, InputEvent.BUTTON1_DOWN_MASK, place.x, place.y, 1, false, MouseEvent.BUTTON1));
        scheduler.settle();
    }

    @Test
    void as_long_as_the_line_is_held_the_run_stays_at_the_first_guess_and_let_go_it_plays() {
        EventThread.run(this::holdAndLetGo);
    }

    private void holdAndLetGo() {
        scheduler.pass(Duration.ofSeconds(2));
        assertThat(step()).isPositive();
        Point onLine = middleOfLine();

        mouse(MouseEvent.MOUSE_PRESSED, onLine);
        for (int move = 1; move <= 8; move++) {
            mouse(MouseEvent.MOUSE_DRAGGED, new Point(onLine.x, onLine.y + 5 * move));
        }
        scheduler.pass(Duration.ofMinutes(1));
        assertThat(step()).isZero();
        assertThat(newest.edits().wanted().start()).isNotEqualTo(Settings.DEFAULT.start());

        mouse(MouseEvent.MOUSE_RELEASED, new Point(onLine.x, onLine.y + 40));
        scheduler.pass(Player.REST);
        assertThat(step()).isPositive();
    }

    private Point middleOfLine() {
        ChartPicture picture = ChartPicture.of(chart);
        int[] columns = picture.lineColumns();
        int column = columns[columns.length / 2];
        return new Point(column, (int) Math.round(picture.lineRow(column)));
    }
}
