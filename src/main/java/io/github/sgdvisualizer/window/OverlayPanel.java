package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.model.Lesson;
import io.github.sgdvisualizer.window.chart.Overlays;
import io.github.sgdvisualizer.window.chart.Overlays.Residuals;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The boxes for what the data chart shows beside points and line, and why the best line is not the true one. */
final class OverlayPanel extends JPanel {
    private final Consumer<Overlays> chosen;
    private final JCheckBox residuals;
    private final JCheckBox squares;
    private final JCheckBox bestLine;
    private final JCheckBox trueLine;
    private final JLabel noise = new JLabel();
    private @Nullable Lesson lesson;

    /** A panel that begins with the given choice and tells when another is made. */
    OverlayPanel(Overlays first, Consumer<Overlays> chosen) {
        super(new MigLayout("insets 0, novisualpadding", "[]12[]4[]12[]16[]4[]16[]4[]20[]", "[center]"));
        this.chosen = chosen;
        setOpaque(false);
        residuals = Buttons.box("residuals", first.residuals() != Residuals.NONE, this::choose);
        squares = Buttons.box("residual-squares", first.residuals() == Residuals.SQUARES, this::choose);
        bestLine = Buttons.box("best-line", first.bestLine(), this::choose);
        trueLine = Buttons.box("true-line", first.trueLine(), this::choose);
        squares.setEnabled(residuals.isSelected());
        noise.setName("true-line-noise-value");
        noise.putClientProperty("FlatLaf.styleClass", "muted");
        noise.setVisible(false);
        add(Buttons.muted("show.name"));
        add(residuals);
        add(new JLabel(OverlaySwatch.RESIDUAL));
        add(squares);
        add(bestLine);
        add(new JLabel(OverlaySwatch.BEST_LINE));
        add(trueLine);
        add(new JLabel(OverlaySwatch.TRUE_LINE));
        add(noise);
    }

    private void choose() {
        squares.setEnabled(residuals.isSelected());
        chosen.accept(new Overlays(residualsWanted(), bestLine.isSelected(), trueLine.isSelected()));
        explainNoise();
    }

    private Residuals residualsWanted() {
        if (!residuals.isSelected()) {
            return Residuals.NONE;
        }
        return squares.isSelected() ? Residuals.SQUARES : Residuals.LINES;
    }

    /** Shows what the points are drawn from. */
    void show(Lesson newLesson) {
        if (!newLesson.equals(lesson)) {
            lesson = newLesson;
            explainNoise();
        }
    }

    private void explainNoise() {
        if (lesson != null) {
            BigDecimal mean = BigDecimal.valueOf(lesson.noise()).divide(BigDecimal.valueOf(2));
            BigDecimal intercept = BigDecimal.valueOf(lesson.truth().intercept());
            noise.setText(Words.of(
                    "true-line.noise",
                    Numbers.rounded(mean),
                    Numbers.rounded(intercept.add(mean)),
                    Numbers.rounded(intercept)));
        }
        // Hidden, it keeps its room: the charts need not change their size for it.
        noise.setVisible(lesson != null && lesson.noise() != 0 && trueLine.isSelected());
    }
}
