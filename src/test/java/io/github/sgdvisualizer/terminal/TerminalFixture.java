package io.github.sgdvisualizer.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A terminal, and what it has printed. */
public abstract class TerminalFixture {
    public final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    public final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    /** Runs with these options and returns the lines of results. */
    public final List<String> run(String... arguments) {
        terminal.read("1.2.3", arguments).ifPresent(terminal::run);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    public final List<String> errors() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Returns the numbers of a line of comma-separated values. */
    static double[] numbers(String line) {
        String[] cells = line.split(",", -1);
        double[] numbers = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Double.parseDouble(cells[i]);
        }
        return numbers;
    }
}
