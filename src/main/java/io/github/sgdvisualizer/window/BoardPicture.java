package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Lesson;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.NoiseKind;
import io.github.sgdvisualizer.model.Schedule;
import io.github.sgdvisualizer.model.Settings;
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

/** A picture of the charts with a caption that makes it repeatable, for the clipboard. */
record BoardPicture(BufferedImage image) implements Transferable {
    private static final int MARGIN = 12;

    /** Returns a picture of the component as it is, at the scale of its screen. */
    static BoardPicture of(Component charts, Snapshot snapshot) {
        double scale = charts.getGraphicsConfiguration() == null
                ? 1
                : charts.getGraphicsConfiguration().getDefaultTransform().getScaleX();
        FontMetrics metrics = charts.getFontMetrics(Theme.font("Label.font"));
        int width = charts.getWidth() + 2 * MARGIN;
        int height = charts.getHeight() + 3 * MARGIN + metrics.getHeight();
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
        g.drawString(caption(snapshot), 0, charts.getHeight() + MARGIN + metrics.getAscent());
        g.dispose();
        return new BoardPicture(image);
    }

    /** Returns what one must know to see the same again; of what is as in the lesson, only the essentials. */
    static String caption(Snapshot snapshot) {
        Settings settings = snapshot.progress().settings();
        List<String> parts = new ArrayList<>();
        parts.add(Words.of(
                settings.source() instanceof Lesson ? "picture.points" : "picture.points.given",
                Numbers.whole(settings.source().count())));
        if (settings.source() instanceof Lesson lesson) {
            Lesson usual = Settings.LESSON.lesson();
            if (!lesson.truth().equals(usual.truth())
                    || lesson.noise() != usual.noise()
                    || lesson.kind() != usual.kind()) {
                parts.add(Words.of(
                        lesson.kind() == NoiseKind.UNIFORM ? "picture.drawn" : "picture.drawn.normal",
                        exact(lesson.truth()),
                        Numbers.shortest(lesson.noise())));
            }
            parts.add(Words.of("picture.seed", Long.toString(lesson.seed())));
        }
        if (!settings.start().equals(Settings.LESSON.start())) {
            parts.add(Words.of("picture.start", exact(settings.start())));
        }
        parts.add(Words.of("picture.rate", Numbers.shortest(settings.learningRate())));
        if (!(settings.schedule() instanceof Schedule.Constant)) {
            parts.add(Words.of("schedule." + settings.schedule().name())
                    + settings.schedule().parameters().values().stream()
                            .map(Numbers::shortest)
                            .collect(Collectors.joining(" ", " (", ")")));
        }
        parts.add(
                settings.batchSize().isEmpty()
                        ? Words.of("picture.batch")
                        : Words.of(
                                "picture.batch.some",
                                Numbers.whole(settings.batchSize().getAsInt())));
        if (settings.optimizer().hasMemory()) {
            parts.add(RunNames.optimizer(settings));
        }
        parts.add(Words.of("picture.step", Numbers.whole(snapshot.moment().step())));
        return String.join(" · ", parts);
    }

    private static String exact(Line line) {
        return Words.of("picture.line", Numbers.shortest(line.slope()), Numbers.shortest(line.intercept()));
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
