package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.loss.LossPainter;
import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.chart.residuals.ResidualsPainter;
import io.github.sgdvisualizer.chart.surface.SurfacePainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.text.run.ResidualWords;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** A chart with its title, on a card of its own. */
final class ChartCard {
    /** Lengths at zoom 1. */
    private static final double ARC = 14;

    private static final double TITLE = 34;
    private static final double INSET = 10;

    private final ScreenPart view;
    private final Rectangle area;
    private final PictureStyle style;
    private final ChartPainter painter;
    private final boolean titled;
    private final boolean hidden;

    /**
     * Creates a card that shows nothing yet.
     *
     * @param view points, loss, surface or residuals
     * @param area the card, in pixels
     * @param titled whether the view is named above the chart
     */
    ChartCard(ScreenPart view, Rectangle area, boolean titled, ViewState viewState, PictureStyle style) {
        this.view = view;
        this.area = area;
        this.titled = titled;
        this.style = style;
        hidden = view != ScreenPart.POINTS && Restrictions.of(viewState).hides(view);
        painter = painter(view, viewState, style);
        Rectangle chart = chart();
        painter.setSize(chart.width, chart.height);
    }

    private static ChartPainter painter(ScreenPart view, ViewState viewState, PictureStyle style) {
        return switch (view) {
            case LOSS -> {
                LossPainter loss = new LossPainter(style.chart(), Messages.of("loss.steps"), snapshot -> "");
                loss.setLogarithmic(viewState.look().logarithmicLoss());
                loss.setStepEffects(viewState.look().stepEffects());
                yield loss;
            }
            case SURFACE -> {
                SurfacePainter surface = new SurfacePainter(
                        style.chart(), Messages.of("surface.slope"), Messages.of("surface.intercept"));
                surface.setPointGradients(viewState.look().pointGradients());
                yield surface;
            }
            case RESIDUALS -> new ResidualsPainter(style.chart(), PointWords::titleX, ResidualWords.title());
            default -> {
                PointsPainter points = new PointsPainter(style.chart(), PointWords::titleX);
                points.setOverlays(new Overlays(
                        viewState.look().residuals(),
                        viewState.look().squares(),
                        viewState.shown().contains(ScreenPart.BEST_LINE),
                        viewState.shown().contains(ScreenPart.TRUE_LINE)));
                yield points;
            }
        };
    }

    private Rectangle chart() {
        int inset = style.scaled(INSET);
        int top = titled ? style.scaled(TITLE) : inset;
        return new Rectangle(
                area.x + inset,
                area.y + top,
                Math.max(0, area.width - 2 * inset),
                Math.max(0, area.height - top - inset / 2));
    }

    /** Sets the snapshot that the next painting shows. */
    void show(Snapshot snapshot) {
        painter.show(snapshot);
    }

    /** Returns the canvas that points must be painted on; empty unless this shows points. */
    Optional<Canvas> canvas(double scale) {
        return painter instanceof PointsPainter points ? points.canvas(scale) : Optional.empty();
    }

    /** Paints the card; {@code g} is left as it was. */
    void paint(Graphics2D target) {
        Graphics2D g = (Graphics2D) target.create();
        int arc = style.scaled(ARC);
        g.setColor(style.chart().background());
        g.fillRoundRect(area.x, area.y, area.width, area.height, arc, arc);
        g.setColor(style.border());
        double width = style.scaled(1);
        g.setStroke(new BasicStroke((float) width));
        g.draw(new RoundRectangle2D.Double(
                area.x + width / 2, area.y + width / 2, area.width - width, area.height - width, arc, arc));
        if (titled) {
            g.setFont(style.title());
            g.setColor(style.foreground());
            int middle = area.y + style.scaled(TITLE) / 2;
            g.drawString(
                    Messages.of("view." + view.key() + ".title"),
                    area.x + style.scaled(INSET) + style.scaled(2),
                    middle + g.getFontMetrics().getAscent() / 2 - style.scaled(1));
        }
        Rectangle chart = chart();
        g.translate(chart.x, chart.y);
        if (hidden) {
            String text = Messages.of("view.hidden");
            g.setFont(style.chart().font());
            g.setColor(style.chart().text());
            g.drawString(text, (chart.width - g.getFontMetrics().stringWidth(text)) / 2, chart.height / 2);
        } else {
            painter.paint(g);
        }
        g.dispose();
    }
}
