package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * Where the learning line is if no part of it is on the chart, or where the step that a diverged run does not take would
 * have brought it.
 *
 * @param y the line's y in the middle of the chart
 * @param isNext whether that is where the next step would bring the line
 */
record OffChart(double y, boolean isNext) {
    /** Up to here all digits before the decimal mark are shown. */
    private static final double MAX_WHOLE = 100_000;

    private static final double MIN_WHOLE = 100;

    /** Sizes in px at a line width of 3. */
    private static final double LENGTH = 18;

    private static final double HEAD = 10;
    private static final double GAP = 3;

    /** Returns where the line is, as y in the middle of the chart; null if part of it is on the chart. */
    static @Nullable OffChart of(Snapshot snapshot, PlotBounds bounds) {
        double middle = (bounds.left() + bounds.right()) / 2;
        Line line = snapshot.runState().line();
        if (!bounds.crosses(line)) {
            return new OffChart(line.at(middle), false);
        }
        Line next = snapshot.run().coming().after();
        boolean diverged = snapshot.run().progress().outcome(snapshot.runState().step()) == Outcome.DIVERGED;
        return diverged && next.isFinite() && !bounds.crosses(next) ? new OffChart(next.at(middle), true) : null;
    }

    String sentence() {
        double size = Math.abs(y);
        String number = size >= MIN_WHOLE && size < MAX_WHOLE ? Numbers.whole(y) : Numbers.significant(y, 3);
        return isNext ? Messages.of("off-chart.next", number) : Messages.of("off-chart.line", number);
    }

    /** Paints an arrow at the edge beyond which the line is, in the middle of the plot, and the sentence beside it. */
    void paint(Graphics2D g, Projection projection, ChartStyle style) {
        Rectangle plot = projection.plot();
        boolean above = y > projection.bounds().top();
        double x = plot.getCenterX();
        double inwards = above ? 1 : -1;
        double tip = (above ? plot.getMinY() : plot.getMaxY()) + inwards * style.scaled(GAP);
        double head = style.scaled(HEAD);
        double end = tip + inwards * style.scaled(LENGTH);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, end);
        arrow.lineTo(x, tip + inwards * head / 2);
        g.setStroke(new BasicStroke(style.lineWidth()));
        g.setColor(style.line());
        g.draw(arrow);
        arrow.reset();
        arrow.moveTo(x, tip);
        arrow.lineTo(x - head * 2 / 3, tip + inwards * head);
        arrow.lineTo(x + head * 2 / 3, tip + inwards * head);
        arrow.closePath();
        g.fill(arrow);
        paintSentence(g, plot, above, end + inwards * style.scaled(GAP), style);
    }

    private void paintSentence(Graphics2D g, Rectangle plot, boolean above, double edge, ChartStyle style) {
        g.setFont(style.font());
        FontMetrics metrics = g.getFontMetrics();
        String text = sentence();
        int width = metrics.stringWidth(text);
        int height = metrics.getHeight();
        int left = Math.max(plot.x, plot.x + (plot.width - width) / 2);
        int top = (int) Math.round(above ? edge : edge - height);
        int margin = (int) Math.ceil(style.scaled(GAP));
        // Lines of earlier steps would run through the letters.
        g.setColor(style.background());
        g.fillRect(left - margin, top, width + 2 * margin, height);
        g.setColor(style.text());
        g.drawString(text, left, top + metrics.getAscent());
    }
}
