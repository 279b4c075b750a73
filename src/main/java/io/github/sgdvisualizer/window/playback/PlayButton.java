package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.util.Arrays;
import javax.swing.JButton;

/** The Play, Pause or Replay button. It is always as wide as its widest text, so that its neighbours do not move. */
final class PlayButton extends JButton implements SnapshotView {
    private State state = State.PLAY;

    private enum State {
        PLAY("play.text", "play"),
        PAUSE("pause.text", "pause"),
        REPLAY("replay.text", "play");

        private final String key;
        private final String icon;

        State(String key, String icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    PlayButton(Runnable action) {
        setName("play-button");
        setToolTipText(Messages.of("play.tip"));
        putClientProperty("FlatLaf.styleClass", "primary");
        setRequestFocusEnabled(false);
        addActionListener(event -> action.run());
        showState();
    }

    @Override
    public void show(Snapshot snapshot) {
        State now = stateOf(snapshot);
        if (now != state) {
            state = now;
            showState();
        }
    }

    private static State stateOf(Snapshot snapshot) {
        if (snapshot.playback().playing() || snapshot.playback().isSeeking()) {
            return State.PAUSE;
        }
        return snapshot.playback().ended() ? State.REPLAY : State.PLAY;
    }

    private void showState() {
        setText(Messages.of(state.key));
        setIcon(Theme.icon(state.icon));
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        size.width += widest() - getFontMetrics(getFont()).stringWidth(getText());
        return size;
    }

    private int widest() {
        return Arrays.stream(State.values())
                .mapToInt(each -> getFontMetrics(getFont()).stringWidth(Messages.of(each.key)))
                .max()
                .orElseThrow();
    }
}
