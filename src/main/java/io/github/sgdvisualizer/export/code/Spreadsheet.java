package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.file.PointsFile;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.file.table.CsvText;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A run of plain gradient descent as a spreadsheet: CSV whose formulas take the steps.
 *
 * <p>Loss and gradient follow from the means of x, y, x², xy and y², which running sums give: no formula has a function,
 * whose name would differ from language to language. The loss is a difference of such means, so its error is about 1e-15
 * of the mean of y² (and of the squared heights of the line).
 */
public final class Spreadsheet {
    /** The maximum number of steps. */
    public static final int MAX_STEPS = 10_000;

    private static final int COLUMNS = 18;
    private static final int FIRST_ROW = 3;

    /** What is summed over the points, from column C on, and of which column J has the means. */
    private static final List<String> TERMS = List.of("x", "y", "x²", "xy", "y²");

    private final Settings settings;
    private final Points points;
    private final int steps;

    /** Rows of cells, as CSV has them; empty ones are {@code ""}. */
    private final List<String[]> rows = new ArrayList<>();

    private Spreadsheet(Settings settings, int steps) {
        this.settings = settings;
        this.steps = steps;
        points = settings.source().points();
    }

    /**
     * Returns the spreadsheet as CSV.
     *
     * @param steps the number of steps, at least 0; where the numbers of the run are not finite any more, it ends
     * @throws WriteFailedException if there are more than {@value #MAX_STEPS} steps or {@value PointsFile#MAX_INSIDE}
     *     points, or if the run has batches or another optimizer
     */
    public static String csv(Settings settings, int steps) throws WriteFailedException {
        if (!settings.optimizer().isPlain() || !settings.takesAllPoints()) {
            throw WriteFailedException.refused(Messages.of("sheet.too-much"));
        }
        if (settings.source().count() > PointsFile.MAX_INSIDE || steps > MAX_STEPS) {
            throw WriteFailedException.refused(Messages.of(
                    "sheet.too-long", Numbers.whole(PointsFile.MAX_INSIDE), Numbers.whole((double) MAX_STEPS)));
        }
        return new Spreadsheet(settings, Printout.of(settings, steps).steps()).csv();
    }

    private String csv() {
        put(1, 'A', CsvText.cell(Messages.of("sheet.about")));
        points();
        means();
        steps();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }

    private void put(int row, char column, String cell) {
        while (rows.size() < row) {
            String[] empty = new String[COLUMNS];
            Arrays.fill(empty, "");
            rows.add(empty);
        }
        rows.get(row - 1)[column - 'A'] = cell;
    }

    /** Puts a formula into a row, in which {@code @} stands for the row and {@code #} for the one above. */
    private void formula(int row, char column, String formula) {
        put(row, column, formula.replace("@", String.valueOf(row)).replace("#", String.valueOf(row - 1)));
    }

    private void name(int row, char column, String name) {
        put(row, column, CsvText.cell(name));
    }

    private void points() {
        Labels labels = settings.source().labels();
        name(2, 'A', settings.source().isStandardised() ? Messages.of("axis.standardised", labels.x()) : labels.x());
        name(2, 'B', labels.y());
        List<String> sums = List.of("A@", "B@", "A@*A@", "A@*B@", "B@*B@");
        for (int j = 0; j < sums.size(); j++) {
            char column = (char) ('C' + j);
            name(2, column, "Σ" + TERMS.get(j));
            for (int i = 0; i < points.size(); i++) {
                formula(FIRST_ROW + i, column, (i == 0 ? "=" : "=" + column + "#+") + sums.get(j));
            }
        }
        for (int i = 0; i < points.size(); i++) {
            put(FIRST_ROW + i, 'A', PythonLiteral.number(points.x(i)));
            put(FIRST_ROW + i, 'B', PythonLiteral.number(points.y(i)));
        }
    }

    private void means() {
        int last = FIRST_ROW + points.size() - 1;
        name(3, 'I', Messages.of("sheet.rate"));
        put(3, 'J', PythonLiteral.number(settings.rate(0)));
        name(4, 'I', Messages.of("sheet.slope"));
        put(4, 'J', PythonLiteral.number(settings.start().slope()));
        name(5, 'I', Messages.of("sheet.intercept"));
        put(5, 'J', PythonLiteral.number(settings.start().intercept()));
        for (int j = 0; j < TERMS.size(); j++) {
            name(6 + j, 'I', Messages.of("sheet.mean", TERMS.get(j)));
            put(6 + j, 'J', String.format(Locale.ROOT, "=%c%d/%d", 'C' + j, last, points.size()));
        }
    }

    private void steps() {
        List<String> names = List.of(
                "sheet.step",
                "sheet.rate",
                "sheet.slope",
                "sheet.intercept",
                "sheet.by-slope",
                "sheet.by-intercept",
                "sheet.loss");
        for (int j = 0; j < names.size(); j++) {
            name(2, (char) ('L' + j), Messages.of(names.get(j)));
        }
        for (int t = 0; t <= steps; t++) {
            int row = FIRST_ROW + t;
            put(row, 'L', String.valueOf(t));
            put(row, 'M', RateCode.isConstant(settings) ? "=$J$3" : PythonLiteral.number(settings.rate(t)));
            formula(row, 'N', t == 0 ? "=$J$4" : "=N#-M#*P#");
            formula(row, 'O', t == 0 ? "=$J$5" : "=O#-M#*Q#");
            formula(row, 'P', "=2*(N@*$J$8+O@*$J$6-$J$9)");
            formula(row, 'Q', "=2*(N@*$J$6+O@-$J$7)");
            formula(row, 'R', "=N@*N@*$J$8+2*N@*O@*$J$6+O@*O@-2*N@*$J$9-2*O@*$J$7+$J$10");
        }
    }
}
