package io.github.sgdvisualizer.window.widget;

import java.awt.event.ActionEvent;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultBoundedRangeModel;
import javax.swing.plaf.basic.BasicSliderUI;

/** A slider over a {@link Scale}; tells of each value a person moves it to, never of those it is shown. */
public class ScaleSlider extends BaseSlider {
    private Scale scale;
    private boolean showing;
    private double told = Double.NaN;

    /** A slider with a component name, telling its values to {@code moved}. */
    public ScaleSlider(String name, Scale scale, DoubleConsumer moved) {
        super(new DefaultBoundedRangeModel(0, 0, 0, scale.last()));
        this.scale = scale;
        setName(name);
        setOpaque(false);
        // Dragged with the mouse it leaves the arrow keys to the window; with Tab it can still be reached.
        setRequestFocusEnabled(false);
        addChangeListener(event -> {
            // Letting go of the thumb is no further value.
            if (!showing && value() != told) {
                told = value();
                moved.accept(told);
            }
        });
        // Places may share a value after rounding: a key goes on to the next value.
        getActionMap().put("positiveUnitIncrement", step(1));
        getActionMap().put("negativeUnitIncrement", step(-1));
    }

    private AbstractAction step(int direction) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                setValue(nextPlace(direction));
            }
        };
    }

    private int nextPlace(int direction) {
        int place = getValue() + direction;
        while (place > 0 && place < scale.last() && scale.value(place) == value()) {
            place += direction;
        }
        return place;
    }

    /** Returns the x of the thumb's middle, in pixels, for a value; the end's for a value beyond. */
    public final int xOf(double value) {
        BasicSliderUI ui = (BasicSliderUI) getUI();
        int place = scale.place(value);
        int left = 0;
        int right = getWidth();
        while (left < right) {
            int middle = (left + right) / 2;
            if (ui.valueForXPosition(middle) < place) {
                left = middle + 1;
            } else {
                right = middle;
            }
        }
        return left;
    }

    private double value() {
        return scale.value(getValue());
    }

    /** Shows a value; leaves the thumb where it is, if that place means the same value. */
    public final void show(double value) {
        told = value;
        if (value() != value) {
            showing = true;
            setValue(scale.place(value));
            showing = false;
        }
    }

    /** Shows a value on a new scale. */
    public final void show(Scale newScale, double value) {
        told = value;
        showing = true;
        scale = newScale;
        setMaximum(newScale.last());
        setValue(newScale.place(value));
        showing = false;
    }
}
