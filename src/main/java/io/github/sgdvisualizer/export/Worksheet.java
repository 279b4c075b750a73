package io.github.sgdvisualizer.export;

import static io.github.sgdvisualizer.export.Html.say;

import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.UiLocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A worksheet to print: the first steps of a run to work out by hand, the exit ticket, a card to hold up, and the answer
 * key on a page of its own.
 *
 * <p>It is one HTML file in the present language that needs nothing from elsewhere and holds no script.
 */
public final class Worksheet {
    private static final int CHART_WIDTH = 360;
    private static final int CHART_HEIGHT = 270;
    private static final int TICKS = 6;
    private static final int MAX_LABEL = 32;
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    private final Settings settings;
    private final HandRun run;
    private final StepTables tables;

    private Worksheet(Settings settings) {
        this.settings = settings;
        run = HandRun.of(settings);
        tables = new StepTables(run);
    }

    /**
     * Returns the worksheet of a run as HTML, to be written in UTF-8.
     *
     * <p>It has all points if there are at most five; of more points, five that are evenly spaced in the order of x.
     * Coordinates, first guess and learning rate are rounded to what can be worked with by hand, and each step is one of
     * plain gradient descent over all points of the worksheet, whatever optimizer, batches and schedule the run has; the
     * worksheet says so where it is different. May be called from any thread but not from the event thread, as it takes
     * time in proportion to n log n for n points.
     *
     * @param settings the settings of the run
     */
    public static String html(Settings settings) {
        return new Worksheet(settings).html();
    }

    private String html() {
        String title = say("worksheet.title");
        return "<!DOCTYPE html>\n<html lang=\"" + Html.escape(UiLocale.present().tag()) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n<title>" + title + "</title>\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n"
                + section("", header(title), given(), step(0))
                + section("", step(1), step(2), questions())
                + section("", ticket(), card())
                + section("key", key())
                + "</body>\n</html>\n";
    }

    private static String section(String style, String... parts) {
        return "<section class=\"" + style + "\">\n" + String.join("", parts) + "</section>\n";
    }

    private static String part(String heading, String content) {
        return "<div class=\"part\">\n<h2>" + heading + "</h2>\n" + content + "</div>\n";
    }

    private static String paragraph(String text) {
        return "<p>" + text + "</p>\n";
    }

    private static String header(String title) {
        return "<header>" + field(say("worksheet.name")) + field(say("worksheet.date")) + "</header>\n<h1>" + title
                + "</h1>\n" + paragraph(say("worksheet.intro"));
    }

    private static String field(String name) {
        return "<span class=\"field\">" + name + " <span class=\"blank\"></span></span>";
    }

    /** Returns the chart of the points, and what the steps begin with. */
    private String given() {
        List<String> notes = new ArrayList<>();
        notes.add(say("worksheet.guess.line"));
        PointSource source = settings.source();
        if (source.count() > run.points().size()) {
            notes.add(say("worksheet.note.some", run.points().size(), Numbers.whole(source.count())));
        }
        if (run.isRounded()) {
            notes.add(say("worksheet.note.rounded"));
        }
        if (HandRun.isSimpler(settings)) {
            notes.add(say("worksheet.note.simpler"));
        }
        notes.add(say("worksheet.note.places", Figures.MIN_PLACES));
        String title = source.labels().title();
        return "<div class=\"side\">\n<figure>\n" + chart() + "</figure>\n<div>\n<dl>"
                + (title.isEmpty() ? "" : term("worksheet.points", Html.escape(Excerpt.of(title, MAX_LABEL))))
                + term("worksheet.guess", Html.escape(Numbers.equation(run.start())))
                + term("worksheet.rate", Html.escape(Numbers.shortest(run.rate())))
                + "</dl>\n<ul>"
                + notes.stream().map(note -> "<li>" + note + "</li>").collect(Collectors.joining("\n"))
                + "</ul>\n</div>\n</div>\n";
    }

    private static String term(String key, String value) {
        return "<dt>" + say(key) + "</dt><dd>" + value + "</dd>";
    }

    private String chart() {
        PlotBounds bounds = PlotBounds.around(run.points(), run.start());
        Labels labels = settings.source().labels();
        String x = Excerpt.of(labels.x(), MAX_LABEL);
        SvgPlot plot = new SvgPlot(
                "points",
                CHART_WIDTH,
                CHART_HEIGHT,
                bounds,
                SvgPlot.Axis.of(
                        Html.escape(settings.source().isStandardised() ? Messages.of("axis.standardised", x) : x),
                        bounds.left(),
                        bounds.right(),
                        TICKS),
                SvgPlot.Axis.of(Html.escape(Excerpt.of(labels.y(), MAX_LABEL)), bounds.bottom(), bounds.top(), TICKS));
        plot.line(run.start());
        for (int i = 0; i < run.points().size(); i++) {
            plot.dot(run.points().x(i), run.points().y(i));
        }
        return plot.svg(say("worksheet.chart"));
    }

    private String step(int index) {
        return part(
                say("worksheet.step", index + 1),
                (index == 0 ? paragraph(tables.example()) : "") + tables.toFillIn(index));
    }

    private static String questions() {
        return part(
                say("worksheet.then"),
                paragraph(say("worksheet.then.draw")) + paragraph(say("worksheet.then.loss")) + rules(2));
    }

    private static String rules(int count) {
        return "<div class=\"rule\"></div>\n".repeat(count);
    }

    private static String ticket() {
        List<String> answers = List.of(
                say("worksheet.exit.p"),
                say("worksheet.exit.p-and-r"),
                say("worksheet.exit.q"),
                say("worksheet.exit.all"));
        String boxes = IntStream.range(0, LETTERS.size())
                .mapToObj(i -> "<li><i></i><b>" + LETTERS.get(i) + "</b><span>" + answers.get(i) + "</span></li>")
                .collect(Collectors.joining("\n", "<ul class=\"answers\">\n", "\n</ul>\n"));
        return part(
                say("worksheet.exit.title"),
                paragraph(say("worksheet.exit.curves"))
                        + "<div class=\"curves\">\n" + ExitTicket.curves() + "</div>\n"
                        + paragraph(say("worksheet.exit.question"))
                        + boxes
                        + paragraph(say("worksheet.exit.why"))
                        + rules(2));
    }

    private static String card() {
        return "<div class=\"cut\"></div>\n"
                + paragraph(say("worksheet.card"))
                + IntStream.range(0, LETTERS.size())
                        .mapToObj(i -> "<div>" + LETTERS.get(i) + "<small>" + (i + 1) + "</small></div>")
                        .collect(Collectors.joining("\n", "<div class=\"card\">\n", "\n</div>\n"));
    }

    private String key() {
        StringBuilder key = new StringBuilder("<h1>" + say("worksheet.key.title") + "</h1>\n");
        for (int i = 0; i < HandRun.STEPS; i++) {
            key.append(part(say("worksheet.step", i + 1), tables.solved(i)));
        }
        key.append(paragraph(tables.losses()));
        key.append(part(say("worksheet.exit.title"), paragraph(ExitTicket.key())));
        key.append(part(say("worksheet.sheet.title"), new SheetFormulas(run).html()));
        return key.toString();
    }

    private static String style() {
        try (InputStream css = Worksheet.class.getResourceAsStream("worksheet.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
