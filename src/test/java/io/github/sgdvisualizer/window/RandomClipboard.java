package io.github.sgdvisualizer.window;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts on the clipboard what people have there: tables, broken tables, other texts, nothing. */
final class RandomClipboard {
    private static final List<String> OTHERS = List.of(
            "",
            "\n\n\n",
            "x,y\n",
            "1,2\n",
            "5\n6\n7\n",
            "<html><b>x</b>,y\n1,2\n3,4\n",
            "<html>x,y\n1,2\n3,four\n",
            "x;y\n1;2\n3\n",
            "x,y\n\"1,2\n3,4\n",
            "x,y\nNaN,1\n2,3\n",
            "x,y\n1e999,1\n2,3\n",
            "x,y\n,\n,\n",
            "{0},{1}\n1,2\n2,3\n",
            "3,1\n3,2\n3,5\n",
            "1,7\n2,7\n3,7\n",
            "1e308,1e308\n-1e308,-1e308\n",
            "1e-300,1\n2e-300,2\n",
            "0,0\n0,0\n",
            "a\tb\n1,5\t2,5\n2,5\t3,5\n4,5\t1,5\n");

    private static final Transferable NOTHING = new Transferable() {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[0];
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return false;
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            throw new UnsupportedFlavorException(flavor);
        }
    };

    private RandomClipboard() {}

    /** Fills the clipboard, and returns the first characters of what is on it. */
    static String fill(RandomGenerator random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            put(NOTHING);
            return "nothing";
        }
        String text = switch (kind) {
            case 1 -> "some text that is no table. ".repeat(random.nextInt(10_000));
            case 2, 3 -> table(random, 3 + random.nextInt(4));
            case 4, 5 -> table(random, 2);
            default -> OTHERS.get(random.nextInt(OTHERS.size()));
        };
        put(text);
        String beginning = text.substring(0, Math.min(text.length(), 60)).replace("\n", "\\n");
        return text.length() + " characters, " + beginning;
    }

    private static String table(RandomGenerator random, int columns) {
        int rows = (int) Math.exp(random.nextDouble(10));
        double scale = Math.pow(10, random.nextInt(-6, 7));
        double shift = random.nextBoolean() ? 0 : scale * random.nextInt(1_000);
        String separator = List.of(",", ";", "\t").get(random.nextInt(3));
        String header = IntStream.range(0, columns)
                .mapToObj(column -> "column " + column)
                .collect(Collectors.joining(separator, "", "\n"));
        String body = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> String.valueOf(shift + scale * random.nextDouble()))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n"));
        return (random.nextBoolean() ? header : "") + body;
    }

    static void put(String text) {
        put(new StringSelection(text));
    }

    private static void put(Transferable contents) {
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        try {
            clipboard.setContents(contents, null);
        } catch (IllegalStateException e) {
            // Another program has it just now: what was there before is as good.
        }
    }
}
