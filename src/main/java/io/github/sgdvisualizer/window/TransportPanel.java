package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Speed;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The bar on top: what moves a run through time, and where it stands. */
final class TransportPanel extends JPanel {
    private final PlayButton play;
    private final JButton reset;
    private final JButton step;
    private final ScaleSlider speed;
    private final JLabel speedText = new JLabel();
    private final DigitLabel stepValue = new DigitLabel("step-value", "0,000", SwingConstants.RIGHT);
    private final DigitLabel lossValue = new DigitLabel("loss-value", "00.0000", SwingConstants.RIGHT);

    TransportPanel(Engine engine) {
        super(new MigLayout(
                "insets 0, fillx, novisualpadding", "[]10[]10[]24[]8[20:150:150]8[]push[]12[]24[]12[]", "[center]"));
        setOpaque(false);
        reset = Buttons.named("reset", engine::reset);
        play = new PlayButton(engine::playOrPause);
        step = Buttons.named("step", engine::step);
        speed = new ScaleSlider(
                "speed-slider",
                Scale.of(Speed.CHOICES.stream().map(Speed::stepsPerSecond).toList()),
                value -> engine.speed(new Speed(value)));
        speedText.setName("speed-value");
        speed.setToolTipText(Words.of("speed.tip"));
        speed.getAccessibleContext().setAccessibleName(Words.of("speed.name"));
        stepValue.putClientProperty("FlatLaf.styleClass", "readout");
        lossValue.putClientProperty("FlatLaf.styleClass", "readout");
        add(reset);
        add(play);
        add(step);
        add(Buttons.muted("speed.name"), "wmin 0");
        add(speed);
        add(speedText);
        add(Buttons.muted("step.name"), "wmin 0, gapleft 16");
        add(stepValue);
        add(Buttons.muted("loss.name"), "wmin 0");
        add(lossValue);
    }

    /** In large type there is room for what changes, not for the names of all buttons. */
    void showLook(Look look) {
        reset.setText(look.presenter() ? null : Words.of("reset.text"));
        step.setText(look.presenter() ? null : Words.of("step.text"));
    }

    void show(Snapshot snapshot) {
        play.show(snapshot);
        step.setEnabled(!snapshot.ended());
        stepValue.setText(Numbers.whole(snapshot.moment().step()));
        lossValue.setText(Numbers.fixed(snapshot.moment().loss(), 4));
        showSpeed(snapshot.speed());
    }

    private void showSpeed(Speed newSpeed) {
        speed.show(newSpeed.stepsPerSecond());
        speedText.setText(
                newSpeed.equals(Speed.MOST)
                        ? Words.of("speed.most")
                        : Words.of("speed.value", Numbers.whole(newSpeed.stepsPerSecond())));
    }
}
