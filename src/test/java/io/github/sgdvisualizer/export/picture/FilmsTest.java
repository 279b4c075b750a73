package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.file.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

final class FilmsTest {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    /** A film as it is read back. */
    private record Read(List<BufferedImage> frames, List<Integer> hundredths, boolean loops) {}

    private static PictureOptions options(int from, int to, int millis, boolean loops) {
        return new PictureOptions(
                PictureView.BOARD,
                1280,
                720,
                1,
                Shade.LIGHT,
                0,
                new PictureOptions.Film(from, to, millis, loops),
                null);
    }

    private static byte[] gif(PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Films.writeGif(out, Experiment.DEFAULT, options, Progress.NONE);
        return out.toByteArray();
    }

    /** Reads a film with the JDK's reader, and paints each frame over those before it. */
    private static Read read(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            List<BufferedImage> frames = new ArrayList<>();
            List<Integer> hundredths = new ArrayList<>();
            boolean loops = false;
            BufferedImage canvas =
                    new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                Node root = reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                int left = Integer.parseInt(attribute(root, "ImageDescriptor", "imageLeftPosition"));
                int top = Integer.parseInt(attribute(root, "ImageDescriptor", "imageTopPosition"));
                hundredths.add(Integer.parseInt(attribute(root, "GraphicControlExtension", "delayTime")));
                loops |= ((IIOMetadataNode) root)
                                .getElementsByTagName("ApplicationExtension")
                                .getLength()
                        > 0;
                Graphics2D g = canvas.createGraphics();
                g.drawImage(reader.read(i), left, top, null);
                g.dispose();
                BufferedImage frame =
                        new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_RGB);
                canvas.copyData(frame.getRaster());
                frames.add(frame);
            }
            return new Read(frames, hundredths, loops);
        } finally {
            reader.dispose();
        }
    }

    private static String attribute(Node root, String element, String name) {
        return ((IIOMetadataNode)
                        ((IIOMetadataNode) root).getElementsByTagName(element).item(0))
                .getAttribute(name);
    }

    private static void assertLine(BufferedImage frame, double slope, double intercept) {
        PlotOnPicture plot = new PlotOnPicture(frame, false);
        for (double x = -0.9; x < 0.9; x += 0.2) {
            assertThat(plot.hasLineAt(x, slope * x + intercept)).as("at %s", x).isTrue();
        }
    }

    /** Lines as of PyTorch, see the reference of the lesson. */
    @Test
    void a_film_has_a_frame_a_step_and_its_first_and_last_one_show_the_right_line() throws IOException {
        byte[] gif = gif(options(0, 99, 50, true));
        Read film = read(gif);

        assertThat(film.frames).hasSize(100);
        assertThat(film.hundredths).containsOnly(5);
        assertThat(film.loops).isTrue();
        assertLine(film.frames.get(0), 0.5, 0.75);
        assertLine(film.frames.get(99), 3.05, 2.456);
        assertThat(gif.length).isLessThan(3_000_000);
    }

    @Test
    void each_frame_is_the_picture_of_its_step_in_colours_near_to_it() throws IOException {
        PictureOptions options = options(3, 8, 120, false);
        Read film = read(gif(options));
        PicturePainter painter = new PicturePainter(Experiment.DEFAULT, options, true, () -> false);

        assertThat(film.hundredths).hasSize(6).containsOnly(12);
        assertThat(film.loops).isFalse();
        for (int i = 0; i < film.frames.size(); i++) {
            assertThat(greatestDifference(film.frames.get(i), painter.image(3 + i)))
                    .as("frame %s", i)
                    .isLessThan(40);
        }
    }

    /** The palette is made of later frames, which are painted first. */
    @ParameterizedTest
    @EnumSource
    void a_frame_is_the_same_whether_or_not_a_later_one_was_painted_before(PictureView view) {
        PictureOptions options =
                new PictureOptions(view, 1280, 720, 1, Shade.LIGHT, 0, new PictureOptions.Film(0, 60, 50, true), null);
        PicturePainter painter = new PicturePainter(Experiment.DEFAULT, options, true, () -> false);
        PicturePainter other = new PicturePainter(Experiment.DEFAULT, options, true, () -> false);
        other.image(60);

        assertThat(greatestDifference(other.image(5), painter.image(5))).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_estimate_is_near_to_what_is_written(boolean lasting) throws IOException {
        PictureOptions options = options(0, lasting ? 60 : 1, 50, true);

        assertThat((double) Films.estimate(Experiment.DEFAULT, options, Progress.NONE))
                .isCloseTo(gif(options).length, Percentage.withPercentage(30));
    }

    /** The estimate is made of pairs of frames that follow each other; here there is one pair. */
    @Test
    void the_estimate_of_two_frames_is_exact() throws IOException {
        PictureOptions options = options(4, 5, 50, true);

        assertThat(Films.estimate(Experiment.DEFAULT, options, Progress.NONE)).isEqualTo(gif(options).length);
    }

    /** 0x3B, as the format says; some programs wait for it. */
    @Test
    void a_film_ends_with_the_mark_of_its_end() throws IOException {
        byte[] gif = gif(options(0, 1, 50, false));

        assertThat(gif[gif.length - 1]).isEqualTo((byte) 0x3B);
    }

    @Test
    void each_frame_is_told_and_one_that_is_cancelled_is_the_last() throws IOException {
        List<Double> parts = new ArrayList<>();
        Films.writeGif(OutputStream.nullOutputStream(), Experiment.DEFAULT, options(2, 5, 50, true), upTo(4, parts));
        assertThat(parts).containsExactly(0.25, 0.5, 0.75, 1.0);

        parts.clear();
        assertThatThrownBy(() -> Films.writeGif(
                        OutputStream.nullOutputStream(), Experiment.DEFAULT, options(2, 5, 50, true), upTo(2, parts)))
                .isInstanceOf(CancellationException.class);
        assertThat(parts).containsExactly(0.25, 0.5);
        assertThatThrownBy(() -> Films.estimate(Experiment.DEFAULT, options(2, 5, 50, true), upTo(0, parts)))
                .isInstanceOf(CancellationException.class);
    }

    /** Returns a progress that collects what it is told, and cancels after so many frames if there are more. */
    private static Progress upTo(int frames, List<Double> parts) {
        return new Progress() {
            @Override
            public void read(double part) {
                parts.add(part);
            }

            @Override
            public boolean isCancelled() {
                return parts.size() >= frames;
            }
        };
    }

    private static int greatestDifference(BufferedImage one, BufferedImage other) {
        int greatest = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    greatest = Math.max(
                            greatest,
                            Math.abs(((one.getRGB(x, y) >> shift) & 0xff) - ((other.getRGB(x, y) >> shift) & 0xff)));
                }
            }
        }
        return greatest;
    }

    @Test
    void the_same_film_has_the_same_bytes() throws IOException {
        assertThat(gif(options(0, 5, 50, true))).isEqualTo(gif(options(0, 5, 50, true)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void another_program_reads_frames_delays_and_the_loop(boolean loops) throws Exception {
        assumeTrue(python("import PIL.Image").isEmpty(), "Python's imaging library is not installed");
        Path file = Files.write(folder.resolve("film.gif"), gif(options(0, 9, 70, loops)));

        assertThat(python("from PIL import Image, ImageSequence\n"
                        + "film = Image.open(r'" + file + "')\n"
                        + "print(film.size, film.n_frames, film.info.get('loop'))\n"
                        + "print({frame.info['duration'] for frame in ImageSequence.Iterator(film)})"))
                .containsExactly("(1280, 720) 10 " + (loops ? "0" : "None"), "{70}");
    }

    private static List<String> python(String program) throws Exception {
        if (!Files.isExecutable(Path.of(PYTHON))) {
            return List.of("no Python");
        }
        Process process = new ProcessBuilder(PYTHON, "-c", program)
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }

    @Test
    void a_cancelled_film_leaves_nothing() throws IOException {
        Path file = folder.resolve("film.gif");
        Progress cancelled = new Progress() {
            private double done;

            @Override
            public void read(double part) {
                done = part;
            }

            @Override
            public boolean isCancelled() {
                return done > 0.3;
            }
        };

        assertThatThrownBy(() -> AtomicFileWriter.writeBytes(
                        file, out -> Films.writeGif(out, Experiment.DEFAULT, options(0, 9, 50, true), cancelled)))
                .isInstanceOf(CancellationException.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
