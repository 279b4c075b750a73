package io.github.sgdvisualizer.window.playback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EquationBannerTest {
    /** In px, less than the equation takes. */
    private static final int WIDTH = 400;

    @BeforeAll
    static void installTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    @Test
    void an_equation_of_many_digits_stays_within_the_banner() {
        EquationBanner banner = new EquationBanner(new Commands());
        Settings settings = Settings.DEFAULT.withStart(new Line(-999_999.25, -999_999.75));
        Run run = new Run(settings, new MeanSquaredError(settings.generated().points()));
        banner.show(Snapshots.of(run.progress()));
        Container all = banner.component();
        all.setSize(WIDTH, banner.heightFor(WIDTH));
        layOut(all);

        Component equation = descendants(all)
                .filter(part -> "equation-value".equals(part.getName()))
                .findFirst()
                .orElseThrow();
        assertThat(((JLabel) equation).getText()).startsWith("y = −");
        assertThat(equation.getPreferredSize().width).as("what it would take").isGreaterThan(WIDTH);
        for (Component part = equation; part != all; part = part.getParent()) {
            assertThat(part.getX() + part.getWidth())
                    .isLessThanOrEqualTo(part.getParent().getWidth());
        }
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static Stream<Component> descendants(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Container inner ? descendants(inner) : Stream.empty()));
    }
}
