package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Parameter;
import io.github.sgdvisualizer.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/**
 * Behind <i>More</i>: what the points are drawn from, the first guess, the look, the way back to the lesson, and what to
 * show on the points.
 */
final class MorePanel extends JPanel {
    private final SettingsSender settings;
    private final ScaleSlider noise;
    private final List<Bound> bounds = new ArrayList<>();
    private final JButton restore;
    private final JButton theme;
    private final JCheckBox presenter;
    private final OverlayPanel overlayPanel;
    private final JPanel below = new JPanel(new MigLayout("insets 0, novisualpadding, fillx"));
    private final JPanel looks = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 12, gapy 2", "", "[]"));
    private final JLabel filler = new JLabel();
    private int column;

    /** A field and what it shows of the settings. */
    private record Bound(NumberField field, ToDoubleFunction<Settings> value) {}

    /** A change of settings by a number. */
    private interface Change {
        Settings apply(Settings settings, double number);
    }

    MorePanel(Engine engine, Stage stage, Choices last) {
        super(new MigLayout("insets 0, novisualpadding, gapx 12, gapy 4, hidemode 3", "", "[][center]"));
        setOpaque(false);
        settings = new SettingsSender(engine);
        theme = Buttons.plain(
                "theme", () -> stage.wear(look -> look.withShade(look.shade().other())));
        presenter = Buttons.box("presenter", false, () -> stage.wear(look -> look.withPresenter(!look.presenter())));
        noise = new ScaleSlider(
                "noise-slider",
                Scale.even(Parameter.NOISE.least(), Parameter.NOISE.most(), 0.1),
                value -> settings.send(s -> noise(s, value)));
        caption("noise.name", noise, "span 2 1");
        add(noise, nextCell() + ", width 40:150:150, gapleft 0");
        add(field("noise-field", Parameter.NOISE, 3, s -> s.lesson().noise(), MorePanel::noise), nextCell());
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
                        s -> s.lesson().seed(),
                        (s, value) -> s.withSource(s.lesson().withSeed((long) value))));
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
        overlayPanel = new OverlayPanel(stage, last);
        looks.setOpaque(false);
        restore = Buttons.plain("restore", () -> {
            settings.restore();
            overlayPanel.clear();
            stage.clear();
        });
        looks.add(restore);
        looks.add(presenter);
        looks.add(theme);
        below.setOpaque(false);
        below.add(overlayPanel);
        add(below, "dock south, gaptop 10");
    }

    void show(Snapshot snapshot) {
        if (settings.isAnsweredBy(snapshot)) {
            Settings wanted = snapshot.wanted();
            noise.show(wanted.lesson().noise());
            overlayPanel.show(wanted.source());
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

    /** Says which look the button leads to. */
    void showLook(Look look) {
        theme.setText(Words.of("theme." + look.shade().other() + ".text"));
        presenter.setSelected(look.presenter());
        // Large type leaves no room beside the fields.
        boolean large = look.presenter();
        if (large) {
            below.add(looks, "gapleft push, aligny top");
            // Takes what room is left, or the last field would.
            add(filler, "cell " + column + " 0, pushx");
        } else {
            remove(filler);
            add(looks, "cell " + column + " 0, spany 2, push, align right bottom");
        }
        place(looks, restore, large ? "cell 0 0" : "cell 0 1");
        place(looks, presenter, large ? "cell 1 0" : "cell 1 0, alignx right");
        place(looks, theme, large ? "cell 2 0" : "cell 1 1");
        overlayPanel.showLook(look);
    }

    private static void place(JPanel in, JComponent component, String where) {
        ((MigLayout) in.getLayout()).setComponentConstraints(component, where);
    }

    /** Puts a field with its caption above into the next column. */
    private void place(String key, NumberField field) {
        caption(key + ".name", field, "span 1 1");
        add(field, nextCell() + ", growx");
    }

    private void caption(String key, JComponent of, String span) {
        JLabel caption = Buttons.muted(key);
        caption.setLabelFor(of);
        add(caption, "cell " + column + " 0, " + span);
    }

    /** Returns the place of the next column's control, below its caption. */
    private String nextCell() {
        return "cell " + column++ + " 1";
    }

    private static Settings noise(Settings settings, double noise) {
        return settings.withSource(settings.lesson().withNoise(noise));
    }

    private static Line truth(Settings settings) {
        return settings.lesson().truth();
    }

    private static Settings truth(Settings settings, Line truth) {
        return settings.withSource(settings.lesson().withTruth(truth));
    }
}
