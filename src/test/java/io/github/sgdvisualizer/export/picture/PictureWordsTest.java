package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.export.picture.DrawnPicture.Box;
import io.github.sgdvisualizer.export.picture.DrawnPicture.Words;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of pictures and their cards: all there, in their places, and none over another. */
final class PictureWordsTest {
    /** The gap between parts at 1280 × 720. */
    private static final int GAP = 12;

    private static final String INK = "rgb(22,25,29)";
    private static final String MUTED = "rgb(86,93,102)";

    private static PictureOptions options(PictureView view, int width, int height, int step, @Nullable String caption) {
        return new PictureOptions(view, width, height, 1, Shade.LIGHT, step, PictureOptions.Film.DEFAULT, caption);
    }

    private static DrawnPicture draw(Experiment experiment, PictureOptions options)
            throws ParserConfigurationException {
        return DrawnPicture.of(experiment, options, false);
    }

    private static DrawnPicture board(int step, @Nullable String caption) throws ParserConfigurationException {
        return draw(Experiment.DEFAULT, options(PictureView.BOARD, 1280, 720, step, caption));
    }

    // The row above the charts.

    /** The numbers of PyTorch after 20 steps, see the reference of the lesson. */
    @Test
    void the_header_says_equation_step_and_loss() throws ParserConfigurationException {
        List<Words> row = header(board(20, ""));

        assertThat(row.stream().map(Words::text)).containsExactly("y = 2.46x + 2.46", "Step", "20", "Loss", "0.1969");
        for (int i : new int[] {0, 2, 4}) {
            assertThat(row.get(i).size()).isEqualTo(32);
            assertThat(row.get(i).family()).isEqualTo("Inter SemiBold");
            assertThat(row.get(i).fill()).isEqualTo(INK);
        }
        for (int i : new int[] {1, 3}) {
            assertThat(row.get(i).size()).isEqualTo(14);
            assertThat(row.get(i).family()).isEqualTo("Inter");
            assertThat(row.get(i).fill()).isEqualTo(MUTED);
            // Only as much further left as the widest value needs.
            assertThat(row.get(i + 1).left() - row.get(i).right()).isCloseTo(10, within(2.0));
        }
        assertThat(row.get(4).right()).isCloseTo(1280 - GAP, within(1.0));
        assertThat(row.get(3).left() - row.get(2).right()).isCloseTo(20, within(1.0));
    }

    /** Returns the words above the charts, from left to right. */
    private static List<Words> header(DrawnPicture picture) {
        double baseline = picture.words().get(0).baseline();
        return picture.words().stream()
                .filter(words -> words.baseline() == baseline)
                .sorted(Comparator.comparingDouble(Words::left))
                .toList();
    }

    @Test
    void before_the_equation_is_a_piece_of_the_line_at_half_the_height_of_its_letters()
            throws ParserConfigurationException {
        DrawnPicture board = board(0, "");
        Words equation = header(board).get(0);
        Box swatch = board.boxes().stream()
                .filter(box -> box.fill().equals("rgb(0,114,178)"))
                .findFirst()
                .orElseThrow();

        assertThat(swatch.area().getX()).isEqualTo(GAP);
        assertThat(swatch.area().getWidth()).isEqualTo(34);
        assertThat(swatch.area().getHeight()).isEqualTo(4);
        assertThat(equation.left() - swatch.area().getMaxX()).isCloseTo(10, within(1.0));
        // Capitals of Inter are 0.727 of the type size high.
        assertThat(swatch.area().getCenterY()).isCloseTo(equation.baseline() - 0.727 * 32 / 2, within(1.5));
        assertThat(board.cards().get(0).area().getY()).isGreaterThan(equation.baseline() + 10);
    }

    @Test
    void what_is_hidden_is_not_said() throws ParserConfigurationException {
        DrawnPicture board =
                draw(hiding(ScreenPart.EQUATION, ScreenPart.NUMBERS), options(PictureView.BOARD, 1280, 720, 20, ""));

        assertThat(board.words()).noneMatch(words -> words.text().startsWith("y ="));
        assertThat(board.boxes())
                .noneMatch(
                        box -> box.fill().equals("rgb(0,114,178)") && box.area().getY() < 50);
        assertThat(header(board).stream().map(Words::text)).endsWith("Loss", "–");
        assertThat(header(board).get(3).right()).isCloseTo(1280 - GAP, within(1.0));
    }

    private static Experiment hiding(ScreenPart... parts) {
        ViewState usual = ViewState.DEFAULT;
        return Experiment.DEFAULT.withViewState(
                new ViewState(usual.shown(), usual.stage(), usual.look(), Set.of(parts), Set.of()));
    }

    /** Small pictures, and the long numbers of a run that diverges: 32 px would be too large. */
    @ParameterizedTest
    @CsvSource({
        "1280, 720, 0.1, 100",
        "700, 394, 0.1, 20",
        "600, 340, 1.2, 60",
        "640, 360, 1.2, 300",
        "420, 800, 0.1, 7"
    })
    void values_become_smaller_until_none_is_over_another(int width, int height, double rate, int step)
            throws ParserConfigurationException {
        Experiment experiment = Experiment.of(Settings.DEFAULT.withLearningRate(rate));
        DrawnPicture board = draw(experiment, options(PictureView.BOARD, width, height, step, ""));
        List<Words> row = header(board);

        assertThat(row).hasSize(5);
        for (int i = 1; i < row.size(); i++) {
            assertThat(row.get(i).left())
                    .as("%s", row)
                    .isGreaterThan(row.get(i - 1).right());
        }
        assertThat(row.get(4).right()).isLessThan(width);
        assertThat(row.get(2).size()).isEqualTo(row.get(0).size());
        assertThat(row.get(4).size()).isEqualTo(row.get(0).size());
    }

    @Test
    void values_are_no_smaller_than_needed() throws ParserConfigurationException {
        assertThat(board(100, "").words().get(0).size()).isEqualTo(32);
        double small = draw(Experiment.DEFAULT, options(PictureView.BOARD, 420, 800, 7, ""))
                .words()
                .get(0)
                .size();
        // At zoom 0.85, where 32 px are 27, some of 420 px stay free, but not for the next size.
        assertThat(small).isBetween(11.0, 26.0);
    }

    @Test
    void names_stand_still_while_a_film_plays() throws ParserConfigurationException {
        DrawnPicture first = DrawnPicture.of(Experiment.DEFAULT, options(PictureView.BOARD, 1280, 720, 0, null), true);
        DrawnPicture last = DrawnPicture.of(Experiment.DEFAULT, options(PictureView.BOARD, 1280, 720, 100, null), true);

        List<Words> before = header(first);
        List<Words> after = header(last);

        assertThat(before.get(2).text()).isEqualTo("0");
        assertThat(before.get(4).text()).isEqualTo("5.5084");
        assertThat(after.get(2).text()).hasSizeGreaterThan(1);
        for (int name : new int[] {1, 3}) {
            assertThat(before.get(name).left()).isEqualTo(after.get(name).left());
            assertThat(before.get(name).right()).isLessThan(before.get(name + 1).left());
        }
    }

    // The caption.

    @Test
    void a_caption_stands_at_the_lower_edge_below_the_cards() throws ParserConfigurationException {
        DrawnPicture with = board(20, "one two");
        Words caption = with.words("one two");

        assertThat(caption.left()).isEqualTo(GAP);
        assertThat(caption.size()).isEqualTo(13);
        assertThat(caption.family()).isEqualTo("Inter");
        assertThat(caption.fill()).isEqualTo(MUTED);
        double bottom = caption.baseline() + caption.metrics().getDescent();
        assertThat(720 - bottom).isBetween(5.0, (double) GAP);
        double above = caption.baseline() - caption.metrics().getAscent() - lowest(with);
        assertThat(above).isBetween(3.0, (double) GAP);
        assertThat(lowest(board(20, ""))).isEqualTo(720 - GAP);
        assertThat(lowest(board(20, " "))).isEqualTo(720 - GAP);
    }

    private static double lowest(DrawnPicture board) {
        return board.cards().stream()
                .mapToDouble(card -> card.area().getMaxY())
                .max()
                .orElseThrow();
    }

    @Test
    void a_long_caption_is_broken_into_lines_and_ends_with_an_ellipsis() throws ParserConfigurationException {
        String text = String.join(
                " ", IntStream.range(0, 500).mapToObj(i -> "word" + i).toList());
        DrawnPicture board = board(20, text);
        List<Words> lines = board.words().stream()
                .filter(words -> words.text().startsWith("word"))
                .toList();
        int height = lines.get(0).metrics().getHeight();

        // At most 16 % of the picture's height.
        assertThat(lines).hasSize((int) (0.16 * 720 / height));
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).baseline() - lines.get(i - 1).baseline()).isEqualTo(height);
            assertThat(lines.get(i).text()).doesNotContain("word0 ");
        }
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.left()).isEqualTo(GAP);
            assertThat(line.right()).isBetween(1280 - GAP - 60.0, 1280.0 - GAP);
        });
        assertThat(lines.get(lines.size() - 1).text()).endsWith("…");
        assertThat(lines.get(0).text()).startsWith("word0 word1 ").doesNotContain("…");
        assertThat(720 - lines.get(lines.size() - 1).baseline()).isBetween(6.0, (double) GAP + 4);
    }

    @Test
    void without_a_text_of_ones_own_it_says_how_to_reproduce_the_run_as_a_whole_or_not_at_all()
            throws ParserConfigurationException {
        DrawnPicture board = board(20, null);
        assertThat(board.words().stream()
                        .filter(words -> words.baseline() > lowest(board))
                        .map(Words::text))
                .containsExactly(
                        "100 points · drawn about y = 3x + 2, noise 1 · seed 42 · first guess y = 0.5x + 0.75 · rate 0.1"
                                + " · all points each step · step 20");
        DrawnPicture flat = draw(Experiment.DEFAULT, options(PictureView.POINTS, 320, 100, 20, null));
        assertThat(lowest(flat)).isEqualTo(100 - BoardLayout.gap(BoardLayout.zoom(320, 100)));
        DrawnPicture own = draw(Experiment.DEFAULT, options(PictureView.POINTS, 320, 60, 20, "one"));
        assertThat(own.words()).noneMatch(words -> words.text().equals("one"));
    }

    // The cards.

    @Test
    void each_card_is_paper_with_a_thin_border() throws ParserConfigurationException {
        DrawnPicture board = board(20, "");
        List<Box> borders = board.boxes().stream()
                .filter(box -> box.arc() == 7 && box.fill().equals("none"))
                .toList();

        assertThat(board.cards()).hasSize(3).hasSameSizeAs(borders);
        for (int i = 0; i < borders.size(); i++) {
            Rectangle2D card = board.cards().get(i).area();
            assertThat(board.cards().get(i).fill()).isEqualTo("white");
            assertThat(borders.get(i).stroke()).isEqualTo("rgb(208,214,220)");
            // A line of one pixel is sharp if it runs through the middle of pixels.
            assertThat(borders.get(i).area())
                    .isEqualTo(new Rectangle2D.Double(
                            card.getX() + 0.5, card.getY() + 0.5, card.getWidth() - 1, card.getHeight() - 1));
        }
    }

    @Test
    void a_chart_has_its_title_on_its_card_and_stays_within() throws ParserConfigurationException {
        DrawnPicture board = board(20, "");
        List<Rectangle2D> charts = board.boxes().stream()
                .filter(box -> box.arc() == 0
                        && box.fill().equals("white")
                        && box.area().getWidth() > 100)
                .map(Box::area)
                .toList();

        assertThat(charts).hasSameSizeAs(board.cards());
        for (int i = 0; i < charts.size(); i++) {
            Rectangle2D card = board.cards().get(i).area();
            Rectangle2D chart = charts.get(i);
            assertThat(chart.getX() - card.getX()).isEqualTo(10);
            assertThat(card.getMaxX() - chart.getMaxX()).isEqualTo(10);
            assertThat(chart.getY() - card.getY()).isEqualTo(i == 0 ? 10 : 34);
            assertThat(card.getMaxY() - chart.getMaxY()).isEqualTo(5);
        }
        assertTitle(board, board.cards().get(1), "Loss");
        assertTitle(board, board.cards().get(2), "Loss surface");
    }

    private static void assertTitle(DrawnPicture board, Box card, String title) {
        Words words = board.words().stream()
                .filter(each -> each.text().equals(title) && each.family().equals("Inter SemiBold"))
                .findFirst()
                .orElseThrow();
        assertThat(words.fill()).isEqualTo(INK);
        assertThat(words.size()).isEqualTo(14);
        assertThat(words.left() - card.area().getX()).isEqualTo(12);
        // Its capitals stand in the middle of the 34 px above the chart.
        assertThat(words.baseline() - card.area().getY() - 0.727 * 14 / 2).isCloseTo(17, within(2.0));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOSS", "SURFACE", "RESIDUALS"})
    void in_place_of_a_hidden_chart_it_is_said_that_it_is_hidden(ScreenPart part) throws ParserConfigurationException {
        DrawnPicture picture = draw(hiding(part), options(PictureView.valueOf(part.name()), 1280, 720, 20, ""));
        Rectangle2D card = picture.cards().get(0).area();
        Words said = picture.words().stream()
                .filter(words -> words.baseline() > card.getCenterY() - 30)
                .findFirst()
                .orElseThrow();

        assertThat(said.text()).isEqualTo("Hidden until the answer");
        assertThat(said.fill()).isEqualTo(MUTED);
        assertThat(said.size()).isEqualTo(13);
        assertThat((said.left() + said.right()) / 2).isCloseTo(card.getCenterX(), within(1.0));
        assertThat(said.baseline()).isCloseTo(card.getCenterY(), within(20.0));
    }

    static Stream<Arguments> switches() {
        return Stream.of(
                Arguments.of(PictureView.LOSS, new ChartLook(false, false, true, false, false, false, false)),
                Arguments.of(PictureView.LOSS, new ChartLook(false, false, false, true, false, false, false)),
                Arguments.of(PictureView.SURFACE, new ChartLook(false, false, false, false, true, false, false)));
    }

    /** Logarithmic loss, effects of steps, and pulls of points. */
    @ParameterizedTest
    @MethodSource("switches")
    void switches_of_the_charts_hold_for_their_pictures(PictureView view, ChartLook look) throws IOException {
        Experiment usual = Experiment.of(Settings.DEFAULT.withBatchSize(OptionalInt.of(5)));
        ViewState plain = ViewState.DEFAULT;
        Experiment switched =
                usual.withViewState(new ViewState(plain.shown(), plain.stage(), look, Set.of(), Set.of()));

        assertThat(png(switched, view)).isNotEqualTo(png(usual, view));
    }

    private static byte[] png(Experiment experiment, PictureView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.writePng(out, experiment, options(view, 640, 400, 20, ""), () -> false);
        return out.toByteArray();
    }
}
