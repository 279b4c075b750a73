package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.Transport;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import io.github.sgdvisualizer.window.widget.Terms;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The top bar: playback buttons, speed, and readouts of step, epoch and loss. */
public final class TransportPanel extends JPanel implements SnapshotView {
    private static final int MAX_PLACES = 3;

    /** How many squares the tip of the loss shows, and with how many digits. */
    private static final int SHOWN_SQUARES = 3;

    private static final int SQUARE_DIGITS = 3;
    private static final int SUM_DIGITS = 4;

    private final ScaleSlider speed;
    private final JLabel speedText = new JLabel();
    private final DigitLabel stepValue = new DigitLabel("step-value", "0,000", SwingConstants.RIGHT);
    private final DigitLabel epoch =
            new DigitLabel("epoch-value", Messages.of("epoch.value", "00.0"), SwingConstants.RIGHT);
    private final DigitLabel lossValue = new DigitLabel("loss-value", "00.0000", SwingConstants.RIGHT);
    private @Nullable Snapshot newest;
    private @Nullable Speed namedSpeed;

    /** Creates a bar whose controls send commands to the engine. */
    public TransportPanel(Transport transport, Commands commands) {
        // The slider gives way first, then digits of the loss, and captions last.
        super(new MigLayout(
                "insets 0, novisualpadding, gapx 4, hidemode 3",
                "[][][][][][][][][][][shrinkprio 200][][][][][][shrinkprio 150][]",
                "[center]"));
        setOpaque(false);
        speed = new ScaleSlider(
                "speed-slider",
                Scale.of(Speed.CHOICES.stream().map(Speed::stepsPerSecond).toList()),
                value -> transport.speed(before -> new Speed(value)));
        speedText.setName("speed-value");
        speed.setToolTipText(
                Messages.of("speed.tip", commands.get(CommandId.SLOW_MOTION).keyName()));
        speed.getAccessibleContext().setAccessibleName(Messages.of("speed.name"));
        stepValue.putClientProperty("FlatLaf.styleClass", "readout");
        lossValue.putClientProperty("FlatLaf.styleClass", "readout");
        add(Buttons.icon(commands.get(CommandId.RESET)), "gapright 6");
        add(Buttons.icon(commands.get(CommandId.FIRST)));
        add(Buttons.icon(commands.get(CommandId.BACK)));
        add(Buttons.icon(commands.get(CommandId.PLAY_BACKWARDS)));
        add(new PlayButton(commands.get(CommandId.PLAY)), "wmin pref");
        add(Buttons.icon(commands.get(CommandId.PREDICT)));
        add(Buttons.icon(commands.get(CommandId.STEP)));
        add(Buttons.icon(commands.get(CommandId.LAST)));
        add(Buttons.icon(commands.get(CommandId.REPEAT)), "gapright 8");
        add(Buttons.bare(commands.get(CommandId.SLOWER)));
        add(speed, "width 30:130:130");
        add(Buttons.bare(commands.get(CommandId.FASTER)));
        add(speedText);
        JPanel captions = new JPanel(new MigLayout("insets 0, novisualpadding, gap 0, wrap, hidemode 3", "[right]"));
        captions.setOpaque(false);
        captions.add(Terms.explain(new ShyLabel("step.name"), Term.STEP, Term.ITERATIONS), "wmin 0");
        epoch.putClientProperty("FlatLaf.styleClass", "muted");
        Terms.explain(epoch, Term.EPOCH);
        captions.add(epoch);
        add(captions, "pushx, alignx right, gapleft 8");
        add(stepValue, "gapleft 6");
        ShyLabel lossCaption = Hint.at(
                Terms.explain(new ShyLabel("loss.name"), Term.LOSS, Term.MEAN_SQUARED_ERROR), Messages.of("hint.term"));
        lossCaption.setName("loss-caption");
        add(lossCaption, "wmin 0, gapleft 8");
        add(Terms.explain(lossValue, Term.MEAN_SQUARED_ERROR), "gapleft 6");
        // Only when it is about to be read: the text of each frame would be thrown away.
        lossValue.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent event) {
                explainLoss();
            }
        });
        Command fullScreen = commands.get(CommandId.FULL_SCREEN);
        JToggleButton timeline = Buttons.toggle(commands.get(CommandId.TIMELINE), "icon");
        fullScreen.follow(timeline::setVisible);
        add(timeline, "gapleft 8");
        add(leaveFullScreen(fullScreen), "gapleft 4");
    }

    /** Returns a button that is there in full screen only, where there are no menus, and perhaps no keyboard. */
    private static JToggleButton leaveFullScreen(Command fullScreen) {
        JToggleButton leave = new JToggleButton();
        leave.setHideActionText(true);
        Buttons.setUp(leave, fullScreen);
        leave.putClientProperty("FlatLaf.styleClass", "icon");
        leave.setVisible(fullScreen.isSelected());
        fullScreen.addPropertyChangeListener(event -> leave.setVisible(fullScreen.isSelected()));
        return leave;
    }

    /** Says how the present loss comes about: some of the squares, their sum, and the mean. */
    private void explainLoss() {
        Snapshot snapshot = newest;
        if (snapshot == null) {
            return;
        }
        if (snapshot.hides(ScreenPart.NUMBERS)) {
            Terms.explain(lossValue, Term.MEAN_SQUARED_ERROR);
            return;
        }
        Line line = snapshot.runState().line();
        MeanSquaredError error = snapshot.run().progress().error();
        Points points = error.points();
        double loss = snapshot.runState().loss();
        String squares = IntStream.range(0, Math.min(SHOWN_SQUARES, points.size()))
                .mapToDouble(i -> points.y(i) - line.at(points.x(i)))
                .mapToObj(residual -> Numbers.significant(residual * residual, SQUARE_DIGITS))
                .collect(Collectors.joining(" + ", "", points.size() > SHOWN_SQUARES ? " + …" : ""));
        Terms.explain(
                lossValue,
                Term.MEAN_SQUARED_ERROR.sentence()
                        + "\n"
                        + Messages.of(
                                "loss.sum",
                                squares,
                                Numbers.significant(loss * points.size(), SUM_DIGITS),
                                Numbers.whole(points.size()),
                                lossValue.getText()));
    }

    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        // The step of the same run as the loss and the status sentence; kept runs may go on beyond it.
        stepValue.setText(Numbers.whole(snapshot.runState().step()));
        DecimalPlaces places =
                DecimalPlaces.of(snapshot.run().progress().error().points());
        boolean numbers = !snapshot.hides(ScreenPart.NUMBERS);
        lossValue.setText(numbers ? Numbers.large(snapshot.runState().loss(), places.loss()) : "–");
        showEpoch(snapshot);
        showSpeed(snapshot.playback().actualSpeed());
    }

    /** Shows the epochs, steps divided by steps per epoch; hidden if each step takes all points. */
    private void showEpoch(Snapshot snapshot) {
        int perEpoch = snapshot.run().progress().settings().stepsPerEpoch();
        if (perEpoch > 1) {
            int places = (int) Math.max(1, Math.min(MAX_PLACES, Math.ceil(Math.log10(perEpoch))));
            epoch.setText(Messages.of(
                    "epoch.value", Numbers.fixed((double) snapshot.runState().step() / perEpoch, places)));
        }
        // Before it is laid out, each change of its text would have the whole window laid out.
        epoch.setVisible(perEpoch > 1);
    }

    private void showSpeed(Speed newSpeed) {
        speed.show(newSpeed.stepsPerSecond());
        if (!newSpeed.equals(namedSpeed)) {
            namedSpeed = newSpeed;
            speedText.setText(
                    newSpeed.equals(Speed.MAX)
                            ? Messages.of("speed.most")
                            : Messages.of("speed.value", Numbers.whole(newSpeed.stepsPerSecond())));
        }
    }
}
