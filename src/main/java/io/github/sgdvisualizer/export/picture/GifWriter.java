package io.github.sgdvisualizer.export.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes an animated GIF: the first frame whole, then of each frame the rectangle that changes, in which pixels that do
 * not are transparent.
 */
final class GifWriter implements AutoCloseable {
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    private static final int MILLIS_PER_UNIT = 10;

    /** Netscape's block: 1, then the number of repetitions in two bytes, where 0 is for ever. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final FilmPalette palette;
    private final IndexColorModel model;
    private final int width;
    private final boolean loops;
    private final ImageOutputStream out;
    private final ImageWriter writer;
    private byte[] before = new byte[0];

    /**
     * Begins a GIF.
     *
     * @param target stays open
     * @param width width of the frames in pixels
     * @param height height of the frames in pixels
     * @param loops whether the frames are shown again and again
     */
    GifWriter(OutputStream target, FilmPalette palette, int width, int height, boolean loops) throws IOException {
        this.palette = palette;
        model = palette.model();
        this.width = width;
        this.loops = loops;
        out = new MemoryCacheImageOutputStream(target);
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        writer.setOutput(out);
        writer.prepareWriteSequence(stream(height));
    }

    private IIOMetadata stream(int height) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
        IIOMetadataNode root = new IIOMetadataNode(STREAM);
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor",
                "logicalScreenWidth",
                width,
                "logicalScreenHeight",
                height,
                "colorResolution",
                8,
                "pixelAspectRatio",
                0));
        IIOMetadataNode colours = node(
                "GlobalColorTable",
                "sizeOfGlobalColorTable",
                model.getMapSize(),
                "backgroundColorIndex",
                0,
                "sortFlag",
                "FALSE");
        for (int i = 0; i < model.getMapSize(); i++) {
            colours.appendChild(node(
                    "ColorTableEntry",
                    "index",
                    i,
                    "red",
                    model.getRed(i),
                    "green",
                    model.getGreen(i),
                    "blue",
                    model.getBlue(i)));
        }
        root.appendChild(colours);
        metadata.setFromTree(STREAM, root);
        return metadata;
    }

    /**
     * Adds a frame.
     *
     * @param pixels the RGB of the whole frame, row by row
     * @param millis how long it stands, in milliseconds, rounded to hundredths of a second
     */
    void add(int[] pixels, int millis) throws IOException {
        byte[] now = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            now[i] = (byte) (i > 0 && pixels[i] == pixels[i - 1] ? now[i - 1] : palette.index(pixels[i]));
        }
        boolean first = before.length == 0;
        Rectangle area = first ? new Rectangle(width, now.length / width) : changed(now);
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] row = new byte[area.width];
        for (int y = 0; y < area.height; y++) {
            int from = (area.y + y) * width + area.x;
            for (int x = 0; x < area.width; x++) {
                boolean same = !first && now[from + x] == before[from + x];
                row[x] = same ? (byte) FilmPalette.UNCHANGED : now[from + x];
            }
            image.getRaster().setDataElements(0, y, area.width, 1, row);
        }
        writer.writeToSequence(new IIOImage(image, null, metadata(area, millis, first)), null);
        before = now;
    }

    /** Returns the rectangle that differs from the frame before; of one pixel if nothing does. */
    private Rectangle changed(byte[] now) {
        int left = width;
        int right = 0;
        int top = -1;
        int bottom = 0;
        for (int y = 0; y < now.length / width; y++) {
            int from = y * width;
            int first = java.util.Arrays.mismatch(now, from, from + width, before, from, from + width);
            if (first >= 0) {
                int last = width - 1;
                while (now[from + last] == before[from + last]) {
                    last--;
                }
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
        return top < 0 ? new Rectangle(1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private IIOMetadata metadata(Rectangle area, int millis, boolean first) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                new ImageTypeSpecifier(model, model.createCompatibleSampleModel(1, 1)), null);
        IIOMetadataNode root = new IIOMetadataNode(IMAGE);
        root.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition",
                area.x,
                "imageTopPosition",
                area.y,
                "imageWidth",
                area.width,
                "imageHeight",
                area.height,
                "interlaceFlag",
                "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                first ? "FALSE" : "TRUE",
                "delayTime",
                (millis + MILLIS_PER_UNIT / 2) / MILLIS_PER_UNIT,
                "transparentColorIndex",
                FilmPalette.UNCHANGED));
        if (first && loops) {
            IIOMetadataNode application =
                    node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            application.setUserObject(FOR_EVER);
            IIOMetadataNode applications = new IIOMetadataNode("ApplicationExtensions");
            applications.appendChild(application);
            root.appendChild(applications);
        }
        metadata.setFromTree(IMAGE, root);
        return metadata;
    }

    /** Returns a node with attributes, given as names and values in turn. */
    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return node;
    }

    /** Ends the GIF. */
    void finish() throws IOException {
        writer.endWriteSequence();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        out.close();
    }
}
