package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.NumberField;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Moves a line by two sliders, without a look at the picture. A move ends when the thumb is let go. */
public final class FitPanel extends JPanel {
    private static final double MAX = 10;
    private static final double STEP = 0.1;
    private static final int COLUMNS = 4;

    private final Consumer<Line> moved;
    private final Part slope = new Part("fit-slope", Parameter.START_SLOPE);
    private final Part intercept = new Part("fit-intercept", Parameter.START_INTERCEPT);
    private Line line = new Line(0, 0);

    /**
     * Creates a panel.
     *
     * @param moved receives the line after each move
     */
    public FitPanel(Consumer<Line> moved) {
        super(new MigLayout("insets 0, fillx, wrap 3, novisualpadding, gap 6", "[][grow, fill][]", "[center]"));
        this.moved = moved;
        setName("fit-panel");
        setOpaque(false);
        slope.addTo(this, Messages.of("fit.slope"));
        intercept.addTo(this, Messages.of("fit.intercept"));
    }

    /** Shows a line; without moves left nothing can be changed. */
    public void show(Line newLine, boolean canMove) {
        line = newLine;
        slope.show(newLine.slope(), canMove);
        intercept.show(newLine.intercept(), canMove);
    }

    private void move() {
        Line next = new Line(slope.value, intercept.value);
        if (!next.equals(line)) {
            line = next;
            moved.accept(next);
        }
    }

    /** One number of the line. */
    private final class Part {
        private final ScaleSlider slider;
        private final NumberField field;
        private double value;

        Part(String name, Parameter parameter) {
            slider = new ScaleSlider(name + "-slider", Scale.even(-MAX, MAX, STEP), number -> {});
            field = new NumberField(name + "-field", parameter, COLUMNS, this::take);
            slider.addChangeListener(event -> slid());
        }

        void addTo(JPanel panel, String text) {
            JLabel label = new JLabel(text);
            label.setLabelFor(slider);
            slider.getAccessibleContext().setAccessibleName(text);
            field.getAccessibleContext().setAccessibleName(text);
            panel.add(label);
            panel.add(slider, "wmin 40");
            panel.add(field);
        }

        private void slid() {
            double chosen = slider.value();
            if (slider.getValueIsAdjusting()) {
                field.show(chosen);
            } else if (slider.isEnabled() && chosen != nearest(value)) {
                take(chosen);
            }
        }

        /** A typed number may lie between two places of the slider. */
        private double nearest(double number) {
            Scale scale = Scale.even(-MAX, MAX, STEP);
            return scale.value(scale.place(number));
        }

        private void take(double number) {
            value = number;
            move();
        }

        void show(double number, boolean enabled) {
            value = number;
            slider.show(number);
            field.show(number);
            slider.setEnabled(enabled);
            // Not disabled: it may have the keyboard, and the key that ended the last move is still held down.
            field.setEditable(enabled);
        }
    }
}
