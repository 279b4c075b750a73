package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.Transport;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The top bar: playback buttons, speed, and readouts of step, epoch and loss. */
public final class TransportPanel extends JPanel implements SnapshotView {
    private static final int MAX_PLACES = 3;

    private final PlayButton play;
    private final JButton first;
    private final JButton back;
    private final JButton step;
    private final JButton last;
    private final JButton repeat;
    private final ScaleSlider speed;
    private final JLabel speedText = new JLabel();
    private final DigitLabel stepValue = new DigitLabel("step-value", "0,000", SwingConstants.RIGHT);
    private final DigitLabel epoch =
            new DigitLabel("epoch-value", Messages.of("epoch.value", "00.0"), SwingConstants.RIGHT);
    private final DigitLabel lossValue = new DigitLabel("loss-value", "00.0000", SwingConstants.RIGHT);
    private @Nullable Repeat shownRepeat;

    /** Creates a bar whose controls send commands to the engine. */
    public TransportPanel(Transport transport) {
        super(new MigLayout("insets 0, novisualpadding, gapx 4", "", "[center]"));
        setOpaque(false);
        play = new PlayButton(transport::playOrPause);
        first = Buttons.icon("first", transport::first);
        back = Buttons.icon("back", transport::back);
        step = Buttons.icon("step", transport::step);
        last = Buttons.icon("last", transport::last);
        repeat = Buttons.icon("repeat-once", () -> transport.repeat(Repeat::next));
        repeat.setName("repeat-button");
        speed = new ScaleSlider(
                "speed-slider",
                Scale.of(Speed.CHOICES.stream().map(Speed::stepsPerSecond).toList()),
                value -> transport.speed(before -> new Speed(value)));
        speedText.setName("speed-value");
        speed.setToolTipText(Messages.of("speed.tip"));
        speed.getAccessibleContext().setAccessibleName(Messages.of("speed.name"));
        stepValue.putClientProperty("FlatLaf.styleClass", "readout");
        lossValue.putClientProperty("FlatLaf.styleClass", "readout");
        add(Buttons.icon("reset", transport::reset), "gapright 6");
        Stream.of(first, back, Buttons.icon("play-backwards", transport::playBackwards), play, step, last)
                .forEach(this::add);
        add(repeat, "gapright 8");
        add(Buttons.bare("slower", () -> transport.speed(Speed::slower)));
        add(speed, "width 30:130:130, shrinkprio 200");
        add(Buttons.bare("faster", () -> transport.speed(Speed::faster)));
        add(speedText);
        JPanel captions = new JPanel(new MigLayout("insets 0, novisualpadding, gap 0, wrap, hidemode 3", "[right]"));
        captions.setOpaque(false);
        captions.add(new ShyLabel("step.name"), "wmin 0");
        epoch.putClientProperty("FlatLaf.styleClass", "muted");
        epoch.setToolTipText(Messages.of("epoch.tip"));
        captions.add(epoch);
        add(captions, "pushx, alignx right, gapleft 8");
        add(stepValue, "gapleft 6");
        add(new ShyLabel("loss.name"), "wmin 0, gapleft 8");
        add(lossValue, "gapleft 6");
    }

    @Override
    public void show(Snapshot snapshot) {
        int place = snapshot.playback().place();
        play.show(snapshot);
        first.setEnabled(place > 0);
        back.setEnabled(place > 0);
        step.setEnabled(!snapshot.playback().ended());
        last.setEnabled(place < snapshot.playback().made());
        // The step of the same run as the loss and the status sentence; kept runs may go on beyond it.
        stepValue.setText(Numbers.whole(snapshot.runState().step()));
        DecimalPlaces places =
                DecimalPlaces.of(snapshot.run().progress().error().points());
        lossValue.setText(Numbers.large(snapshot.runState().loss(), places.loss()));
        showEpoch(snapshot);
        showSpeed(snapshot.playback().speed());
        showRepeat(snapshot.playback().repeat());
    }

    /** Shows the epochs, steps divided by steps per epoch; hidden if each step takes all points. */
    private void showEpoch(Snapshot snapshot) {
        int perEpoch = snapshot.run().progress().settings().stepsPerEpoch();
        epoch.setVisible(perEpoch > 1);
        int places = (int) Math.max(1, Math.min(MAX_PLACES, Math.ceil(Math.log10(perEpoch))));
        epoch.setText(Messages.of(
                "epoch.value", Numbers.fixed((double) snapshot.runState().step() / perEpoch, places)));
    }

    private void showRepeat(Repeat newRepeat) {
        if (newRepeat != shownRepeat) {
            shownRepeat = newRepeat;
            String key = "repeat-" + newRepeat.name().toLowerCase(Locale.ROOT);
            repeat.setIcon(Theme.icon(key));
            repeat.setToolTipText(Messages.of(key + ".tip"));
            repeat.getAccessibleContext().setAccessibleName(Messages.of(key + ".text"));
        }
    }

    private void showSpeed(Speed newSpeed) {
        speed.show(newSpeed.stepsPerSecond());
        speedText.setText(
                newSpeed.equals(Speed.MAX)
                        ? Messages.of("speed.most")
                        : Messages.of("speed.value", Numbers.whole(newSpeed.stepsPerSecond())));
    }
}
