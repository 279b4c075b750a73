package io.github.sgdvisualizer.window.playback;

import java.awt.Component;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Empty components that are as high as the bars that take their places after the window's first frame. */
public final class BarPlaces {
    private BarPlaces() {}

    /** Returns the place of a {@link TransportPanel}: its numbers are its highest parts. */
    public static Component ofTransport() {
        return emptyLabel("readout");
    }

    /** Returns the place of a {@link StatusPanel}. */
    public static Component ofStatus() {
        JPanel place = new JPanel(new MigLayout(StatusPanel.INSETS + ", novisualpadding, gap 0"));
        place.setOpaque(false);
        place.add(emptyLabel("status"));
        return place;
    }

    /** Returns the place of a {@link TimelinePanel}: its buttons are its highest parts. */
    public static Component ofTimeline() {
        return Box.createVerticalStrut(new JButton(" ").getPreferredSize().height);
    }

    private static JComponent emptyLabel(String styleClass) {
        JLabel label = new JLabel(" ");
        label.putClientProperty("FlatLaf.styleClass", styleClass);
        return label;
    }
}
