package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.Standardised;
import java.util.Locale;

/** Points as Python reads them. */
final class PointsCode {
    private static final int MAX_WIDTH = 100;
    private static final String INDENT = "    ";

    private PointsCode() {}

    /** Returns the points as a literal, a list of pairs, over as many lines as they need. */
    static String literal(Points points) {
        StringBuilder code = new StringBuilder("[\n");
        StringBuilder line = new StringBuilder(INDENT);
        for (int i = 0; i < points.size(); i++) {
            String pair = "(" + PythonLiteral.number(points.x(i)) + ", " + PythonLiteral.number(points.y(i)) + "),";
            if (line.length() + 1 + pair.length() > MAX_WIDTH && line.length() > INDENT.length()) {
                code.append(line).append('\n');
                line.setLength(INDENT.length());
            }
            line.append(line.length() == INDENT.length() ? "" : " ").append(pair);
        }
        return code.append(line).append("\n]").toString();
    }

    /**
     * Returns the lines that read {@code rows} from a CSV file with a header.
     *
     * @param path the expression of the file's path
     */
    static String reading(String path) {
        return "with open(" + path + ", encoding=\"utf-8\", newline=\"\") as file:\n"
                + "    rows = list(csv.reader(file))[1:]";
    }

    /**
     * Returns the expression of the path of a file beside the program.
     *
     * @param isNotebook whether it is a notebook, which knows no path of its own
     */
    static String path(String fileName, boolean isNotebook) {
        String name = PythonLiteral.string(fileName);
        return isNotebook ? name : "Path(__file__).with_name(" + name + ")";
    }

    /**
     * Returns the lines that standardise x, whose mean is {@code mean}.
     *
     * @param deviation the expression of its standard deviation
     * @param shift the beginning of the line that scales x, with {@code %s} for what is taken off
     * @param end the end of that line
     */
    static String scaling(Standardised source, String deviation, String shift, String end) {
        boolean isWhole = source.part() == 1;
        String part = PythonLiteral.number(source.part());
        String centred = String.format(Locale.ROOT, shift, isWhole ? "mean" : part + " * mean");
        if (source.raw().points().varianceX() == 0) {
            return centred + end;
        }
        return "deviation = " + deviation + "\n" + centred + " / deviation" + (isWhole ? "" : " ** " + part) + end;
    }

    /** Returns the text of a name as matplotlib shows it, which takes a pair of dollars for a formula. */
    static String label(String name) {
        return PythonLiteral.string(name.replace("$", "\\$"));
    }
}
