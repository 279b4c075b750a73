package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The controls for the generated points (noise, true line, seed) and for the first guess. */
final class PointsPanel extends JPanel implements SnapshotView {
    private final SettingsSender settings;
    private final ScaleSlider noise;
    private final List<Bound> bounds = new ArrayList<>();
    private int column;

    /** A field and the value that it shows of the settings. */
    private record Bound(NumberField field, ToDoubleFunction<Settings> value) {}

    /** Returns settings with one number replaced. */
    private interface Change {
        Settings apply(Settings settings, double number);
    }

    PointsPanel(SettingsEditor editor) {
        super(new MigLayout("insets 0, novisualpadding, gapx 12, gapy 4, hidemode 3", "", "[][center]"));
        setOpaque(false);
        settings = new SettingsSender(editor);
        noise = new ScaleSlider(
                "noise-slider",
                Scale.even(Parameter.NOISE.min(), Parameter.NOISE.max(), 0.1),
                value -> settings.send(s -> noise(s, value)));
        caption("noise.name", noise, "span 2 1");
        add(noise, nextCell() + ", width 40:150:150, gapleft 0");
        add(field("noise-field", Parameter.NOISE, 3, s -> s.generated().noise(), PointsPanel::noise), nextCell());
        place(
                "true-slope",
                field(
                        "true-slope-field",
                        Parameter.TRUE_SLOPE,
                        4,
                        s -> truth(s).slope(),
                        (s, value) -> truth(s, new Line(value, truth(s).intercept()))));
        place(
                "true-intercept",
                field(
                        "true-intercept-field",
                        Parameter.TRUE_INTERCEPT,
                        4,
                        s -> truth(s).intercept(),
                        (s, value) -> truth(s, new Line(truth(s).slope(), value))));
        place(
                "seed",
                field(
                        "seed-field",
                        Parameter.SEED,
                        9,
                        s -> s.generated().seed(),
                        (s, value) -> s.withSource(s.generated().withSeed((long) value))));
        add(new JSeparator(SwingConstants.VERTICAL), "cell " + column + " 0, span 1 2, growy");
        column++;
        place(
                "start-slope",
                field(
                        "start-slope-field",
                        Parameter.START_SLOPE,
                        5,
                        s -> s.start().slope(),
                        (s, value) -> s.withStart(new Line(value, s.start().intercept()))));
        place(
                "start-intercept",
                field(
                        "start-intercept-field",
                        Parameter.START_INTERCEPT,
                        5,
                        s -> s.start().intercept(),
                        (s, value) -> s.withStart(new Line(s.start().slope(), value))));
    }

    /** Shows the settings of a snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        if (settings.isAnsweredBy(snapshot)) {
            Settings wanted = snapshot.edits().wanted();
            noise.show(wanted.generated().noise());
            bounds.forEach(bound -> bound.field.show(bound.value.applyAsDouble(wanted)));
        }
    }

    private NumberField field(
            String name, Parameter parameter, int columns, ToDoubleFunction<Settings> value, Change change) {
        NumberField field =
                new NumberField(name, parameter, columns, number -> settings.send(s -> change.apply(s, number)));
        bounds.add(new Bound(field, value));
        return field;
    }

    /** Adds a field to the next column, with its caption above. */
    private void place(String key, NumberField field) {
        caption(key + ".name", field, "span 1 1");
        add(field, nextCell() + ", growx");
    }

    private void caption(String key, JComponent control, String span) {
        JLabel caption = Buttons.muted(key);
        caption.setLabelFor(control);
        add(caption, "cell " + column + " 0, " + span);
    }

    /** Returns the layout cell below the present column's caption, and moves on to the next column. */
    private String nextCell() {
        return "cell " + column++ + " 1";
    }

    private static Settings noise(Settings settings, double noise) {
        return settings.withSource(settings.generated().withNoise(noise));
    }

    private static Line truth(Settings settings) {
        return settings.generated().truth();
    }

    private static Settings truth(Settings settings, Line truth) {
        return settings.withSource(settings.generated().withTruth(truth));
    }
}
