package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseMotionAdapter;
import java.util.List;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.Test;

/** What an experiment locks cannot be changed, by whatever way, and the window says why. */
@DisplayTest
final class LockingTest extends RestrictedWindow {
    private static final String RATE = "The lesson keeps the learning rate as it is.";
    private static final String POINTS = "The lesson keeps the points as they are.";
    private static final String DATA = "The lesson keeps the points as they are: none can be added, moved or replaced.";
    private static final String START = "The lesson keeps the first guess as it is.";
    private static final String LINE = "The lesson keeps the line where it is.";

    /** Waits for the reason, and checks that the run stands where it stood; then another gesture takes the reason away. */
    private static void refused(String reason) {
        window.awaitText("notice-value", reason);
        assertThat(window.text("step-value")).isEqualTo("10");
        window.press(KeyEvent.VK_END);
        window.press(KeyEvent.VK_HOME);
        EventThread.await(
                "the reason is gone", () -> window.text("notice-value").isEmpty());
        show(paused(10, Set.of(), Set.of()));
    }

    @Test
    void a_locked_rate_stays_under_slider_field_key_and_command() {
        lock(Lock.RATE);
        JSlider slider = window.slider("learning-rate-slider");
        int before = EventThread.read(slider::getValue);
        window.hand().drag(slider, 0.9);
        window.awaitText("notice-value", RATE);
        EventThread.await("the thumb is back", () -> slider.getValue() == before);
        assertThat(window.text("learning-rate-field")).isEqualTo("0.1");
        refused(RATE);

        lock(Lock.RATE);
        window.set("learning-rate-field", "0.4");
        window.awaitText("learning-rate-field", "0.1");
        refused(RATE);

        lock(Lock.RATE);
        assertThat(List.of(CommandId.HALVE_RATE, CommandId.SAFE_RATE, CommandId.FROM_HERE))
                .allMatch(id -> isForbidden(id, RATE));
        window.press(KeyEvent.VK_F);
        assertThat(window.isSelected("from-here-button")).isFalse();
        window.set("point-count-field", "50");
        window.awaitText("point-count-field", "50");
    }

    @Test
    void an_undo_that_would_change_what_is_locked_is_not_offered() {
        show(paused(0, Set.of(), Set.of()));
        window.set("learning-rate-field", "0.4");
        EventThread.await("it can be undone", () -> item(CommandId.UNDO).isEnabled());
        show(paused(Settings.DEFAULT.withLearningRate(0.4), 10, Set.of(), Set.of(Lock.RATE)));

        assertThat(isForbidden(CommandId.UNDO, RATE)).isTrue();
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        assertThat(window.text("learning-rate-field")).isEqualTo("0.4");
    }

    @Test
    void locked_points_stay_under_slider_field_key_and_command() {
        lock(Lock.POINTS);
        window.hand().drag(window.slider("point-count-slider"), 0.9);
        refused(POINTS);

        lock(Lock.POINTS);
        window.set("point-count-field", "50");
        window.awaitText("point-count-field", "100");
        refused(POINTS);

        lock(Lock.POINTS);
        window.openSettings("more-points-button");
        window.set("seed-field", "7");
        window.awaitText("seed-field", "42");
        refused(POINTS);

        lock(Lock.POINTS);
        String loss = window.text("loss-value");
        assertThat(List.of(CommandId.NEW_POINTS, CommandId.DATA_NORMAL, CommandId.DATA_STANDARDISE))
                .allMatch(id -> isForbidden(id, POINTS));
        window.press(KeyEvent.VK_N);
        assertThat(window.text("loss-value")).isEqualTo(loss);
    }

    @Test
    void locked_data_is_not_dragged_added_pasted_or_dropped() {
        lock(Lock.DATA);
        Component chart = window.find("data-chart");
        String loss = window.text("loss-value");
        ChartPicture before = picture("data-chart");
        window.hand().clickAt(chart, Hand.place(chart, 0.5, 0.8));
        window.awaitText("notice-value", DATA);
        window.press(KeyEvent.VK_INSERT);
        window.press(Hand.shortcutKey(), KeyEvent.VK_A);
        window.press(KeyEvent.VK_DELETE);
        EventThread.run(() -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection("1\t2\n2\t3\n3\t5\n"), null));
        window.press(Hand.shortcutKey(), KeyEvent.VK_V);

        assertThat(window.text("loss-value")).isEqualTo(loss);
        assertThat(window.text("data-button")).isEqualTo("The lesson's points");
        assertThat(List.of(CommandId.DATA_ADD_OUTLIER, CommandId.ADD_POINT, CommandId.REMOVE_POINTS))
                .allMatch(id -> isForbidden(id, DATA));
        assertThat(before.count(ChartPicture.LINE)).isPositive();
        JLabel dropped = droppable();
        window.hand().dragTo(dropped, window.find("loss-chart"));
        lock(Lock.DATA);
        assertThat(window.text("data-button")).isEqualTo("The lesson's points");

        lock();
        window.hand().dragTo(dropped, window.find("loss-chart"));
        window.awaitText("data-button", "Pasted points");
        EventThread.run(() -> SwingUtilities.getWindowAncestor(dropped).dispose());
    }

    /** Returns a text in another window that can be dragged away from there. */
    private static JLabel droppable() {
        JLabel text = EventThread.read(() -> {
            JLabel label = new JLabel("three points");
            label.setTransferHandler(new TransferHandler() {
                @Override
                public int getSourceActions(JComponent component) {
                    return COPY;
                }

                @Override
                protected Transferable createTransferable(JComponent component) {
                    return new StringSelection("1\t2\n2\t3\n3\t5\n");
                }
            });
            label.addMouseMotionListener(new MouseMotionAdapter() {
                @Override
                public void mouseDragged(MouseEvent event) {
                    label.getTransferHandler().exportAsDrag(label, event, TransferHandler.COPY);
                }
            });
            JFrame other = new JFrame();
            other.add(label);
            other.setBounds(0, 0, 160, 90);
            other.setAlwaysOnTop(true);
            other.setVisible(true);
            return label;
        });
        EventThread.await("the other window is there", text::isShowing);
        return text;
    }

    @Test
    void a_locked_line_is_not_dragged_and_not_chosen_on_the_surface_but_by_the_fields() {
        EventThread.run(() -> item(CommandId.LOSS_SURFACE).doClick(0));
        lock(Lock.LINE);
        dragLine();
        refused(LINE);

        lock(Lock.LINE);
        Component surface = window.find("loss-surface-chart");
        window.hand().clickAt(surface, Hand.place(surface, 0.6, 0.4));
        refused(LINE);

        lock(Lock.LINE);
        assertThat(isForbidden(CommandId.START_AT_CURSOR, LINE)).isTrue();
        window.openSettings("more-points-button");
        window.set("start-slope-field", "2");
        window.awaitText("step-value", "0");
        assertThat(window.text("start-slope-field")).isEqualTo("2");
    }

    private static void dragLine() {
        ChartPicture picture = picture("data-chart");
        int column = picture.lineColumns()[picture.lineColumns().length * 3 / 4];
        Point on = new Point(column, (int) picture.lineRow(column));
        window.hand().drag(window.find("data-chart"), on, new Point(on.x, on.y + 60));
    }

    @Test
    void a_locked_first_guess_is_not_dragged_chosen_or_typed() {
        EventThread.run(() -> item(CommandId.LOSS_SURFACE).doClick(0));
        lock(Lock.START);
        dragLine();
        refused(START);

        lock(Lock.START);
        Component surface = window.find("loss-surface-chart");
        window.hand().clickAt(surface, Hand.place(surface, 0.6, 0.4));
        refused(START);

        lock(Lock.START);
        window.openSettings("more-points-button");
        window.set("start-slope-field", "2");
        window.awaitText("start-slope-field", "0.5");
        refused(START);
    }

    @Test
    void batch_optimizer_and_schedule_stay_as_they_are() {
        lock(Lock.OPTIMIZER);
        window.openSettings("more-steps-button");
        int optimizer = selected("optimizer-box");
        EventThread.run(() -> box("optimizer-box").setSelectedIndex(optimizer + 1));
        EventThread.await("the optimizer is back", () -> selected("optimizer-box") == optimizer);
        refused("The lesson keeps the optimizer as it is.");

        lock(Lock.SCHEDULE);
        int schedule = selected("schedule-box");
        EventThread.run(() -> box("schedule-box").setSelectedIndex(schedule + 1));
        EventThread.await("the schedule is back", () -> selected("schedule-box") == schedule);
        refused("The lesson keeps the schedule of the learning rate as it is.");

        lock(Lock.BATCH);
        String batch = window.text("batch-size-field");
        window.set("batch-size-field", "1");
        window.awaitText("batch-size-field", batch);
        refused("The lesson keeps the batch size as it is.");
    }

    private static JComboBox<?> box(String name) {
        return (JComboBox<?>) window.find(name);
    }

    private static int selected(String name) {
        return EventThread.read(() -> box(name).getSelectedIndex());
    }

    @Test
    void starting_afresh_does_not_get_round_what_is_hidden_or_locked() {
        lock(Lock.BATCH);
        assertThat(isForbidden(CommandId.RESTORE, "The lesson keeps what is on screen."))
                .isTrue();
        hide(ScreenPart.STATUS);
        assertThat(isForbidden(CommandId.RESTORE, "The lesson keeps what is on screen."))
                .isTrue();
        hide();
        assertThat(item(CommandId.RESTORE).isEnabled()).isTrue();
    }
}
