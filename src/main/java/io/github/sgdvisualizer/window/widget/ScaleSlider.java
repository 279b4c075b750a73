package io.github.sgdvisualizer.window.widget;

import java.awt.event.ActionEvent;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultBoundedRangeModel;
import javax.swing.plaf.basic.BasicSliderUI;

/** A slider over a {@link Scale}. It reports each value that the user sets, but not those set by the program. */
public class ScaleSlider extends BaseSlider {
    private Scale scale;
    private boolean showing;
    private double told = Double.NaN;

    /**
     * Creates a slider at the scale's first place.
     *
     * @param name the component name
     * @param moved receives each value that the user sets by mouse or keyboard, also while dragging; on the event
     *     thread
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    public ScaleSlider(String name, Scale scale, DoubleConsumer moved) {
        super(new DefaultBoundedRangeModel(0, 0, 0, scale.last()));
        this.scale = scale;
        setName(name);
        setOpaque(false);
        // A mouse drag takes no focus, so that the arrow keys still step the run; Tab still reaches the slider.
        setRequestFocusEnabled(false);
        addChangeListener(event -> {
            // The release of the thumb fires another event with the same value.
            if (!showing && value() != told) {
                told = value();
                moved.accept(told);
            }
        });
        // Places may share a value after rounding: an arrow key skips to the next value.
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

    /**
     * Returns where a value lies on the slider: the leftmost x, in px, that the slider's UI maps to the value's place
     * or a later one. That is about half a place to the left of the thumb's centre, and 0 for the first place.
     *
     * @param value outside the scale, stands for the end of the scale
     */
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

    /** Returns the value at the thumb. */
    public final double value() {
        return scale.value(getValue());
    }

    /** Returns the value that was set last by the user or the program, which may lie outside the scale. */
    protected final double shownValue() {
        return Double.isNaN(told) ? value() : told;
    }

    /** Shows a value without reporting it; the thumb stays where it is if its place has the same value. */
    public final void show(double value) {
        if (told != value) {
            repaint();
        }
        told = value;
        if (value() != value) {
            showing = true;
            setValue(scale.place(value));
            showing = false;
        }
    }

    /** Replaces the scale and shows a value on it, without reporting it. */
    public final void show(Scale newScale, double value) {
        told = value;
        showing = true;
        scale = newScale;
        setMaximum(newScale.last());
        setValue(newScale.place(value));
        showing = false;
    }
}
