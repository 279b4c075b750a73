package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Robot;
import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** What is shown of one snapshot comes to the screen at once. */
@DisplayTest
@WindowBuffer
final class OnePassTest extends DefaultWindow {
    private static final int SIZE = 6;
    private static final int FRAMES = 50;
    private static final int COLOURS = 250;

    /** A square in the colour of the frame; while it paints, it looks what the screen shows of all squares. */
    private static final class Probe extends JComponent {
        private final Robot robot;
        private final List<Probe> all;
        private final List<List<Color>> seen;
        private Color colour = Color.BLACK;

        Probe(Robot robot, List<Probe> all, List<List<Color>> seen) {
            this.robot = robot;
            this.all = all;
            this.seen = seen;
            setOpaque(true);
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(colour);
            g.fillRect(0, 0, getWidth(), getHeight());
            seen.add(all.stream().map(probe -> probe.onScreen(robot)).toList());
        }

        private Color onScreen(Robot robotThatLooks) {
            Point corner = getLocationOnScreen();
            return robotThatLooks.getPixelColor(corner.x + SIZE / 2, corner.y + SIZE / 2);
        }
    }

    @Test
    void no_frame_is_seen_by_halves() throws AWTException {
        Robot robot = new Robot();
        List<Probe> probes = new ArrayList<>();
        List<List<Color>> seen = new ArrayList<>();
        JComponent content = (JComponent) window.window().getContentPane();
        JLabel step = (JLabel) window.find("step-value");
        PropertyChangeListener frame = event -> probes.forEach(probe -> {
            int number = Integer.parseInt(step.getText());
            probe.colour = new Color(number % COLOURS, 255 - number % COLOURS, 100);
            probe.repaint();
        });
        EventThread.run(() -> {
            for (int i = 0; i < 3; i++) {
                Probe probe = new Probe(robot, probes, seen);
                probes.add(probe);
                content.add(probe, "pos " + (2 + 20 * i) + " 2 " + (2 + 20 * i + SIZE) + " " + (2 + SIZE));
            }
            content.validate();
        });
        try {
            EventThread.await("the squares are painted", () -> seen.size() >= probes.size());
            EventThread.run(() -> {
                seen.clear();
                step.addPropertyChangeListener("text", frame);
            });
            window.set("learning-rate-field", "0.01");
            EventThread.await("many frames are painted", () -> seen.size() >= FRAMES * probes.size());

            List<List<Color>> all = EventThread.read(() -> List.copyOf(seen));
            assertThat(all).allSatisfy(colours -> assertThat(colours).containsOnly(colours.get(0)));
        } finally {
            EventThread.run(() -> {
                step.removePropertyChangeListener("text", frame);
                probes.forEach(content::remove);
            });
        }
    }
}
