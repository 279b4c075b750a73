package io.github.sgdvisualizer.window.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FlowLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FittedPanelTest {
    @BeforeAll
    static void installTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    private static float type(int width, int height) {
        JLabel label = new JLabel("0.0000");
        FittedPanel panel = new FittedPanel("Label.font", new FlowLayout());
        panel.add(label);
        panel.setBounds(0, 0, 300, 100);
        panel.setBounds(0, 0, width, height);
        return label.getFont().getSize2D();
    }

    @Test
    void the_type_grows_with_the_panel_up_to_twice_the_usual_and_never_below_it() {
        float usual = UIManager.getFont("Label.font").getSize2D();

        assertThat(type(10, 10)).isEqualTo(usual);
        assertThat(type(2_000, 20)).isEqualTo(usual);
        assertThat(type(2_000, 1_000)).isEqualTo(2 * usual);
        assertThat(type(100, 1_000)).isBetween(usual, 2 * usual);
    }

    @Test
    void a_longer_text_takes_smaller_type_and_a_shorter_one_the_larger_again() {
        JLabel label = new JLabel("0.0000");
        FittedPanel panel = new FittedPanel("Label.font", new FlowLayout());
        panel.add(label);
        panel.setBounds(0, 0, 200, 200);
        float before = label.getFont().getSize2D();

        label.setText("0".repeat(40));
        panel.fit();
        float longer = label.getFont().getSize2D();
        label.setText("0.0000");
        panel.fit();

        assertThat(longer)
                .isLessThan(before)
                .isEqualTo(UIManager.getFont("Label.font").getSize2D());
        assertThat(label.getFont().getSize2D()).isEqualTo(before);
    }

    /** MigLayout keeps what it has measured until it is told that it does not hold any more. */
    @Test
    void texts_have_room_in_their_new_type() throws Exception {
        JLabel label = new JLabel("0.0000");
        EventQueue.invokeAndWait(() -> {
            FittedPanel panel = new FittedPanel("Label.font", new MigLayout("insets 0"));
            new JPanel(null).add(panel);
            panel.add(label);
            panel.setBounds(0, 0, 400, 200);
            label.setText("0".repeat(10));
            panel.fit();

            panel.doLayout();
        });

        assertThat(label.getWidth()).isEqualTo(label.getPreferredSize().width);
    }
}
