package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.math.BigDecimal;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The check boxes for the overlays of the data chart and for R². Beside them, a note explains why the best line differs
 * from the true line: the noise has a mean.
 */
final class OverlayPanel extends JPanel {
    private final JCheckBox trueLine;
    private final JLabel noise = new JLabel();
    private @Nullable PointSource source;

    OverlayPanel(Commands commands) {
        super(new MigLayout("insets 0, novisualpadding", "[]12[]4[]12[]16[]4[]16[]4[]16[]20[]", "[center]"));
        setOpaque(false);
        trueLine = Buttons.box(commands.get(CommandId.TRUE_LINE));
        trueLine.addItemListener(event -> explainNoise());
        noise.setName("true-line-noise-value");
        noise.putClientProperty("FlatLaf.styleClass", "muted");
        noise.setVisible(false);
        add(Buttons.muted("show.name"));
        add(Buttons.box(commands.get(CommandId.RESIDUALS)));
        add(new JLabel(OverlaySwatch.RESIDUAL));
        add(Buttons.box(commands.get(CommandId.RESIDUAL_SQUARES)));
        add(Buttons.box(commands.get(CommandId.BEST_LINE)));
        add(new JLabel(OverlaySwatch.BEST_LINE));
        add(trueLine);
        add(new JLabel(OverlaySwatch.TRUE_LINE));
        add(Buttons.box(commands.get(CommandId.DETERMINATION)));
        add(noise);
    }

    /** Places the note below the check boxes in the presenter look, where the type is large, else beside them. */
    void showLook(Look look) {
        ((MigLayout) getLayout()).setComponentConstraints(noise, look.presenter() ? "newline, span, hidemode 3" : "");
    }

    /** Updates the note for the points. */
    void show(PointSource newSource) {
        if (!newSource.equals(source)) {
            source = newSource;
            explainNoise();
        }
    }

    private void explainNoise() {
        boolean noisy = false;
        if (source != null && source.isGenerated()) {
            GeneratedPoints lesson = source.generated();
            noisy = lesson.meanNoise() != 0;
            BigDecimal mean = BigDecimal.valueOf(lesson.meanNoise());
            BigDecimal intercept = BigDecimal.valueOf(lesson.truth().intercept());
            noise.setText(inTwoLines(Messages.of(
                    "true-line.noise",
                    Numbers.rounded(mean),
                    Numbers.rounded(intercept.add(mean)),
                    Numbers.rounded(intercept))));
        }
        // Beside the boxes, the hidden note keeps its space, so that the charts keep their size.
        noise.setVisible(noisy && trueLine.isSelected());
    }

    /** Returns a text as two lines of about the same length: a label breaks lines only in HTML. */
    private static String inTwoLines(String text) {
        int middle = text.lastIndexOf(' ', text.length() / 2 + 1);
        String first = text.substring(0, Math.max(0, middle));
        return "<html>" + escaped(first) + "<br>" + escaped(text.substring(middle + 1)) + "</html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
