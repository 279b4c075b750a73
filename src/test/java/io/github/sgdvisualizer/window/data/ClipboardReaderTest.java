package io.github.sgdvisualizer.window.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClipboardReaderTest {
    private static final String WHOLE = "1,2\n3,4\n5,6\n";
    private static final String CUT = "1,2\n34\n5,6\n";

    /** Another program's clipboard, which answers each request in its own way; the last answer again and again. */
    private static final class Foreign extends Clipboard {
        private final Deque<Object> answers;

        Foreign(Object... answers) {
            super("foreign");
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public boolean isDataFlavorAvailable(DataFlavor flavor) {
            return flavor.equals(
                    answers.peek() instanceof List ? DataFlavor.javaFileListFlavor : DataFlavor.stringFlavor);
        }

        @Override
        public Object getData(DataFlavor flavor) throws IOException {
            Object answer = answers.size() > 1 ? answers.remove() : answers.element();
            if (answer instanceof IOException failure) {
                throw failure;
            }
            if (answer instanceof IllegalStateException busy) {
                throw busy;
            }
            return answer;
        }
    }

    private static ClipboardReader.Contents read(Clipboard clipboard) throws Exception {
        return new ClipboardReader(clipboard, () -> false).read();
    }

    private static void assertReadsWhole(Object... answers) throws Exception {
        assertThat(read(new Foreign(answers))).isEqualTo(new ClipboardReader.Text(WHOLE));
    }

    @Test
    void a_text_that_comes_twice_alike_is_believed() throws Exception {
        assertReadsWhole(WHOLE);
    }

    @Test
    void a_text_that_lost_a_piece_on_its_way_is_read_again() throws Exception {
        assertReadsWhole(CUT, WHOLE);
        assertReadsWhole(WHOLE, CUT, WHOLE);
        assertReadsWhole(CUT, "1,2\n", WHOLE);
    }

    @Test
    void a_failure_on_the_way_is_tried_again() throws Exception {
        assertReadsWhole(new IOException("Owner timed out"), WHOLE);
        assertReadsWhole(WHOLE, new IOException("Owner failed to convert data"), WHOLE);
        assertReadsWhole(new IllegalStateException("cannot open system clipboard"), WHOLE);
    }

    /** What came before a failure may belong to another transfer, so it proves nothing. */
    @Test
    void what_came_before_a_failure_does_not_count() throws Exception {
        assertReadsWhole(CUT, new IOException("Owner timed out"), CUT, WHOLE);
    }

    @Test
    void what_never_comes_twice_alike_is_not_believed() {
        for (Clipboard never : new Clipboard[] {
            new Foreign(new IOException("Owner timed out")), new Foreign("1", "2", "3", "4", "5", "6", "7"),
        }) {
            assertThatExceptionOfType(ClipboardReader.UnreadableException.class)
                    .isThrownBy(() -> read(never))
                    .withMessageContaining("Save the table there as a CSV file");
        }
    }

    @Test
    void files_are_told_from_text() throws Exception {
        assertThat(read(new Foreign(List.of(new File("a.csv"), new File("b.csv")))))
                .isEqualTo(new ClipboardReader.FileList(List.of(Path.of("a.csv"), Path.of("b.csv"))));
    }

    @Test
    void an_empty_clipboard_holds_nothing() throws Exception {
        assertThat(read(new Clipboard("empty"))).isEqualTo(new ClipboardReader.Nothing());
    }

    @Test
    void it_gives_up_when_nobody_waits_any_more() throws Exception {
        assertThat(new ClipboardReader(new Foreign(WHOLE), () -> true).read()).isEqualTo(new ClipboardReader.Nothing());
    }
}
