package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Parameter;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The timeline, and how to get far along it at once. */
final class TimelinePanel extends JPanel {
    private static final int USUAL_TARGET = 1_000;

    private final TimelineSlider slider;

    TimelinePanel(Engine engine) {
        super(new MigLayout("insets 0 8 0 0, fillx, novisualpadding, gapx 8", "[grow, fill]12[]12[][][]", "[center]"));
        setOpaque(false);
        slider = new TimelineSlider(engine);
        NumberField target = new NumberField("run-to-field", Parameter.STEPS, 5, step -> engine.runTo((int) step));
        target.show(USUAL_TARGET);
        target.setToolTipText(Words.of("run-to.tip"));
        JLabel caption = Buttons.muted("run-to.name");
        caption.setLabelFor(target);
        add(slider);
        add(Buttons.icon("keep", engine::keep));
        add(caption);
        add(target);
        add(Buttons.icon("run-to-end", engine::runToEnd));
    }

    void show(Snapshot snapshot) {
        slider.show(snapshot);
    }
}
