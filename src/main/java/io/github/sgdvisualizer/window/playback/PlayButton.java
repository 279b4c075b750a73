package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.awt.Dimension;
import java.util.stream.Stream;
import javax.swing.JButton;

/** The Play, Pause or Replay button. It is always as wide as its widest text, so that its neighbours do not move. */
final class PlayButton extends JButton {
    PlayButton(Command command) {
        Buttons.setUp(this, command);
        putClientProperty("FlatLaf.styleClass", "primary");
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        size.width += widest() - getFontMetrics(getFont()).stringWidth(getText());
        return size;
    }

    private int widest() {
        return Stream.of("command.play.text", "command.play.pause", "command.play.replay", "command.see.text")
                .mapToInt(key -> getFontMetrics(getFont()).stringWidth(Messages.of(key)))
                .max()
                .orElseThrow();
    }
}
