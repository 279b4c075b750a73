package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import io.github.sgdvisualizer.window.widget.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The controls for the generated points (noise, true line, seed) and for the first guess. */
final class PointsPanel extends JPanel implements SnapshotView {
    private final SettingsSender settings;
    private final ScaleSlider noise;
    private final List<Bound> bounds = new ArrayList<>();

    /** The captions and fields that tell the true line. */
    private final List<JComponent> truths = new ArrayList<>();

    /** A field and the value that it shows of the settings. */
    private record Bound(NumberField field, ToDoubleFunction<Settings> value) {}

    /** Returns settings with one number replaced. */
    private interface Change {
        Settings apply(Settings settings, double number);
    }

    PointsPanel(SettingsEditor editor) {
        super(new MigLayout(
                "insets 0, novisualpadding, fillx, wrap 3, gapx 12, gapy 2", "[grow, fill][grow, fill][fill]", ""));
        setOpaque(false);
        settings = new SettingsSender(editor);
        noise = new ScaleSlider(
                "noise-slider",
                Scale.even(Parameter.NOISE.min(), Parameter.NOISE.max(), 0.1),
                value -> settings.send(s -> noise(s, value)));
        add(caption("noise.name", Term.NOISE, noise), "span 3");
        add(noise, "span 2, wmin 40");
        NumberField noiseField =
                field("noise-field", Parameter.NOISE, 3, s -> s.generated().noise(), PointsPanel::noise);
        noiseField.getAccessibleContext().setAccessibleName(Messages.of("noise.field"));
        add(noiseField);
        addRow(
                List.of("true-slope.name", "true-intercept.name", "seed.name"),
                List.of(Term.TRUE_LINE, Term.TRUE_LINE, Term.SEED),
                List.of(
                        field(
                                "true-slope-field",
                                Parameter.TRUE_SLOPE,
                                4,
                                s -> truth(s).slope(),
                                (s, value) -> truth(s, new Line(value, truth(s).intercept()))),
                        field(
                                "true-intercept-field",
                                Parameter.TRUE_INTERCEPT,
                                4,
                                s -> truth(s).intercept(),
                                (s, value) -> truth(s, new Line(truth(s).slope(), value))),
                        field(
                                "seed-field",
                                Parameter.SEED,
                                9,
                                s -> s.generated().seed(),
                                (s, value) -> s.withSource(s.generated().withSeed((long) value)))));
        addRow(
                List.of("start-slope.name", "start-intercept.name"),
                List.of(Term.FIRST_GUESS, Term.FIRST_GUESS),
                List.of(
                        field(
                                "start-slope-field",
                                Parameter.START_SLOPE,
                                5,
                                s -> s.start().slope(),
                                (s, value) ->
                                        s.withStart(new Line(value, s.start().intercept()))),
                        field(
                                "start-intercept-field",
                                Parameter.START_INTERCEPT,
                                5,
                                s -> s.start().intercept(),
                                (s, value) -> s.withStart(new Line(s.start().slope(), value)))));
    }

    /** Shows the settings of a snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        boolean truth = !snapshot.hides(ScreenPart.TRUE_LINE);
        truths.forEach(component -> component.setVisible(truth));
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

    /** Adds fields side by side, each below its caption. */
    private void addRow(List<String> captions, List<Term> terms, List<NumberField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            JLabel caption = caption(captions.get(i), terms.get(i), fields.get(i));
            add(caption, i == 0 ? "newline, gaptop 6" : "gaptop 6");
            if (terms.get(i) == Term.TRUE_LINE) {
                truths.addAll(List.of(caption, fields.get(i)));
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i), i == 0 ? "newline, wmin 0" : "wmin 0");
        }
    }

    private static JLabel caption(String key, Term term, JComponent control) {
        JLabel caption = Terms.explain(Buttons.muted(key), term);
        caption.setLabelFor(control);
        return caption;
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
