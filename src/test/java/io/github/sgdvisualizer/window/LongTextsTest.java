package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts longer than the English ones have room, or tell their whole when the mouse rests on them. */
@DisplayTest
final class LongTextsTest {
    private static final Dimension SMALL = new Dimension(960, 600);
    private static final Dimension LOW = new Dimension(1280, 720);
    private static final Dimension USUAL = new Dimension(1280, 800);
    private static final Dimension LARGE = new Dimension(1920, 1080);

    private static final List<String> TABS = List.of(
            "view-loss-button",
            "loss-surface-button",
            "numbers-button",
            "view-code-button",
            "view-runs-button",
            "view-residuals-button");

    private static final List<String> PAGES = List.of("more-points-button", "more-steps-button", "more-show-button");

    private final Set<String> faults = new TreeSet<>();

    @BeforeEach
    @AfterEach
    void forgetChoices() throws BackingStoreException {
        UiLocale.install(UiLocale.of("en"));
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
    }

    @Test
    void texts_40_percent_longer_have_room_from_1280_by_800_up() {
        check(UiLocale.PSEUDO_TAG, List.of(USUAL, LARGE), false);
    }

    @Test
    void texts_40_percent_longer_have_room_or_a_tip_with_their_whole_in_the_smallest_window() {
        check(UiLocale.PSEUDO_TAG, List.of(SMALL, LOW), true);
    }

    @Test
    void german_has_room_or_a_tip_with_its_whole_in_the_smallest_window() {
        check("de", List.of(SMALL, LOW), true);
    }

    private void check(String language, List<Dimension> sizes, boolean tips) {
        UiLocale.install(UiLocale.of(language));
        for (double rate : new double[] {0.1, 1.1}) {
            Experiment experiment = Experiment.of(Settings.DEFAULT.withLearningRate(rate));
            try (InvisibleWindow window = InvisibleWindow.of(experiment, Look.LIGHT)) {
                JLabel step = window.find("step-value", JLabel.class);
                EventThread.await("the run has come to its end", () -> {
                    window.find("run-to-end-button", AbstractButton.class).doClick(0);
                    return step.getText().equals(rate == 0.1 ? "95" : "7");
                });
                for (Dimension size : sizes) {
                    EventThread.run(() -> walk(window, size, tips, language + ", rate " + rate + ", "));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Shows each view by itself and the drawer's pages. */
    private void walk(InvisibleWindow window, Dimension size, boolean tips, String when) {
        window.resize(size);
        for (String tab : TABS) {
            click(window, tab);
            check(window, tips, when + size.width + "×" + size.height + ", " + tab);
        }
        click(window, "more-button");
        for (String page : PAGES) {
            click(window, page);
            check(window, tips, when + size.width + "×" + size.height + ", " + page);
        }
        window.find("more-button", AbstractButton.class).doClick(0);
    }

    private static void click(InvisibleWindow window, String name) {
        AbstractButton button = window.find(name, AbstractButton.class);
        if (!button.isSelected()) {
            button.doClick(0);
        }
        window.validate();
        window.validate();
    }

    private void check(InvisibleWindow window, boolean tips, String when) {
        Container content = window.window().getContentPane();
        seen(window.window().getJMenuBar()).forEach(component -> checkText(component, false, when));
        seen(content).filter(component -> component != content).forEach(component -> {
            checkText(component, tips, when);
            Rectangle bounds = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), content);
            if (!bounds.isEmpty() && !new Rectangle(content.getSize()).contains(bounds)) {
                faults.add("outside: " + WindowChecks.describe(component) + " at " + bounds + ", " + when);
            }
        });
    }

    private static Stream<Component> seen(Component root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        return root instanceof Container container
                ? Stream.concat(
                        Stream.of(root), Stream.of(container.getComponents()).flatMap(LongTextsTest::seen))
                : Stream.of(root);
    }

    /** Too low is never right; too narrow is where tips are allowed. */
    private void checkText(Component component, boolean tips, String when) {
        String text = component instanceof JLabel label
                ? label.getText()
                : component instanceof AbstractButton button ? button.getText() : null;
        if (text == null || text.isBlank() || component instanceof ShyLabel) {
            return;
        }
        Dimension wanted = component.getPreferredSize();
        String tip = ((JComponent) component).getToolTipText();
        boolean told = tips && tip != null && tip.contains(text);
        if (component.getHeight() < wanted.height || (component.getWidth() < wanted.width && !told)) {
            faults.add("cut: " + WindowChecks.nameOf(component) + " has " + component.getWidth() + "×"
                    + component.getHeight() + " of " + wanted.width + "×" + wanted.height + ", tip " + tip + ", "
                    + when);
        }
    }
}
