package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.file.table.TableReader;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Points that come in and go out: ready sets, files, clipboard, and by hand. */
@DisplayTest
final class DataTest extends DefaultWindow {
    private static final String LESSON = "The lesson's points";

    @TempDir
    private Path directory;

    private static void pasteText(String text) {
        EventThread.run(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
        window.press(Hand.shortcutKey(), KeyEvent.VK_V);
    }

    private static void awaitPoints(int count) {
        window.awaitText("point-count-field", Numbers.whole(count));
    }

    private static void awaitPasted(int count) {
        window.awaitText("data-button", "Pasted points");
        awaitPoints(count);
        awaitKeyboard();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void a_ready_set_is_chosen_from_the_menu_and_says_what_to_notice() {
        window.click("data-button");
        window.hand().click(inDialog("data-anscombe-1-item"));
        window.awaitText("data-button", "Anscombe I");
        awaitPoints(11);
        assertThat(window.text("notice-value")).contains("Anscombe (1973)");
        window.set("learning-rate-field", "0.01");
        window.set("run-to-field", "20000");
        EventThread.await("converged", () -> window.text("status-value").startsWith("Converged"));
        // As published: 0.500x + 3.00, as near as a converged run is.
        assertThat(window.text("equation-value")).matches("y = 0\\.50[01]x \\+ (2\\.99|3\\.00)");
        window.awaitNothingCutOff();

        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        window.awaitText("data-button", LESSON);
        awaitPoints(100);
    }

    @Test
    void two_columns_of_a_spreadsheet_are_pasted_and_name_the_axes() {
        pasteText("hours\tmarks\n1\t2,5\n2\t4\n3\t4,5\n");
        awaitPasted(3);

        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        EventThread.await(
                "the points are on the clipboard",
                () -> clipboard().equals("hours,marks\n1.0,2.5\n2.0,4.0\n3.0,4.5\n"));
    }

    private static String clipboard() {
        try {
            return String.valueOf(
                    Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void what_is_no_table_is_refused_in_plain_words_and_changes_nothing() {
        window.press(KeyEvent.VK_SPACE);
        pasteText("<html><b>x</b>,y\n1,2\n3,four\n");
        assertThat(message()).contains("Line 3, column 2", "four");
        dismissDialog();
        awaitPoints(100);
        assertThat(window.text("data-button")).isEqualTo(LESSON);
    }

    @Test
    void a_word_among_numbers_is_told_and_its_row_left_out_only_if_that_is_wanted() {
        String text = "x,y\n1,2\n2,four\n3,6\n4,9\n";
        pasteText(text);
        assertThat(message()).startsWith("Line 3, column 2: \"four\" is not a number");
        dismissDialog();
        awaitPoints(100);
        assertThat(window.text("data-button")).isEqualTo(LESSON);

        pasteText(text);
        // What is offered first is to leave the row out.
        EventThread.await("the dialog has the keyboard", () -> focusOwner() instanceof JButton);
        window.hand().close(KeyEvent.VK_ENTER);
        awaitPasted(3);
        assertThat(window.text("notice-value")).isEqualTo("One row without two numbers was left out.");

        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        window.awaitText("data-button", LESSON);
        awaitPoints(100);
    }

    /** What the files mean stands beside them; see {@code TableShapesTest}. */
    @Test
    @Timeout(240)
    void tables_in_the_shapes_of_real_ones_are_read_in_the_window_too() throws Exception {
        Path folder = Path.of(
                Objects.requireNonNull(TableReader.class.getResource("shapes")).toURI());
        List<String> expected = Files.readAllLines(folder.resolve("expected.csv"));
        for (String line : expected.subList(1, 39)) {
            String[] cells = line.split(",", 3);
            openFile(folder.resolve(cells[0]).toFile());
            if (cells[1].equals("refuse")) {
                assertThat(message()).as(cells[0]).endsWith(".");
                dismissDialog();
            } else {
                window.awaitText("data-button", cells[0]);
                awaitPoints(Integer.parseInt(cells[1]));
                awaitKeyboard();
            }
        }
    }

    /** Opens a file as one that was copied; of several columns takes the first two. */
    private static void openFile(File file) {
        EventThread.run(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new FileList(List.of(file)), null));
        window.press(Hand.shortcutKey(), KeyEvent.VK_V);
        EventThread.await(
                "it is read or asked about",
                () -> window.text("data-button").equals(file.getName())
                        || WindowDriver.anywhere("columns-ok-button").isPresent()
                        || WindowDriver.anywhere("message-value").isPresent());
        if (WindowDriver.anywhere("columns-ok-button").isPresent()) {
            window.hand().click(inDialog("columns-ok-button"));
        }
    }

    @Test
    void of_two_files_none_is_taken_in_silence() throws IOException {
        FileList two = new FileList(List.of(
                file("a.csv", "x,y\n0,1\n1,2\n").toFile(),
                file("b.csv", "x,y\n0,1\n1,2\n").toFile()));
        EventThread.run(() -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(two, null));
        window.press(Hand.shortcutKey(), KeyEvent.VK_V);
        assertThat(message()).isEqualTo("2 files at once are too many: points come from one file.");
        dismissDialog();
        assertThat(window.text("data-button")).isEqualTo(LESSON);
        awaitPoints(100);
    }

    @Test
    void a_header_from_outside_is_never_markup() {
        List<String> ours = EventThread.read(WindowDriver::markup);
        pasteText("<html><img src=x>;<html><b>y\n1;2\n2;5\n3;4\n");
        awaitPasted(3);
        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        EventThread.await(
                "the header is as it was",
                () -> clipboard().startsWith("\"<html><img src=x>\",<html><b>y")
                        || clipboard().startsWith("<html><img src=x>,<html><b>y"));
        assertThat(EventThread.read(WindowDriver::markup)).isEqualTo(ours);
    }

    @Test
    void of_more_columns_two_are_chosen_beside_a_preview() {
        List<String> ours = EventThread.read(WindowDriver::markup);
        // Two of one name: it is the place that counts.
        pasteText("a,<html><b>b,a\n1,2,3\n2,4,5\n3,5,7\n4,6,8\n");
        JComboBox<?> y = (JComboBox<?>) inDialog("columns-y-box");
        assertThat(EventThread.read(WindowDriver::markup)).isEqualTo(ours);
        EventThread.run(() -> y.setSelectedIndex(2));
        window.hand().click(inDialog("columns-ok-button"));
        awaitPasted(4);
        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        EventThread.await("columns 1 and 3", () -> clipboard().startsWith("a,a\n1.0,3.0\n"));
    }

    @Test
    void left_without_an_answer_the_question_changes_nothing() {
        pasteText("a,b,c\n1,2,3\n2,4,5\n");
        inDialog("columns-ok-button");
        dismissDialog();
        assertThat(window.text("data-button")).isEqualTo(LESSON);
        awaitPoints(100);
    }

    @Test
    void a_file_is_opened_by_its_name() throws IOException {
        Path own = file("own.csv", "x,y\n0,1\n1,\n2,3\n3,5\n");
        window.press(Hand.shortcutKey(), KeyEvent.VK_O);
        chooseFile(own);
        awaitKeyboard();
        window.awaitText("data-button", "own.csv");
        awaitPoints(3);
        assertThat(window.text("notice-value")).isEqualTo("One row with a gap was left out.");
    }

    @Test
    void points_are_saved_and_a_file_is_replaced_only_when_that_is_said() throws IOException {
        Path saved = directory.resolve("saved");
        window.chooseItem("file-menu", "data-save-item");
        chooseFile(saved);
        Path withEnding = directory.resolve("saved.csv");
        EventThread.await("the file is there", () -> Files.exists(withEnding));
        awaitKeyboard();
        List<String> lines = Files.readAllLines(withEnding);
        assertThat(lines).hasSize(101).first().isEqualTo("x,y");

        Files.writeString(withEnding, "kept");
        window.chooseItem("file-menu", "data-save-item");
        chooseFile(withEnding);
        assertThat(message()).contains("saved.csv");
        dismissDialog();
        assertThat(withEnding).hasContent("kept");
    }

    @Test
    void a_large_file_shows_how_far_it_is_and_is_left_by_a_click() throws IOException {
        String row = "1.25,2.5,3.75,4.125,5.5,6.25,7.5,8.75\n";
        Path large =
                file("large.csv", IntStream.range(0, 900_000).mapToObj(i -> row).collect(Collectors.joining()));
        window.press(Hand.shortcutKey(), KeyEvent.VK_O);
        chooseFile(large);
        EventThread.await("the bar is shown", () -> window.isShown("loading-bar"));
        assertThat(window.text("loading-value")).isEqualTo("Reading large.csv");
        window.click("cancel-loading-button");
        EventThread.await("the bar is gone", () -> !window.isShown("loading-bar"));
        assertThat(window.text("data-button")).isEqualTo(LESSON);
        awaitPoints(100);
    }

    /** Hands over a file to whom it is dropped on. */
    private static final class Handing extends TransferHandler {
        private final Path file;

        Handing(Path file) {
            this.file = file;
        }

        @Override
        public int getSourceActions(JComponent component) {
            return COPY;
        }

        @Override
        protected java.awt.datatransfer.Transferable createTransferable(JComponent component) {
            return new FileList(List.of(file.toFile()));
        }
    }

    /** Files on their way from one window to another. */
    private record FileList(List<java.io.File> files) implements java.awt.datatransfer.Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }

    @Test
    void a_file_is_dropped_on_the_window() throws IOException {
        Path dropped = file("dropped.csv", "x,y\n0,1\n1,2\n2,3\n3,5\n");
        JLabel icon = EventThread.read(() -> {
            JLabel label = new JLabel("dropped.csv");
            label.setTransferHandler(new Handing(dropped));
            label.addMouseMotionListener(new java.awt.event.MouseMotionAdapter() {
                @Override
                public void mouseDragged(java.awt.event.MouseEvent event) {
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
        EventThread.await("the other window is there", icon::isShowing);
        window.hand().dragTo(icon, window.find("loss-chart"));
        window.awaitText("data-button", "dropped.csv");
        awaitPoints(4);
        EventThread.run(() -> javax.swing.SwingUtilities.getWindowAncestor(icon).dispose());
    }

    @Test
    void by_hand_points_are_added_dragged_chosen_removed_and_all_is_undone() {
        Component chart = window.find("data-chart");
        Point corner = Hand.place(chart, 0.25, 1 / 6.0);
        window.hand().clickAt(chart, corner);
        awaitPoints(101);
        window.awaitText("data-button", "Points by hand");

        Point below = new Point(corner.x + 120, corner.y + 30);
        window.hand().drag(chart, corner, below);
        EventThread.await("undo knows of it", () -> tip("undo-button").startsWith("Undo: points moved"));
        window.press(KeyEvent.VK_DELETE);
        awaitPoints(100);
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        awaitPoints(101);
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        EventThread.await("the drag is undone at once", () -> tip("undo-button").startsWith("Undo: a point added"));
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        window.awaitText("data-button", LESSON);
        awaitPoints(100);
    }

    @Test
    void an_outlier_of_points_of_equal_y_is_one() {
        pasteText("1,5\n2,5\n3,5\n4,5\n");
        awaitPasted(4);
        window.click("data-button");
        window.hand().click(inDialog("data-add-outlier-item"));
        EventThread.await(
                "five points are shown",
                () -> window.find("data-chart")
                        .getAccessibleContext()
                        .getAccessibleDescription()
                        .startsWith("5 points"));
        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        EventThread.await("a point far below", () -> clipboard().endsWith("4.0,-10.0\n"));
        EventThread.await(
                "no more decimals than for other points",
                () -> window.text("equation-value").matches("y = −?\\d+\\.\\d{2}x [+−] \\d+\\.\\d{2}"));
    }

    @Test
    void a_band_chooses_several_points_and_delete_removes_them() {
        window.press(KeyEvent.VK_SPACE);
        Component chart = window.find("data-chart");
        Point from = Hand.place(chart, 1 / 12.0, 1 / 8.0);
        from.translate(10, 0);
        window.hand().drag(chart, from, Hand.place(chart, 0.5, 0.8));
        window.press(KeyEvent.VK_DELETE);
        EventThread.await("many are gone", () -> count() < 80);
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        awaitPoints(100);
    }

    @Test
    void standardised_the_steep_set_converges_at_the_lessons_rate_and_is_told_in_its_own_units() {
        window.playFast();
        window.click("data-button");
        window.hand().click(inDialog("data-hundred-item"));
        window.awaitStatus("Diverged");
        window.click("data-button");
        window.hand().click(inDialog("data-standardise-item"));
        window.awaitStatus("Converged after 35 steps");
        // λ₂/λ₁ of x = 0 … 99 is 12945 by NumPy's eigvalsh.
        assertThat(window.text("notice-value"))
                .contains("y = 3.00x + 2.5", "condition number went from 12,945 to 1.00")
                .startsWith("x is shown as (x − 49.50) / 28.87.");
        window.awaitNothingCutOff();
        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        EventThread.await("copied in its own units", () -> clipboard().startsWith("x,y\n0.0,"));

        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        window.awaitStatus("Diverged");
        assertThat(window.text("notice-value")).startsWith("A rate of 0.1 diverges at once");
    }

    @Test
    void where_points_cannot_be_changed_by_hand_it_is_said_why() {
        window.set("point-count-field", "20000");
        EventThread.await(
                "their points are there", () -> window.text("loss-value").equals(WindowDriver.firstLoss(20_000)));
        Component chart = window.find("data-chart");
        window.hand().clickAt(chart, Hand.place(chart, 0.25, 1 / 6.0));
        EventThread.await("it is said", () -> window.isShown("notice-value"));
        assertThat(window.text("notice-value"))
                .startsWith("Points can be changed by hand only if there are at most 10,000");
        awaitPoints(20_000);
    }

    private static int count() {
        return Integer.parseInt(window.text("point-count-field").replace(",", ""));
    }

    private static String tip(String button) {
        return EventThread.read(() -> String.valueOf(((JComponent) window.find(button)).getToolTipText()));
    }
}
