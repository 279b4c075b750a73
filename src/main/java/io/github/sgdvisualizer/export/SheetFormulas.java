package io.github.sgdvisualizer.export;

import static io.github.sgdvisualizer.export.Html.say;

import io.github.sgdvisualizer.text.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What to type into a spreadsheet to take the steps there.
 *
 * <p>The formulas have no functions, whose names differ from language to language.
 *
 * @param run the run to take
 */
record SheetFormulas(HandRun run) {
    private static final int FIRST_ROW = 2;

    /** Returns the formulas by their cells, in the order in which they are typed. */
    Map<String, String> formulas() {
        Map<String, String> formulas = new LinkedHashMap<>();
        formulas.put("C2", "=$H$2*A2+$H$3");
        formulas.put("D2", "=C2-B2");
        formulas.put("E2", "=D2*D2");
        formulas.put("F2", "=D2*A2");
        formulas.put("H4", mean("E"));
        formulas.put("H5", "=2*" + mean("F").substring(1));
        formulas.put("H6", "=2*" + mean("D").substring(1));
        formulas.put("H7", "=H2-H1*H5");
        formulas.put("H8", "=H3-H1*H6");
        return formulas;
    }

    private String mean(String column) {
        return IntStream.range(0, run.points().size())
                .mapToObj(i -> column + (FIRST_ROW + i))
                .collect(Collectors.joining("+", "=(", ")/" + run.points().size()));
    }

    String html() {
        int lastRow = FIRST_ROW + run.points().size() - 1;
        String cells = formulas().entrySet().stream()
                .map(each ->
                        "<span><b>" + each.getKey() + "</b> <code>" + Html.escape(each.getValue()) + "</code></span>")
                .collect(Collectors.joining("\n", "<div class=\"cells\">\n", "\n</div>\n"));
        return "<p>"
                + say(
                        "worksheet.sheet.given",
                        lastRow,
                        Numbers.shortest(run.rate()),
                        Numbers.shortest(run.start().slope()),
                        Numbers.shortest(run.start().intercept()))
                + "</p>\n" + cells + "<p>" + say("worksheet.sheet.then", lastRow) + "</p>\n";
    }
}
