package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.PictureOptions;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes pictures; the bytes are the same each time. */
public final class Pictures {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private Pictures() {}

    /**
     * Writes the picture at the step of the options as PNG.
     *
     * @param isCancelled is asked during long work, which it ends with a
     *     {@link java.util.concurrent.CancellationException}
     */
    public static void writePng(
            OutputStream out, Experiment experiment, PictureOptions options, BooleanSupplier isCancelled)
            throws IOException {
        BufferedImage picture = new PicturePainter(experiment, options, false, isCancelled).image(options.step());
        try (ImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", image);
        }
    }

    /**
     * Writes the picture at the step of the options as SVG: in shapes, text too, so that it looks the same wherever it
     * is opened.
     *
     * @param isCancelled as of {@link #writePng}
     */
    public static void writeSvg(
            OutputStream out, Experiment experiment, PictureOptions options, BooleanSupplier isCancelled)
            throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document =
                    factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setImageHandler(new EmbeddedPng());
            SVGGraphics2D g = new SVGGraphics2D(context, true);
            new PicturePainter(experiment, options, false, isCancelled).paintShapes(g);
            write(out, root(g, options));
            g.dispose();
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private static Element root(SVGGraphics2D g, PictureOptions options) {
        Element root = g.getRoot();
        root.setAttribute("width", Integer.toString(options.width() * options.scale()));
        root.setAttribute("height", Integer.toString(options.height() * options.scale()));
        root.setAttribute("viewBox", "0 0 " + options.width() + " " + options.height());
        return root;
    }

    private static void write(OutputStream out, Element root) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        transformer.transform(new DOMSource(root), new StreamResult(out));
    }

    /** Embeds images, such as those of very many points: Batik asks writers of its own, which are not here. */
    private static final class EmbeddedPng extends ImageHandlerBase64Encoder {
        @Override
        public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
            try (ImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(image, "png", png);
            } catch (IOException e) {
                throw new SVGGraphics2DIOException(e);
            }
        }
    }
}
