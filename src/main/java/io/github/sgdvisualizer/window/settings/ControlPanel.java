package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.RateZones;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import io.github.sgdvisualizer.window.widget.Terms;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The bottom bar: the sliders and fields for learning rate and number of points. */
public final class ControlPanel extends JPanel implements SnapshotView {
    /** The learning-rate slider starts at this multiple of the stability limit. */
    private static final double FROM_LIMIT = 0.01;

    /** The learning-rate slider ends at this multiple of the stability limit. */
    private static final double TO_LIMIT = 2;

    /** While the marks are hidden, the range must not tell where they are: this is about that of the lesson's points. */
    private static final double HIDDEN_LIMIT = 1;

    /** Width of the fields, in letters. */
    private static final int COLUMNS = 6;

    /** Places among the components. */
    private static final int RATE_FIELD = 2;

    private static final int COUNT_FIELD = 6;

    private final SettingsSender settings;
    private final RateSlider rateSlider;
    private @Nullable ZoneBasis zoneBasis;
    private Optional<RateZones> zones = Optional.empty();
    private final ScaleSlider countSlider;
    private final JButton newPoints;
    private @Nullable Fields fields;
    private @Nullable Snapshot newest;
    private RateRange rateRange = RateRange.about(HIDDEN_LIMIT);

    /** The fields beside the sliders. */
    private record Fields(NumberField rate, NumberField count) {}

    /** Creates a bar that sends changes of settings to the editor; {@link #fill} adds the fields. */
    public ControlPanel(SettingsEditor editor, Commands commands) {
        super(new MigLayout(
                "insets 6 16 6 16, fillx, novisualpadding",
                "[]10[100:200:, grow 200, fill]12[]16[]16[]10[50:100:, grow 100, fill]12[]12[]",
                "[center]"));
        putClientProperty("FlatLaf.styleClass", "card");
        settings = new SettingsSender(editor);
        rateSlider = new RateSlider(rateRange.scale(), this::sendRate);
        countSlider = new ScaleSlider(
                "point-count-slider",
                Scale.oneTwoFive(Parameter.POINTS.min(), Parameter.POINTS.max()),
                this::sendCount);
        newPoints = Buttons.plain(commands.get(CommandId.NEW_POINTS));
        add(Terms.explain(label("rate", rateSlider), Term.LEARNING_RATE, Term.SAFE_RATE, Term.BEST_RATE, Term.LIMIT));
        add(rateSlider);
        add(placeOfField());
        add(new JSeparator(SwingConstants.VERTICAL), "growy");
        add(label("points", countSlider));
        add(countSlider);
        add(placeOfField());
        add(newPoints);
    }

    private static Component placeOfField() {
        return Box.createRigidArea(NumberField.sizeOf(COLUMNS));
    }

    private static JLabel label(String key, ScaleSlider slider) {
        JLabel label = new JLabel(Messages.of(key + ".name"));
        label.setLabelFor(slider);
        slider.getAccessibleContext().setAccessibleName(Messages.of(key + ".slider"));
        return label;
    }

    /** Adds the fields where their places are kept free; to be called once. */
    public void fill() {
        NumberField rate = new NumberField("learning-rate-field", Parameter.LEARNING_RATE, COLUMNS, this::sendRate);
        rate.getAccessibleContext().setAccessibleName(Messages.of("rate.field"));
        NumberField count = new NumberField("point-count-field", Parameter.POINTS, COLUMNS, this::sendCount);
        count.getAccessibleContext().setAccessibleName(Messages.of("points.field"));
        remove(RATE_FIELD);
        add(rate, RATE_FIELD);
        remove(COUNT_FIELD);
        add(count, COUNT_FIELD);
        fields = new Fields(rate, count);
        if (newest != null) {
            show(newest);
        }
        revalidate();
        repaint();
    }

    private void sendRate(double rate) {
        settings.send(s -> s.withLearningRate(rate));
        if (fields != null) {
            fields.rate().show(rate);
        }
        rateSlider.show(rate);
    }

    private void sendCount(double count) {
        settings.send(s -> s.withSource(s.generated().withCount((int) count)));
        showCount((int) count);
    }

    private void showCount(int count) {
        if (fields != null) {
            fields.count().show(count);
        }
        countSlider.show(count);
    }

    /** Adapts the controls to a look; call it after the look has been installed. */
    public void showLook(Look look) {
        newPoints.setHideActionText(look.presenter());
        newPoints.setIcon(look.presenter() ? Theme.icon("new-points") : null);
    }

    /** Shows or hides the bands and marks on the learning-rate slider. */
    public void explainRates(boolean explained) {
        rateSlider.setExplained(explained);
    }

    /** Draws new points with the next seed; other data is replaced by the lesson's points. */
    public void newPoints() {
        settings.send(s -> s.withSource(s.generated().withNextSeed()));
    }

    /** Shows the settings of a snapshot; to be called on the event thread. */
    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        if (settings.isAnsweredBy(snapshot)) {
            Settings wanted = snapshot.edits().wanted();
            showRate(
                    wanted.learningRate(),
                    snapshot.hides(ScreenPart.RATE_MARKS)
                            ? HIDDEN_LIMIT
                            : limit(snapshot.run().progress()));
            showCount(wanted.source().count());
        }
        rateSlider.setMarksHidden(snapshot.hides(ScreenPart.RATE_MARKS));
        showZones(snapshot.run().progress());
    }

    /** Returns the limit; if theory gives none, that of plain descent: no other measure is better. */
    private static double limit(RunProgress progress) {
        return progress.stability()
                .orElse(Stability.ofMomentum(progress.error().curvature(), 0))
                .limit();
    }

    private void showZones(RunProgress progress) {
        Settings present = progress.settings();
        ZoneBasis basis = new ZoneBasis(progress.error(), present.start(), present.optimizer());
        if (!Objects.equals(zoneBasis, basis)) {
            zoneBasis = basis;
            zones = RateZones.of(present, progress.error());
        }
        List<String> caveats = new ArrayList<>();
        if (!present.takesAllPoints()) {
            caveats.add("mark.batches");
        }
        if (present.schedule().steadyFrom() > 0) {
            caveats.add("mark.schedule");
        }
        rateSlider.show(zones, caveats);
    }

    private void showRate(double rate, double limit) {
        RateRange range = RateRange.about(limit);
        if (range.min() == rateRange.min() && range.max() == rateRange.max()) {
            rateSlider.show(rate);
        } else {
            rateRange = range;
            rateSlider.show(range.scale(), rate);
        }
        if (fields != null) {
            fields.rate().show(rate);
        }
    }

    /** All that the zones of the rate depend on. */
    private record ZoneBasis(MeanSquaredError error, Line start, Optimizer optimizer) {}

    /** The range of the learning-rate slider: 1-2-5 numbers around the stability limit on the points. */
    private record RateRange(double min, double max) {
        static RateRange about(double limit) {
            return new RateRange(OneTwoFive.nearest(limit * FROM_LIMIT), OneTwoFive.nearest(limit * TO_LIMIT));
        }

        Scale scale() {
            return Scale.logarithmic(min, max);
        }
    }
}
