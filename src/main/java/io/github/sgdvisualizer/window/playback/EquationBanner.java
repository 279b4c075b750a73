package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.text.run.ChangeName;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.StageBanner;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.Notice;
import io.github.sgdvisualizer.window.widget.Terms;
import java.awt.Component;
import java.awt.Graphics;
import java.util.Objects;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The line's equation, which is always to be seen; below or beside it the buttons that help after a run has diverged,
 * and what is to be said of the points.
 */
public final class EquationBanner implements StageBanner {
    private static final String BESIDE = "cell 1 0, alignx right";
    private static final String BELOW = "cell 0 1, span 2";
    private static final int GAP = 16;

    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, gap 0, hidemode 3, novisualpadding", "[grow][]", "[][][]"));
    private final DigitLabel equation = new DigitLabel("equation-value", "y = −00.00x + 00.00", SwingConstants.LEFT);
    private final JPanel line = new JPanel(new MigLayout("insets 0, gap 10, novisualpadding", "[][]", "[center]"));
    private final Commands commands;
    private @Nullable RescuePanel rescue;
    private @Nullable Notice notice;
    private @Nullable PointSource source;

    /** The points that the user tried in vain to edit, with the explanation. */
    private @Nullable PointSource refusedOf;

    private String refusal = "";

    /** Creates a banner whose buttons perform commands. */
    public EquationBanner(Commands commands) {
        this.commands = commands;
        panel.setOpaque(false);
        line.setOpaque(false);
        equation.putClientProperty("FlatLaf.styleClass", "equation");
        line.add(new JLabel(new Swatch()));
        // Numbers of many digits can be wider than the stage beside a lesson.
        line.add(Terms.explain(equation, Term.THETA, Term.SLOPE, Term.INTERCEPT), "wmin 0");
        panel.add(line, "cell 0 0, wmin 0");
    }

    /** Makes what is hidden at first, unless it is there; the banner does so itself when it is needed. */
    public void fill() {
        notice();
        rescue();
    }

    private Notice notice() {
        Notice known = notice;
        if (known == null) {
            known = new Notice("notice-value");
            notice = known;
            panel.add(known, "cell 0 2, span 2, growx, wmin 0, gapleft 2");
        }
        return known;
    }

    private RescuePanel rescue() {
        RescuePanel known = rescue;
        if (known == null) {
            known = new RescuePanel(commands);
            known.setVisible(false);
            rescue = known;
            panel.add(known, BESIDE);
        }
        return known;
    }

    private void tell(String text) {
        if (notice != null || !text.isEmpty()) {
            notice().show(text);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public int heightFor(int width) {
        int rows = line.isVisible() ? line.getPreferredSize().height : 0;
        if (rescue != null) {
            rows = withRescue(rescue, rows, width);
        }
        if (notice == null) {
            return rows;
        }
        // The height of a wrapped text follows from its width.
        notice.setSize(width, Short.MAX_VALUE);
        return rows + (notice.isVisible() ? notice.getPreferredSize().height : 0);
    }

    /** Places the buttons beside the line, or below it where it is narrow, and returns the height of both. */
    private int withRescue(RescuePanel buttons, int lineHeight, int width) {
        boolean fits = line.getPreferredSize().width + GAP + buttons.getPreferredSize().width <= width;
        MigLayout layout = (MigLayout) panel.getLayout();
        String place = fits ? BESIDE : BELOW;
        if (!place.equals(layout.getComponentConstraints(buttons))) {
            layout.setComponentConstraints(buttons, place);
        }
        if (!buttons.isVisible()) {
            return lineHeight;
        }
        int height = buttons.getPreferredSize().height;
        return fits || !line.isVisible() ? Math.max(lineHeight, height) : lineHeight + height;
    }

    @Override
    public void show(Snapshot snapshot) {
        boolean equationShown = !snapshot.hides(ScreenPart.EQUATION);
        equation.setText(
                equationShown
                        ? Numbers.equation(
                                snapshot.runState().line(),
                                DecimalPlaces.of(
                                        snapshot.run().progress().error().points()))
                        : "");
        if (equationShown != line.isVisible()) {
            line.setVisible(equationShown);
        }
        // What is said of the points, and what would help, may be the answer.
        boolean still = snapshot.edits().restrictions().still();
        boolean diverged =
                !still && snapshot.run().progress().outcome(snapshot.runState().step()) == Outcome.DIVERGED;
        if (rescue != null || diverged) {
            rescue().show(snapshot);
            if (diverged != rescue().isVisible()) {
                rescue().setVisible(diverged);
            }
        }
        source = snapshot.run().progress().settings().source();
        Lock refused = snapshot.edits().refused();
        if (refused != null) {
            tell(ChangeName.refusal(refused));
        } else {
            tell(Objects.equals(refusedOf, source) ? refusal : still ? "" : PointWords.notice(snapshot));
        }
    }

    /** Shows why the present points cannot be edited in a way, as long as they are shown. */
    public void refuse(String why) {
        refusedOf = source;
        refusal = why;
        tell(why);
    }

    /** The legend icon of the learning line. */
    private static final class Swatch implements Icon {
        private static final int WIDTH = 34;
        private static final int THICKNESS = 4;

        @Override
        public void paintIcon(Component component, Graphics g, int x, int y) {
            g.setColor(UIManager.getColor("Chart.line"));
            g.fillRect(x, y, getIconWidth(), getIconHeight());
        }

        @Override
        public int getIconWidth() {
            return Theme.scaled(WIDTH);
        }

        @Override
        public int getIconHeight() {
            return Theme.scaled(THICKNESS);
        }
    }
}
