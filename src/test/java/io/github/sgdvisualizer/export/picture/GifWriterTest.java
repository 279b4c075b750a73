package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small films as the JDK reads them. */
final class GifWriterTest {
    private static final int WIDTH = 5;
    private static final int HEIGHT = 4;
    private static final int A = 0x10_2030;
    private static final int B = 0xf0_8040;

    private static int[] frame(int... places) {
        int[] frame = new int[WIDTH * HEIGHT];
        Arrays.fill(frame, A);
        for (int place : places) {
            frame[place] = B;
        }
        return frame;
    }

    private static byte[] gif(boolean loops, int millis, int[]... frames) throws IOException {
        FilmPalette.Builder colours = new FilmPalette.Builder();
        for (int[] frame : frames) {
            colours.add(frame);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifWriter writer = new GifWriter(out, colours.build(), WIDTH, HEIGHT, loops)) {
            for (int[] frame : frames) {
                writer.add(frame, millis);
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    private interface Reading {
        void read(ImageReader reader) throws IOException;
    }

    private static void read(byte[] gif, Reading reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            reading.read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static String attribute(ImageReader reader, int frame, String element, String name) throws IOException {
        IIOMetadataNode root =
                (IIOMetadataNode) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        return ((IIOMetadataNode) root.getElementsByTagName(element).item(0)).getAttribute(name);
    }

    private static String rectangle(ImageReader reader, int frame) throws IOException {
        return attribute(reader, frame, "ImageDescriptor", "imageLeftPosition")
                + " " + attribute(reader, frame, "ImageDescriptor", "imageTopPosition")
                + " " + attribute(reader, frame, "ImageDescriptor", "imageWidth")
                + " " + attribute(reader, frame, "ImageDescriptor", "imageHeight");
    }

    @Test
    void after_the_first_frame_only_what_changes_is_stored_and_the_rest_is_transparent() throws IOException {
        // Of five columns: 6 is (1, 1), 13 is (3, 2); 0 and 19 are the corners.
        byte[] gif = gif(true, 50, frame(), frame(6, 13), frame(6, 13), frame(0, 6, 13, 19));

        read(gif, reader -> {
            assertThat(reader.getNumImages(true)).isEqualTo(4);
            assertThat(rectangle(reader, 0)).isEqualTo("0 0 5 4");
            assertThat(rectangle(reader, 1)).isEqualTo("1 1 3 2");
            assertThat(rectangle(reader, 2)).as("nothing changes").isEqualTo("0 0 1 1");
            assertThat(rectangle(reader, 3)).isEqualTo("0 0 5 4");
            assertThat(attribute(reader, 1, "GraphicControlExtension", "transparentColorFlag"))
                    .isEqualTo("TRUE");
            assertThat(attribute(reader, 1, "GraphicControlExtension", "disposalMethod"))
                    .isEqualTo("doNotDispose");

            BufferedImage first = reader.read(0);
            assertThat(first.getRGB(4, 3)).isEqualTo(0xff00_0000 | A);
            BufferedImage second = reader.read(1);
            assertThat(second.getRGB(0, 0)).isEqualTo(0xff00_0000 | B);
            assertThat(second.getRGB(2, 1)).isEqualTo(0xff00_0000 | B);
            assertThat(second.getRGB(1, 0) >>> 24).isZero();
            assertThat(reader.read(2).getRGB(0, 0) >>> 24).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({"50, 5", "44, 4", "45, 5", "1000, 100"})
    void a_frame_stands_for_hundredths_of_a_second(int millis, String hundredths) throws IOException {
        read(
                gif(false, millis, frame(), frame(3)),
                reader -> assertThat(attribute(reader, 1, "GraphicControlExtension", "delayTime"))
                        .isEqualTo(hundredths));
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void only_a_film_that_loops_says_so_once(boolean loops, int blocks) throws IOException {
        read(gif(loops, 50, frame(), frame(3)), reader -> {
            IIOMetadataNode first =
                    (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode second =
                    (IIOMetadataNode) reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
            assertThat(first.getElementsByTagName("ApplicationExtension").getLength())
                    .isEqualTo(blocks);
            assertThat(second.getElementsByTagName("ApplicationExtension").getLength())
                    .isZero();
        });
    }

    /** By the format's specification: signature, then width and height in two bytes each, low one first. */
    @Test
    void the_header_says_how_large_it_is() throws IOException {
        assertThat(gif(false, 50, frame())).startsWith('G', 'I', 'F', '8', '9', 'a', WIDTH, 0, HEIGHT, 0);
    }
}
