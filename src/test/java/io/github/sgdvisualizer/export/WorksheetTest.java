package io.github.sgdvisualizer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.experiment.RandomExperiments;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocales;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class WorksheetTest {
    private static final double[] X = {-0.9, 0.47, 1.8};
    private static final double[] Y = {-1.4, 2.3, 8.1};
    private static final Settings THREE = settings(Labels.PLAIN, X, Y).withLearningRate(0.13);

    /**
     * Each step's cells (x, y, prediction, error, error², error · x), sums, and loss, gradient, new line. By NumPy 2.4:
     *
     * <pre>
     * p = m * x + b; e = p - y                                     # m, b, rate = 0.5, 0.75, 0.13 at first
     * e.sum(), (e**2).sum(), (e * x).sum()
     * gm = 2 * np.mean(e * x); gb = 2 * np.mean(e); loss = np.mean(e**2)
     * m, b = m - rate * gm, b - rate * gb
     * </pre>
     */
    private static final List<List<String>> NUMPY_CELLS = List.of(
            words("-0.90 -1.4 0.3000 1.7000 2.8900 -1.5300 0.47 2.3 0.9850 -1.3150 1.7292 -0.6180"
                    + " 1.80 8.1 1.6500 -6.4500 41.6025 -11.6100 -6.0650 46.2217 -13.7580"),
            words("-0.90 -1.4 -0.2475 1.1525 1.3283 -1.0373 0.47 2.3 2.0710 -0.2290 0.0524 -0.1076"
                    + " 1.80 8.1 4.3219 -3.7781 14.2741 -6.8006 -2.8546 15.6548 -7.9455"),
            words("-0.90 -1.4 -0.6198 0.7802 0.6086 -0.7021 0.47 2.3 2.6421 0.3421 0.1170 0.1608"
                    + " 1.80 8.1 5.8088 -2.2912 5.2497 -4.1242 -1.1690 5.9754 -4.6656"));

    private static final List<List<String>> NUMPY_RESULTS = List.of(
            words("15.4072 -9.1720 -4.0433 1.6924 1.2756"),
            words("5.2183 -5.2970 -1.9030 2.3810 1.5230"),
            words("1.9918 -3.1104 -0.7793 2.7853 1.6243"));

    private static List<String> words(String text) {
        return List.of(text.replace('-', '−').split(" ", -1));
    }

    private static Settings settings(Labels labels, double[] x, double[] y) {
        return Settings.DEFAULT.withSource(new GivenPoints(Points.of(x, y), labels, Settings.DEFAULT.generated()));
    }

    /** Reads the worksheet as XML, which is stricter than HTML. */
    private static Document read(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document worksheet(Settings settings) throws Exception {
        return read(Worksheet.html(settings));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Element section(Document document, int index) {
        return elements(document.getElementsByTagName("section")).get(index);
    }

    private static Element key(Document document) {
        Element last = section(document, 3);
        assertThat(last.getAttribute("class")).isEqualTo("key");
        return last;
    }

    private static List<Element> tables(Element part, String style) {
        return elements(part.getElementsByTagName("table")).stream()
                .filter(table -> table.getAttribute("class").equals(style))
                .toList();
    }

    /** Returns the texts of a table's cells that are numbers or blanks. */
    private static List<String> cells(Element table) {
        return elements(table.getElementsByTagName("td")).stream()
                .filter(cell -> !cell.getAttribute("class").equals("none"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> results(Element table) {
        List<String> results = new ArrayList<>();
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            results.add(row.getLastChild().getTextContent().replace("= ", ""));
        }
        return results;
    }

    @Test
    void the_answer_key_of_a_run_on_three_points_agrees_with_numpy() throws Exception {
        Element key = key(worksheet(THREE));

        assertThat(tables(key, "steps")).map(WorksheetTest::cells).isEqualTo(NUMPY_CELLS);
        assertThat(tables(key, "results")).map(WorksheetTest::results).isEqualTo(NUMPY_RESULTS);
        // The last one is np.mean((m * x + b - y)**2) after the third step.
        assertThat(key.getTextContent()).contains("15.4072 → 5.2183 → 1.9918 → 0.9356");
    }

    @Test
    void what_is_worked_out_by_hand_is_blank_but_for_the_first_row() throws Exception {
        Document document = worksheet(THREE);
        List<Element> blank = new ArrayList<>(tables(section(document, 0), "steps"));
        blank.addAll(tables(section(document, 1), "steps"));

        assertThat(blank).hasSize(3);
        assertThat(cells(blank.get(0)))
                .startsWith("−0.90", "−1.4", "0.3000", "1.7000", "2.8900", "−1.5300", "0.47", "2.3", "", "", "", "");
        assertThat(cells(blank.get(1)))
                .containsExactlyElementsOf(List.of(
                        "−0.90", "−1.4", "", "", "", "", "0.47", "2.3", "", "", "", "", "1.80", "8.1", "", "", "", "",
                        "", "", ""));
        assertThat(section(document, 0).getTextContent())
                .contains("0.5 · (−0.90) + 0.75 = 0.3000", "0.3000 − (−1.4) = 1.7000", "1.7000² = 2.8900")
                .contains("1.7000 · (−0.90) = −1.5300", "y = 0.5x + 0.75", "0.13");
        for (int page = 0; page < 3; page++) {
            assertThat(section(document, page).getTextContent()).doesNotContain("15.4072", "5.2183", "1.6924");
        }
    }

    /** Decimal commas, and the words that the German texts use elsewhere. */
    @Test
    void in_german_words_and_numbers_are_german() throws Exception {
        Document document = read(UiLocales.get("de", () -> Worksheet.html(THREE)));

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("de");
        assertThat(document.getElementsByTagName("body").item(0).getTextContent())
                .contains("Gradientenabstieg von Hand", "Startgerade", "Lernrate", "Vorhersage", "Lösungen")
                .doesNotContainPattern("(?i)worksheet|learning|slope|prediction|answer");
        assertThat(tables(key(document), "steps"))
                .map(WorksheetTest::cells)
                .isEqualTo(NUMPY_CELLS.stream()
                        .map(cells -> cells.stream()
                                .map(cell -> cell.replace('.', ','))
                                .toList())
                        .toList());
    }

    @Test
    void nothing_is_fetched_or_run_and_the_key_has_a_page_of_its_own() {
        String html = Worksheet.html(THREE);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", "<link", "<img", "@import", "http:", "https:", "javascript")
                .doesNotContainPattern("(?:src|href|on\\w+)=|url\\((?!#)");
        assertThat(html).contains("section { break-before: page; }", "@page { margin:", "break-inside: avoid");
    }

    @Test
    void names_from_a_file_are_text_and_never_markup() throws Exception {
        Labels labels = new Labels("<script>alert(1)</script>", "\"y\" & z\u0000", "a'b<i>.csv", "");
        String html = Worksheet.html(settings(labels, X, Y));
        Document document = read(html);

        assertThat(html).doesNotContain("<script", "<i>.csv", "\u0000");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(section(document, 0).getTextContent())
                .contains("<script>alert(1)</script>", "\"y\" & z", "a'b<i>.csv");
    }

    @Test
    void of_many_points_it_takes_five_evenly_spaced_in_the_order_of_x_and_says_so() throws Exception {
        // y = x with x from 8 down to 0: every second point from 0 to 8.
        double[] x = IntStream.rangeClosed(0, 8).mapToDouble(i -> 8 - i).toArray();
        Document document = worksheet(settings(Labels.PLAIN, x, x));
        List<String> cells = cells(tables(key(document), "steps").get(0));

        assertThat(IntStream.range(0, 5).mapToObj(row -> cells.get(6 * row))).containsExactly("0", "2", "4", "6", "8");
        assertThat(section(document, 0).getTextContent())
                .contains("5 of the run's 9 points")
                .doesNotContain("rounded here");
        assertThat(worksheet(THREE).getDocumentElement().getTextContent()).doesNotContain("of the run's");
    }

    @Test
    void long_numbers_are_rounded_and_it_says_so() throws Exception {
        Document document = worksheet(Settings.DEFAULT.withLearningRate(0.123456));

        assertThat(section(document, 0).getTextContent()).contains("5 of the run's 100", "rounded here", "0.1235");
        assertThat(cells(tables(key(document), "steps").get(0)).subList(0, 2))
                .allSatisfy(cell -> assertThat(cell).matches("−?\\d\\.\\d\\d"));
    }

    @Test
    void it_says_so_where_the_run_takes_its_steps_in_another_way() throws Exception {
        String simpler = "The run takes its steps in another way";
        assertThat(Worksheet.html(THREE)).doesNotContain(simpler);
        assertThat(Worksheet.html(THREE.withBatchSize(OptionalInt.of(3)))).doesNotContain(simpler);
        for (Settings other : List.of(
                THREE.withBatchSize(OptionalInt.of(2)),
                THREE.withOptimizer(Optimizer.all().get(1)),
                THREE.withSchedule(new Schedule.Exponential(0.9)),
                THREE.withLearningRateFrom(5, 0.13))) {
            Document document = worksheet(other);
            assertThat(section(document, 0).getTextContent()).contains(simpler);
            assertThat(tables(key(document), "steps")).map(WorksheetTest::cells).isEqualTo(NUMPY_CELLS);
        }
    }

    @Test
    void its_steps_are_those_of_full_batch_descent_on_its_points() {
        Seeds.forEach(200, seed -> {
            HandRun run =
                    HandRun.of(new RandomExperiments(new Random(seed)).any().settings());
            double[] x = IntStream.range(0, run.points().size())
                    .mapToDouble(run.points()::x)
                    .toArray();
            double[] y = IntStream.range(0, run.points().size())
                    .mapToDouble(run.points()::y)
                    .toArray();
            Settings plain = settings(Labels.PLAIN, x, y).withStart(run.start()).withLearningRate(run.rate());
            Descent descent = new Descent(plain, new MeanSquaredError(run.points()));

            assertThat(run.points().size()).isBetween(2, 5);
            double size = 1;
            for (HandStep step : run.steps()) {
                Line line = descent.line();
                size = Math.max(size, Math.abs(line.slope()) + Math.abs(line.intercept()));
                assertThat(step.line().slope()).isCloseTo(line.slope(), within(1e-9 * size));
                assertThat(step.line().intercept()).isCloseTo(line.intercept(), within(1e-9 * size));
                descent.advance();
            }
        });
    }

    @Test
    void every_run_has_a_worksheet_of_four_pages_with_numbers_that_fit_their_cells() {
        Seeds.forEach(100, seed -> {
            Document document =
                    worksheet(new RandomExperiments(new Random(seed)).any().settings());

            assertThat(document.getElementsByTagName("section").getLength()).isEqualTo(4);
            for (Element table : tables(key(document), "steps")) {
                assertThat(cells(table)).allSatisfy(cell -> assertThat(cell).hasSizeBetween(1, 16));
            }
        });
    }

    @Test
    void extreme_runs_have_legible_numbers() throws Exception {
        Settings far = settings(Labels.PLAIN, new double[] {-1e100, 0, 1e100}, new double[] {1e100, 1, -1e100});
        Settings near = settings(Labels.PLAIN, new double[] {1e-100, 3e-100}, new double[] {1e-9, 2e-9});
        Settings same = settings(Labels.PLAIN, new double[] {2, 2}, new double[] {3, 3});
        for (Settings each : List.of(
                far,
                near,
                same,
                far.withLearningRate(1e300),
                THREE.withLearningRate(1e300),
                THREE.withStart(new Line(-1e6, 1e6)),
                Settings.DEFAULT.withSource(
                        ReadySet.PETALS.source(Settings.DEFAULT.generated()).standardised(1)))) {
            Document document = worksheet(each);
            for (Element table : tables(key(document), "steps")) {
                assertThat(cells(table))
                        .allSatisfy(
                                cell -> assertThat(cell).hasSizeBetween(1, 16).doesNotContain("NaN", "E"));
            }
        }
    }

    @Test
    void a_number_with_a_power_of_ten_is_squared_in_brackets() throws Exception {
        Settings large = settings(Labels.PLAIN, new double[] {0, 1}, new double[] {-500_000, 0});

        assertThat(section(worksheet(large), 0).getTextContent()).contains("(5.0000 × 10⁵)² = 2.5000 × 10¹¹");
    }

    @Test
    void a_point_on_the_line_has_no_error() throws Exception {
        // 0.1 · 3 + 0.2 is not 0.5 in binary: 0.1 · 3 alone is 0.30000000000000004.
        Settings exact = settings(Labels.PLAIN, new double[] {3, 6}, new double[] {0.5, 0.8})
                .withStart(new Line(0.1, 0.2));

        assertThat(cells(tables(key(worksheet(exact)), "steps").get(0)))
                .containsExactly(
                        "3", "0.5", "0.5000", "0.0000", "0.0000", "0.0000", "6", "0.8", "0.8000", "0.0000", "0.0000",
                        "0.0000", "0.0000", "0.0000", "0.0000");
    }

    @Test
    void the_chart_shows_each_point_and_the_first_guess() throws Exception {
        Document document = worksheet(THREE);

        assertThat(section(document, 0).getElementsByTagName("circle").getLength())
                .isEqualTo(3);
        assertThat(elements(section(document, 0).getElementsByTagName("path")))
                .filteredOn(path -> path.getAttribute("class").equals("guess"))
                .hasSize(1);
    }

    /** The curves of 1.1, 0.01 and batches of one point; no rate is told before the key. */
    @Test
    void the_exit_ticket_has_three_curves_without_their_rates_and_the_answer_in_the_key() throws Exception {
        Document document = worksheet(THREE);
        Element ticket = section(document, 2);
        List<double[]> heights = elements(ticket.getElementsByTagName("path")).stream()
                .filter(path -> path.getAttribute("class").equals("curve"))
                .map(path -> Arrays.stream(path.getAttribute("d").substring(1).split("L", -1))
                        .mapToDouble(place -> Double.parseDouble(place.split(" ", -1)[1]))
                        .toArray())
                .toList();

        assertThat(heights).hasSize(3);
        // SVG's y grows downwards.
        double[] p = heights.get(0);
        double[] q = heights.get(1);
        double[] r = heights.get(2);
        assertThat(p[p.length - 1]).isLessThan(p[0]);
        assertThat(q).hasSize(101).isSorted();
        assertThat(r).hasSize(101);
        assertThat(r[100]).isGreaterThan(q[100]);
        assertThat(IntStream.range(1, 101).filter(i -> r[i] < r[i - 1]).count()).isBetween(40L, 55L);
        assertThat(ticket.getTextContent()).contains("P and R", "All three").doesNotContain("1.1", "0.01 ", "batch");
        assertThat(key(document).getTextContent())
                .contains("P and R (B)", "rate of 1.1", "rate of 0.01", "rate of 0.1");
    }

    @Test
    void the_spreadsheets_formulas_are_for_the_points_of_the_worksheet() throws Exception {
        assertThat(new SheetFormulas(HandRun.of(THREE)).formulas())
                .containsEntry("C2", "=$H$2*A2+$H$3")
                .containsEntry("H4", "=(E2+E3+E4)/3")
                .containsEntry("H5", "=2*(F2+F3+F4)/3")
                .containsEntry("H6", "=2*(D2+D3+D4)/3")
                .containsEntry("H7", "=H2-H1*H5")
                .containsEntry("H8", "=H3-H1*H6");
        assertThat(key(worksheet(THREE)).getTextContent()).contains("A2 to B4", "=(E2+E3+E4)/3", "row 4");
    }
}
