package io.github.sgdvisualizer.export;

import static io.github.sgdvisualizer.export.Html.say;

import io.github.sgdvisualizer.text.Numbers;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The steps of a run as tables: with blanks to work out, and solved.
 *
 * @param run the run
 */
record StepTables(HandRun run) {
    private static final String BLANK = "<span class=\"blank\"></span>";
    private static final String MINUS = "−";

    private static final List<ToDoubleFunction<HandStep.Row>> GIVEN = List.of(HandStep.Row::x, HandStep.Row::y);

    /** What is worked out for each point; all but the first are also summed. */
    private static final List<ToDoubleFunction<HandStep.Row>> COMPUTED =
            List.of(HandStep.Row::prediction, HandStep.Row::error, HandStep.Row::square, HandStep.Row::product);

    private static final int PREDICTION = 0;
    private static final int ERROR = 1;
    private static final int SQUARE = 2;
    private static final int PRODUCT = 3;

    /** Returns a step of which the numbers are to be worked out, but for the first row of the first step. */
    String toFillIn(int index) {
        return table(index, false) + results(index, false);
    }

    /** Returns a step with all its numbers. */
    String solved(int index) {
        return table(index, true) + results(index, true);
    }

    /** Returns how the first row of the first step is worked out. */
    String example() {
        HandStep step = run.steps().get(0);
        String x = inBrackets(given(step, 0, 0));
        double intercept = run.start().intercept();
        String prediction = computed(step, PREDICTION, 0);
        String error = computed(step, ERROR, 0);
        return say(
                "worksheet.example",
                Numbers.shortest(run.start().slope()) + " · " + x + (intercept < 0 ? " − " : " + ")
                        + Numbers.shortest(Math.abs(intercept)) + " = " + prediction,
                prediction + " − " + inBrackets(given(step, 1, 0)) + " = " + error,
                inBrackets(error) + "² = " + computed(step, SQUARE, 0),
                error + " · " + x + " = " + computed(step, PRODUCT, 0));
    }

    /** Returns the losses before the first step and after each of them. */
    String losses() {
        return say(
                "worksheet.key.losses",
                DoubleStream.concat(run.steps().stream().mapToDouble(HandStep::loss), DoubleStream.of(run.lastLoss()))
                        .mapToObj(StepTables::rounded)
                        .collect(Collectors.joining(" → ")));
    }

    private String table(int index, boolean isSolved) {
        HandStep step = run.steps().get(index);
        StringBuilder html = new StringBuilder("<table class=\"steps\">\n<tr>")
                .append(heading("x", ""))
                .append(heading("y", ""))
                .append(heading(say("worksheet.prediction"), isSolved ? "" : say("worksheet.prediction.formula")))
                .append(heading(say("worksheet.error"), isSolved ? "" : say("worksheet.error.formula")))
                .append(heading(say("worksheet.square"), ""))
                .append(heading(say("worksheet.product"), ""))
                .append("</tr>\n");
        for (int row = 0; row < run.points().size(); row++) {
            boolean isExample = index == 0 && row == 0 && !isSolved;
            html.append(isExample ? "<tr class=\"example\">" : "<tr>");
            for (int column = 0; column < GIVEN.size(); column++) {
                html.append(cell(given(step, column, row)));
            }
            for (int column = 0; column < COMPUTED.size(); column++) {
                html.append(cell(isSolved || isExample ? computed(step, column, row) : ""));
            }
            html.append("</tr>\n");
        }
        html.append("<tr class=\"sum\"><td class=\"none\" colspan=\"3\">")
                .append(say("worksheet.sum"))
                .append("</td>");
        for (int column = ERROR; column < COMPUTED.size(); column++) {
            html.append(cell(isSolved ? sum(step, column) : ""));
        }
        return html.append("</tr>\n</table>\n").toString();
    }

    private static String heading(String name, String formula) {
        return "<th><b>" + name + "</b>" + formula + "</th>";
    }

    private static String cell(String text) {
        return "<td>" + Html.escape(text) + "</td>";
    }

    /** Returns what follows from the sums: loss, gradient and the new line. */
    private String results(int index, boolean isSolved) {
        HandStep step = run.steps().get(index);
        boolean isKnown = isSolved || index == 0;
        String slope = old(index, step.line().slope());
        String intercept = old(index, step.line().intercept());
        String bySlope = rounded(step.gradient().slope());
        String byIntercept = rounded(step.gradient().intercept());
        return "<table class=\"results\">\n"
                + result("worksheet.loss", mean(step, SQUARE, isSolved), step.loss(), isSolved)
                + result(
                        "worksheet.gradient.slope",
                        "2 · " + mean(step, PRODUCT, isSolved),
                        step.gradient().slope(),
                        isSolved)
                + result(
                        "worksheet.gradient.intercept",
                        "2 · " + mean(step, ERROR, isSolved),
                        step.gradient().intercept(),
                        isSolved)
                + result(
                        "worksheet.new-slope",
                        descended(blankOr(isKnown, slope), blankOr(isSolved, inBrackets(bySlope))),
                        step.next().slope(),
                        isSolved)
                + result(
                        "worksheet.new-intercept",
                        descended(blankOr(isKnown, intercept), blankOr(isSolved, inBrackets(byIntercept))),
                        step.next().intercept(),
                        isSolved)
                + "</table>\n";
    }

    private String mean(HandStep step, int column, boolean isSolved) {
        return blankOr(isSolved, inBrackets(sum(step, column))) + " ÷ "
                + run.points().size();
    }

    private String descended(String old, String gradient) {
        return old + " − " + Html.escape(Numbers.shortest(run.rate())) + " · " + gradient;
    }

    private static String result(String key, String calculation, double result, boolean isSolved) {
        return "<tr><td>" + say(key) + "</td><td>= " + calculation + "</td><td>= " + blankOr(isSolved, rounded(result))
                + "</td></tr>\n";
    }

    private static String blankOr(boolean isShown, String text) {
        return isShown ? Html.escape(text) : BLANK;
    }

    /** Returns a number of the line before a step: of the first guess with all its digits. */
    private static String old(int index, double value) {
        return index == 0 ? Numbers.shortest(value) : rounded(value);
    }

    private static String given(HandStep step, int column, int row) {
        double[] all = step.column(GIVEN.get(column));
        return Figures.exact(all).text(all[row]);
    }

    private static String computed(HandStep step, int column, int row) {
        double[] all = step.column(COMPUTED.get(column));
        return Figures.rounded(all).text(all[row]);
    }

    /** Returns the sum of a column, with the decimals of the column. */
    private static String sum(HandStep step, int column) {
        return Figures.rounded(step.column(COMPUTED.get(column))).text(step.sum(COMPUTED.get(column)));
    }

    private static String rounded(double value) {
        return Figures.rounded(value).text(value);
    }

    /** Puts a number into brackets that would not be read as one behind a sign or before an exponent. */
    private static String inBrackets(String number) {
        return number.startsWith(MINUS) || number.contains(" ") ? "(" + number + ")" : number;
    }
}
