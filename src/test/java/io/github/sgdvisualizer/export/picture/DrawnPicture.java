package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.chart.Inter;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.PictureOptions;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a picture consists of, as Batik has recorded it: words and rectangles with their places. */
final class DrawnPicture {
    private static final Pattern TRANSLATION = Pattern.compile("translate\\(([-\\d.]+),([-\\d.]+)\\)");

    /** Characters that are drawn one by one belong together up to this gap, as a multiple of the type size. */
    private static final double WORD_GAP = 0.5;

    /** The radius of the corners of a card in a small picture; those of labels are smaller. */
    private static final double MIN_CARD_ARC = 6;

    private final List<Words> words = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /**
     * Words of one font in one line.
     *
     * @param left left end in pixels of the picture
     * @param right right end
     * @param fill the colour as in SVG
     */
    record Words(String text, double left, double right, double baseline, String family, double size, String fill) {
        private boolean goOnWith(Words next) {
            return next.baseline == baseline
                    && next.size == size
                    && next.family.equals(family)
                    && next.left >= left
                    && next.left - right < WORD_GAP * size;
        }

        private Words with(Words next) {
            return new Words(text + next.text, left, next.right, baseline, family, size, fill);
        }

        FontMetrics metrics() {
            Inter.register();
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(new Font(family, Font.PLAIN, (int) Math.round(size)));
        }
    }

    /** A rectangle with its colours as in SVG, "none" for none. */
    record Box(Rectangle2D area, double arc, String fill, String stroke) {}

    private DrawnPicture(Element root) {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            Matcher place = TRANSLATION.matcher(inherited(element, "transform"));
            boolean moved = place.matches();
            if (!moved && !inherited(element, "transform").isEmpty()) {
                continue;
            }
            double dx = moved ? Double.parseDouble(place.group(1)) : 0;
            double dy = moved ? Double.parseDouble(place.group(2)) : 0;
            if (element.getTagName().equals("text")) {
                add(text(element, dx, dy));
            } else if (element.getTagName().equals("rect")) {
                boxes.add(box(element, dx, dy));
            }
        }
    }

    /** Draws the picture at the step of the options, of a film or alone. */
    static DrawnPicture of(Experiment experiment, PictureOptions options, boolean film)
            throws ParserConfigurationException {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGraphics2D g = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false);
        new PicturePainter(experiment, options, film, () -> false).paintShapes(g);
        return new DrawnPicture(g.getRoot());
    }

    private void add(Words next) {
        Words last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (last != null && last.goOnWith(next)) {
            words.set(words.size() - 1, last.with(next));
        } else {
            words.add(next);
        }
    }

    private static Words text(Element element, double dx, double dy) {
        double left = number(element, "x") + dx;
        String family = inherited(element, "font-family").replace("'", "");
        double size = Double.parseDouble(inherited(element, "font-size").replace("px", ""));
        Words words = new Words(
                element.getTextContent(),
                left,
                left,
                number(element, "y") + dy,
                family,
                size,
                inherited(element, "fill"));
        double width = words.metrics().stringWidth(words.text());
        return new Words(words.text(), left, left + width, words.baseline(), family, size, words.fill());
    }

    private static Box box(Element element, double dx, double dy) {
        return new Box(
                new Rectangle2D.Double(
                        number(element, "x") + dx,
                        number(element, "y") + dy,
                        number(element, "width"),
                        number(element, "height")),
                element.hasAttribute("rx") ? number(element, "rx") : 0,
                inherited(element, "fill"),
                inherited(element, "stroke"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String inherited(Element element, String attribute) {
        if (element.hasAttribute(attribute)) {
            return element.getAttribute(attribute);
        }
        return element.getParentNode() instanceof Element parent ? inherited(parent, attribute) : "";
    }

    /** Returns all words, in the order in which they are drawn; those that are rotated are left out. */
    List<Words> words() {
        return words;
    }

    /** Returns the words of a text; there must be just one. */
    Words words(String text) {
        List<Words> found =
                words.stream().filter(each -> each.text().equals(text)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + text + " among " + words);
        }
        return found.get(0);
    }

    /** Returns the rectangles that are filled or drawn. */
    List<Box> boxes() {
        return boxes;
    }

    /** Returns the cards. */
    List<Box> cards() {
        return boxes.stream()
                .filter(box -> box.arc() >= MIN_CARD_ARC && box.fill().equals("white"))
                .toList();
    }
}
