package io.github.sgdvisualizer.file.log;

import io.github.sgdvisualizer.text.ProgramVersion;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error as text for a log or a report: classes and places in the code, and no data.
 *
 * <p>A message is told only where Java itself writes it about the program's code; others may quote points, names or a
 * lesson.
 */
public final class ErrorText {
    private static final String PROGRAM = "io.github.sgdvisualizer.";

    /** The maximum number of errors in a text, the first included. */
    private static final int MAX_CAUSES = 8;

    /** The maximum number of frames of each error. */
    private static final int MAX_FRAMES = 60;

    private static final int MAX_MESSAGE_LENGTH = 300;

    /** Exceptions whose messages, as far as this program meets them, name nothing but types and numbers. */
    private static final Set<Class<?>> TELLING = Set.of(
            ArithmeticException.class,
            ArrayIndexOutOfBoundsException.class,
            ArrayStoreException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            NegativeArraySizeException.class,
            NullPointerException.class,
            StringIndexOutOfBoundsException.class);

    private ErrorText() {}

    /** Returns one line that says when, where and in which version an error happened. */
    public static String head(OffsetDateTime time, String thread) {
        return escaped(String.format(
                Locale.ROOT,
                "%tFT%<tT.%<tL%<tz %s, Java %s, %s %s, thread %s",
                time,
                ProgramVersion.text(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                thread));
    }

    /** Returns an error with its causes as lines, each with its innermost frames. */
    public static String trace(Throwable error) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable each = error;
        for (int i = 0; each != null && i < MAX_CAUSES; i++) {
            text.append(i == 0 ? "" : "Caused by: ").append(escaped(name(each))).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            for (int k = 0; k < Math.min(frames.length, MAX_FRAMES); k++) {
                text.append("\tat ").append(escaped(frames[k].toString())).append('\n');
            }
            if (frames.length > MAX_FRAMES) {
                text.append("\t… ").append(frames.length - MAX_FRAMES).append('\n');
            }
            each = each.getCause();
        }
        return text.toString();
    }

    /**
     * Returns what an error has in common with others of the same place in the code: classes, the innermost frame and
     * the innermost one of the program. The outer frames differ with what asked for it, as a painting does.
     */
    public static String place(Throwable error) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable each = error;
        for (int i = 0; each != null && i < MAX_CAUSES; i++) {
            List<StackTraceElement> frames = List.of(each.getStackTrace());
            text.append(each.getClass().getName()).append('\n');
            frames.stream().limit(1).forEach(frame -> text.append(frame).append('\n'));
            frames.stream()
                    .filter(frame -> frame.getClassName().startsWith(PROGRAM))
                    .limit(1)
                    .forEach(frame -> text.append(frame).append('\n'));
            each = each.getCause();
        }
        return text.toString();
    }

    private static String name(Throwable error) {
        String name = error.getClass().getName();
        boolean telling = TELLING.contains(error.getClass())
                || error instanceof VirtualMachineError
                || error instanceof LinkageError;
        String message = telling ? error.getMessage() : null;
        return message == null
                ? name
                : name + ": " + message.substring(0, Math.min(message.length(), MAX_MESSAGE_LENGTH));
    }

    /** Returns a text in which nothing breaks the line, moves a terminal's cursor or turns the direction of reading. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> false;
                default -> true;
            };
            escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return escaped.toString();
    }
}
