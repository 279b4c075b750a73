package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.window.chart.points.DataChart;
import io.github.sgdvisualizer.window.chart.points.DataHand;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The data chart with points and learning line, and the menu of the points to learn from. */
public final class DataPanel implements View {
    private final DataChart chart;
    private final Commands commands;
    private final LoadingBar loadingBar = new LoadingBar();

    /** The points shown. */
    private PointSource source = Settings.DEFAULT.source();

    private Restrictions restrictions = Restrictions.NONE;

    private final Consumer<String> refused;
    private final JLabel subtitle = new ShyLabel("data.lesson-hint");
    private final List<JComponent> tools;
    private final JButton sourceButton;
    private @Nullable DataMenu menu;

    /**
     * Creates a panel that sends the user's edits to the engine.
     *
     * @param refused receives why the present points cannot be edited in a way that was tried
     */
    public DataPanel(Engine engine, Commands commands, Consumer<String> refused) {
        this.refused = refused;
        this.commands = commands;
        chart = new DataChart(
                Theme.chartStyle(), PointWords::titleX, PointWords::described, engine::canvas, new ByHand(engine));
        sourceButton = new JButton("", Theme.icon("more"));
        sourceButton.setName("data-button");
        sourceButton.setToolTipText(Messages.of("data.tip"));
        sourceButton.putClientProperty("html.disable", true);
        sourceButton.putClientProperty("FlatLaf.styleClass", "bare");
        sourceButton.setHorizontalTextPosition(SwingConstants.LEADING);
        sourceButton.setRequestFocusEnabled(false);
        sourceButton.addActionListener(event -> openMenu());
        tools = List.of(loadingBar, sourceButton);
        subtitle.setName("lesson-hint-value");
        subtitle.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                commands.get(CommandId.LESSON_LINE).perform();
            }
        });
    }

    /** Gives the chart its keys, and its commands what they do; to be called once. */
    public void bindKeys() {
        chart.bindKeys(commands);
    }

    private void openMenu() {
        DataMenu opened = menu;
        if (opened == null) {
            opened = new DataMenu(commands);
            Theme.orient(opened);
            menu = opened;
        } else {
            // A closed menu belongs to no window, so it misses changes of the look.
            SwingUtilities.updateComponentTreeUI(opened);
        }
        opened.show(sourceButton, sourceButton.getWidth() - opened.getPreferredSize().width, sourceButton.getHeight());
    }

    /** Returns the bar that shows the progress of reading points. */
    LoadingBar loadingBar() {
        return loadingBar;
    }

    @Override
    public String title() {
        return Messages.of("view.points.title");
    }

    @Override
    public JComponent content() {
        return chart;
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.RESIDUAL);
    }

    @Override
    public JLabel subtitle() {
        return subtitle;
    }

    @Override
    public List<JComponent> tools() {
        return tools;
    }

    /** Ends the user's drag on the chart, if there is one; a selection rectangle is given up. */
    public void letGo() {
        chart.letGo();
    }

    /** Shows or hides a quiet line that leads to the lesson (default is shown); a click on it does. */
    public void showLessonHint(boolean shown) {
        subtitle.setText(shown ? Messages.of("data.lesson-hint") : "");
    }

    /** Shows a line that was predicted; null for none (default). */
    public void setPredicted(@Nullable Line line) {
        chart.setPredicted(line);
    }

    /** Sets the overlays that the chart shows beside the points and the learning line. */
    public void setOverlays(Overlays overlays) {
        chart.setOverlays(overlays);
    }

    @Override
    public void show(Snapshot snapshot) {
        source = snapshot.run().progress().settings().source();
        restrictions = snapshot.edits().restrictions();
        sourceButton.setText(PointWords.title(source));
        chart.show(snapshot);
    }

    /** Sends the user's edits of the learning line and of the points to the engine; each change starts another run. */
    private final class ByHand implements DataHand {
        private final Engine engine;

        ByHand(Engine engine) {
            this.engine = engine;
        }

        @Override
        public void take() {
            engine.transport().hold();
        }

        @Override
        public void move(Line line) {
            engine.editor().chooseLine(line);
        }

        @Override
        public long change(PointSource before, PointSource after) {
            return engine.editor()
                    .change(settings -> settings.source().equals(before) ? settings.withSource(after) : settings);
        }

        @Override
        public boolean mayChangePoints() {
            return !restrictions.locks(Lock.DATA) && !restrictions.hides(ScreenPart.POINTS);
        }

        @Override
        public boolean mayMoveLine() {
            return !restrictions.keepsLine() && !restrictions.hides(ScreenPart.LINE);
        }

        @Override
        public void refused() {
            if (restrictions.locks(Lock.DATA)) {
                engine.editor().refuse(Lock.DATA);
            } else if (!restrictions.hides(ScreenPart.POINTS)) {
                refused.accept(PointWords.refusal(source));
            }
        }

        @Override
        public boolean lineRefused() {
            boolean seen = !restrictions.hides(ScreenPart.LINE);
            if (seen) {
                engine.editor().refuse(restrictions.locks(Lock.LINE) ? Lock.LINE : Lock.START);
            }
            return seen;
        }

        @Override
        public void tooFewLeft() {
            refused.accept(Messages.of("refused.few"));
        }

        @Override
        public void letGo() {
            engine.transport().letGo();
        }
    }
}
