package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.text.run.RunNames;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.UIManager;

/**
 * A picture of the charts for the clipboard, with a caption that says how to reproduce it.
 *
 * @param image the picture with its caption, in device pixels
 */
public record BoardPicture(BufferedImage image) implements Transferable {
    private static final int MARGIN = 12;
    private static final String SEPARATOR = " · ";

    /**
     * Returns a picture of a component at the scale of its screen, or at scale 1 if it is not on a screen. Must be
     * called on the event thread.
     *
     * @param charts the component, which must have a size
     * @param snapshot the snapshot that the component shows, for the caption
     */
    static BoardPicture of(Component charts, Snapshot snapshot) {
        double scale = charts.getGraphicsConfiguration() == null
                ? 1
                : charts.getGraphicsConfiguration().getDefaultTransform().getScaleX();
        FontMetrics metrics = charts.getFontMetrics(Theme.font("Label.font"));
        int width = charts.getWidth() + 2 * MARGIN;
        List<String> lines = lines(facts(snapshot), metrics, charts.getWidth());
        int height = charts.getHeight() + 3 * MARGIN + lines.size() * metrics.getHeight();
        BufferedImage image =
                new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.setColor(UIManager.getColor("Panel.background"));
        g.fillRect(0, 0, width, height);
        g.translate(MARGIN, MARGIN);
        charts.printAll(g);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(metrics.getFont());
        g.setColor(UIManager.getColor("Label.foreground"));
        int y = charts.getHeight() + MARGIN + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, 0, y);
            y += metrics.getHeight();
        }
        g.dispose();
        return new BoardPicture(image);
    }

    /** Breaks the caption into lines of at most {@code width} pixels; a longer fact has a line to itself. */
    private static List<String> lines(List<String> facts, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String fact : facts) {
            String longer = line.isEmpty() ? fact : line + SEPARATOR + fact;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = fact;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Returns all that is needed to reproduce the run, written for readers who do not know the program. */
    public static String caption(Snapshot snapshot) {
        return String.join(SEPARATOR, facts(snapshot));
    }

    private static List<String> facts(Snapshot snapshot) {
        Settings settings = snapshot.run().progress().settings();
        List<String> parts = new ArrayList<>();
        PointSource source = settings.source();
        if (!source.isGenerated()) {
            parts.add(PointWords.title(source));
        }
        parts.add(Messages.plural("picture.points", source.count()));
        if (source.isStandardised()) {
            parts.add(Messages.of("change.standardised"));
        }
        if (source.inOwnUnits().isGenerated()) {
            GeneratedPoints lesson = source.generated();
            parts.add(Messages.of(
                    snapshot.hides(ScreenPart.TRUE_LINE)
                            ? "picture.drawn.hidden"
                            : lesson.kind() == NoiseKind.UNIFORM ? "picture.drawn" : "picture.drawn.normal",
                    Numbers.equation(lesson.truth()),
                    Numbers.shortest(lesson.noise())));
            parts.add(Messages.of("picture.seed", Long.toString(lesson.seed())));
        } else if (!settings.takesAllPoints()) {
            // The seed determines how given points are shuffled into batches.
            parts.add(Messages.of(
                    "picture.seed", Long.toString(settings.generated().seed())));
        }
        if (!snapshot.hides(ScreenPart.EQUATION)) {
            parts.add(Messages.of("picture.start", Numbers.equation(settings.start())));
        }
        parts.add(Messages.of("picture.rate", Numbers.shortest(settings.learningRate())));
        if (!(settings.schedule() instanceof Schedule.Constant)) {
            parts.add(Messages.of("schedule." + settings.schedule().name())
                    + settings.schedule().parameters().values().stream()
                            .map(Numbers::shortest)
                            .collect(Collectors.joining(" ", " (", ")")));
        }
        parts.add(
                settings.batchSize().isEmpty()
                        ? Messages.of("picture.batch")
                        : Messages.plural(
                                "picture.batch.some", settings.batchSize().getAsInt()));
        if (!settings.optimizer().isPlain()) {
            parts.add(RunNames.optimizer(settings));
        }
        parts.add(Messages.of("picture.step", Numbers.whole(snapshot.runState().step())));
        return parts;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {DataFlavor.imageFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return DataFlavor.imageFlavor.equals(flavor);
    }

    @Override
    public Image getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return image;
    }
}
