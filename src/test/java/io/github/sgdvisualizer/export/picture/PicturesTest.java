package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

final class PicturesTest {
    private static final Path OTHER_PROGRAM = Path.of("/usr/bin/rsvg-convert");

    @TempDir
    private Path folder;

    static PictureOptions options(PictureView view, int width, int height, int scale, Shade shade, int step) {
        return new PictureOptions(view, width, height, scale, shade, step, PictureOptions.Film.DEFAULT, null);
    }

    private static byte[] png(Experiment experiment, PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.writePng(out, experiment, options, () -> false);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] svg(Experiment experiment, PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.writeSvg(out, experiment, options, () -> false);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 1", "1280, 720, 2", "640, 360, 3", "320, 200, 1", "160, 120, 1", "300, 2000, 1"})
    void a_picture_has_its_size_times_the_scale(int width, int height, int scale) throws IOException {
        BufferedImage image =
                read(png(Experiment.DEFAULT, options(PictureView.BOARD, width, height, scale, Shade.LIGHT, 20)));

        assertThat(image.getWidth()).isEqualTo(width * scale);
        assertThat(image.getHeight()).isEqualTo(height * scale);
    }

    /** Lines as of PyTorch, see the reference of the lesson. */
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1, 0, 0.5, 0.75",
        "DARK, 1, 0, 0.5, 0.75",
        "LIGHT, 2, 0, 0.5, 0.75",
        "LIGHT, 1, 100, 3.0500, 2.4562",
        "DARK, 2, 100, 3.0500, 2.4562",
    })
    void the_line_is_where_the_axes_say(Shade shade, int scale, int step, double slope, double intercept)
            throws IOException {
        PlotOnPicture plot = new PlotOnPicture(
                read(png(Experiment.DEFAULT, options(PictureView.BOARD, 1280, 720, scale, shade, step))),
                shade == Shade.DARK);

        assertThat(plot.columns()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(plot.rows()).hasSize(9);
        for (double x = -0.95; x < 0.95; x += 0.1) {
            assertThat(plot.hasLineAt(x, slope * x + intercept)).as("at %s", x).isTrue();
            assertThat(plot.hasLineAt(x, slope * x + intercept + 0.5))
                    .as("above %s", x)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_view_is_drawn_in_both_looks_the_same_each_time(PictureView view) throws IOException {
        byte[] light = png(Experiment.DEFAULT, options(view, 640, 400, 1, Shade.LIGHT, 7));
        byte[] dark = png(Experiment.DEFAULT, options(view, 640, 400, 1, Shade.DARK, 7));

        assertThat(dark).isNotEqualTo(light);
        assertThat(png(Experiment.DEFAULT, options(view, 640, 400, 1, Shade.LIGHT, 7)))
                .isEqualTo(light);
        assertThat(svg(Experiment.DEFAULT, options(view, 640, 400, 1, Shade.LIGHT, 7)))
                .isEqualTo(svg(Experiment.DEFAULT, options(view, 640, 400, 1, Shade.LIGHT, 7)));
    }

    @Test
    void a_million_points_and_a_cloud_of_batches_are_drawn() throws IOException {
        Settings batches = Settings.DEFAULT.withBatchSize(OptionalInt.of(5));
        assertThat(read(png(Experiment.of(batches), options(PictureView.BOARD, 800, 450, 1, Shade.LIGHT, 300)))
                        .getWidth())
                .isEqualTo(800);
        Settings many = Settings.DEFAULT.withSource(Settings.DEFAULT.generated().withCount(1_000_000));
        BufferedImage image = read(png(Experiment.of(many), options(PictureView.POINTS, 800, 450, 1, Shade.LIGHT, 0)));
        // Orange where the points are.
        assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() / 2) & 0xff)
                .isLessThan(0x80);
    }

    @Test
    void what_is_hidden_is_not_drawn() throws IOException {
        ViewState hiding = new ViewState(
                ViewState.DEFAULT.shown(),
                ViewState.DEFAULT.stage(),
                ViewState.DEFAULT.look(),
                Set.of(ScreenPart.LINE, ScreenPart.LOSS, ScreenPart.SURFACE),
                Set.of());
        BufferedImage image = read(png(
                Experiment.DEFAULT.withViewState(hiding), options(PictureView.BOARD, 1280, 720, 1, Shade.LIGHT, 20)));

        int below = 80;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = below; y < image.getHeight(); y++) {
                assertThat(image.getRGB(x, y) & 0xff_ffff).isNotEqualTo(PlotOnPicture.LINE);
            }
        }
        BufferedImage loss = read(png(
                Experiment.DEFAULT.withViewState(hiding), options(PictureView.LOSS, 1280, 720, 1, Shade.LIGHT, 20)));
        for (int x = 0; x < loss.getWidth(); x++) {
            for (int y = below; y < loss.getHeight(); y++) {
                assertThat(loss.getRGB(x, y) & 0xff_ffff).isNotEqualTo(PlotOnPicture.LINE);
            }
        }
    }

    /** What is hidden must not matter: another first guess on other points gives the same picture. */
    @ParameterizedTest
    @EnumSource(names = {"POINTS", "LINE", "RESIDUALS"})
    void residuals_are_not_drawn_if_what_they_would_show_is_hidden(ScreenPart part) throws IOException {
        Settings settings = Settings.DEFAULT;
        Settings others = settings.withSource(settings.generated().withSeed(7)).withStart(new Line(-2, 4));
        ViewState usual = ViewState.DEFAULT;
        ViewState hiding = new ViewState(usual.shown(), usual.stage(), usual.look(), Set.of(part), Set.of());

        assertThat(residuals(others, usual)).isNotEqualTo(residuals(settings, usual));
        assertThat(residuals(others, hiding)).isEqualTo(residuals(settings, hiding));
    }

    /** Returns the pixels of the residuals, without the values above them. */
    private static int[] residuals(Settings settings, ViewState viewState) throws IOException {
        BufferedImage image =
                read(png(Experiment.of(settings).withViewState(viewState), withoutCaption(PictureView.RESIDUALS)));
        int header = 80;
        return image.getRGB(0, header, image.getWidth(), image.getHeight() - header, null, 0, image.getWidth());
    }

    @Test
    void residuals_stand_on_the_points_by_their_switch_and_not_because_their_view_is_open() throws IOException {
        ViewState usual = ViewState.DEFAULT;
        Set<ScreenPart> withView = new HashSet<>(usual.shown());
        withView.add(ScreenPart.RESIDUALS);
        ChartLook switched = new ChartLook(true, false, false, false, false, false, false);

        assertThat(points(new ViewState(withView, usual.stage(), usual.look(), Set.of(), Set.of())))
                .isEqualTo(points(usual));
        assertThat(points(new ViewState(usual.shown(), usual.stage(), switched, Set.of(), Set.of())))
                .isNotEqualTo(points(usual));
    }

    private static byte[] points(ViewState viewState) throws IOException {
        return png(Experiment.DEFAULT.withViewState(viewState), withoutCaption(PictureView.POINTS));
    }

    private static PictureOptions withoutCaption(PictureView view) {
        return new PictureOptions(view, 640, 400, 1, Shade.LIGHT, 0, PictureOptions.Film.DEFAULT, "");
    }

    @Test
    void a_picture_of_shapes_is_xml_with_its_size_and_no_images() throws Exception {
        byte[] svg = svg(Experiment.DEFAULT, options(PictureView.BOARD, 640, 360, 2, Shade.LIGHT, 20));

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("width")).isEqualTo("1280");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 640 360");
        assertThat(root.getElementsByTagName("image").getLength()).isZero();
        assertThat(root.getElementsByTagName("circle").getLength()
                        + root.getElementsByTagName("path").getLength())
                .isGreaterThan(200);
    }

    @Test
    void another_caption_of_control_characters_and_marks_leaves_it_xml() throws Exception {
        PictureOptions options = new PictureOptions(
                PictureView.POINTS,
                640,
                360,
                1,
                Shade.LIGHT,
                3,
                PictureOptions.Film.DEFAULT,
                "a\u0000<b>&\u001b \uD800");

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg(Experiment.DEFAULT, options)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    /** As another program draws it; the edges of lines and type are softened in other ways. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 100, 1", "DARK, 100, 1", "LIGHT, 100000, 1", "DARK, 1000000, 2"})
    void another_program_draws_the_shapes_as_the_picture_is(Shade shade, int points, int scale) throws Exception {
        assumeTrue(Files.isExecutable(OTHER_PROGRAM), "rsvg-convert is not installed");
        Experiment experiment = Experiment.DEFAULT.withSettings(
                Settings.DEFAULT.withSource(Settings.DEFAULT.generated().withCount(points)));
        PictureOptions options = options(PictureView.BOARD, 1280, 720, scale, shade, 20);
        Path file = Files.write(folder.resolve("board.svg"), svg(experiment, options));
        Path drawn = folder.resolve("board.png");
        Process process = new ProcessBuilder(OTHER_PROGRAM.toString(), file.toString(), "-o", drawn.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();

        assertThat(distance(read(png(experiment, options)), ImageIO.read(drawn.toFile())))
                .isLessThan(0.05);
    }

    /** Returns the root of the mean square of the differences of all colour parts, as a part of the greatest one. */
    private static double distance(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = ((one.getRGB(x, y) >> shift) & 0xff) - ((other.getRGB(x, y) >> shift) & 0xff);
                    sum += (double) difference * difference;
                }
            }
        }
        return Math.sqrt(sum / (3.0 * one.getWidth() * one.getHeight())) / 0xff;
    }
}
