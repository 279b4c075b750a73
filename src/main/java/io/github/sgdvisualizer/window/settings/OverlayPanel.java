package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.Notice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The check boxes for what the charts show, and the look of the window. A note explains why the best line differs from
 * the true line: the noise has a mean.
 */
final class OverlayPanel extends JPanel {
    private final JCheckBox trueLine;
    private final Notice noise = new Notice("true-line-noise-value");
    private @Nullable PointSource source;

    OverlayPanel(Commands commands) {
        super(new MigLayout("insets 0, novisualpadding, fillx, gapx 6, gapy 4, hidemode 3", "[][]24[][]push", ""));
        setOpaque(false);
        trueLine = Buttons.box(commands.get(CommandId.TRUE_LINE));
        trueLine.addItemListener(event -> explainNoise());
        add(Buttons.box(commands.get(CommandId.RESIDUALS)), "wmin 0");
        add(new JLabel(OverlaySwatch.RESIDUAL));
        add(Buttons.box(commands.get(CommandId.RESIDUAL_SQUARES)), "span 2, wmin 0, wrap");
        add(Buttons.box(commands.get(CommandId.BEST_LINE)), "wmin 0");
        add(new JLabel(OverlaySwatch.BEST_LINE));
        add(Buttons.box(commands.get(CommandId.DETERMINATION)), "span 2, wmin 0, wrap");
        add(trueLine, "wmin 0");
        add(new JLabel(OverlaySwatch.TRUE_LINE));
        add(Buttons.box(commands.get(CommandId.EXPLAIN_RATES)), "span 2, wmin 0, wrap");
        add(noise, "span, growx, wmin 0, wrap");
        add(new JSeparator(), "span, growx, gaptop 4, gapbottom 4, wrap");
        for (CommandId shade : List.of(CommandId.THEME_LIGHT, CommandId.THEME_DARK, CommandId.THEME_SYSTEM)) {
            add(
                    Buttons.choice(commands.get(shade)),
                    shade == CommandId.THEME_LIGHT
                            ? "span, split 3, gapx 0"
                            : "wrap".repeat(shade == CommandId.THEME_SYSTEM ? 1 : 0));
        }
        add(Buttons.box(commands.get(CommandId.PRESENTER)), "span, split 2, wmin 0");
        add(Buttons.plain(commands.get(CommandId.RESTORE)), "gapleft push");
    }

    /** Updates the note for the points; null if nothing may be told of their true line. */
    void show(@Nullable PointSource newSource) {
        if (!Objects.equals(newSource, source)) {
            source = newSource;
            explainNoise();
        }
    }

    private void explainNoise() {
        String text = "";
        if (source != null && source.isGenerated() && trueLine.isSelected()) {
            GeneratedPoints lesson = source.generated();
            BigDecimal mean = BigDecimal.valueOf(lesson.meanNoise());
            BigDecimal intercept = BigDecimal.valueOf(lesson.truth().intercept());
            if (mean.signum() != 0) {
                text = Messages.of(
                        "true-line.noise",
                        Numbers.rounded(mean),
                        Numbers.rounded(intercept.add(mean)),
                        Numbers.rounded(intercept));
            }
        }
        noise.show(text);
    }
}
