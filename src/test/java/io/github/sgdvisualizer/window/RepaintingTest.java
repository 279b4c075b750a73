package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/** A frame paints only what has changed: on the screen is what painting the whole window would bring there. */
@DisplayTest
@WindowBuffer
final class RepaintingTest extends DefaultWindow {
    private static final long SEED = 19;
    private static final int MOVES = 12;

    @Test
    void whatever_step_is_gone_to_the_screen_shows_what_the_whole_window_painted_anew_shows() throws Exception {
        assertThat(wrongPixelsAfterSomeSteps()).isZero();
    }

    /** The labels lie over the charts, of which only parts are painted. */
    @Test
    void labels_on_what_can_be_dragged_stay_whole_while_the_line_moves_under_them() throws Exception {
        EventThread.run(() -> window.item(CommandId.HINTS).doClick(0));
        try {
            assertThat(wrongPixelsAfterSomeSteps()).isZero();
        } finally {
            EventThread.run(() -> window.item(CommandId.HINTS).doClick(0));
        }
    }

    private static long wrongPixelsAfterSomeSteps() throws Exception {
        window.set("run-to-field", "60");
        window.awaitText("step-value", "60");
        Random random = new Random(SEED);
        int step = 60;
        for (int move = 0; move < MOVES; move++) {
            boolean back = step > 0 && (step == 60 || random.nextBoolean());
            step += back ? -1 : 1;
            window.press(back ? KeyEvent.VK_LEFT : KeyEvent.VK_RIGHT);
            window.awaitText("step-value", Integer.toString(step));
        }
        BufferedImage parts = screen();
        EventThread.run(() -> {
            JComponent content = (JComponent) window.window().getContentPane();
            content.paintImmediately(0, 0, content.getWidth(), content.getHeight());
        });

        return differing(parts, screen());
    }

    private static BufferedImage screen() throws Exception {
        Rectangle place = EventThread.read(() -> {
            JComponent content = (JComponent) window.window().getContentPane();
            return new Rectangle(content.getLocationOnScreen(), content.getSize());
        });
        Toolkit.getDefaultToolkit().sync();
        return new Robot().createScreenCapture(place);
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, one.getWidth() * one.getHeight())
                .filter(i -> one.getRGB(i % one.getWidth(), i / one.getWidth())
                        != other.getRGB(i % one.getWidth(), i / one.getWidth()))
                .count();
    }
}
