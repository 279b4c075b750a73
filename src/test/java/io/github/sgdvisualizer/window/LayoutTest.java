package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.Arrangement;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The whole window at many sizes, looks and arrangements of its views: nothing is cut off, too small or hidden by
 * something else. The window is not visible, so that no window manager has a say in its size.
 */
@DisplayTest
final class LayoutTest {
    private static final List<Dimension> SIZES = List.of(
            new Dimension(960, 600), new Dimension(1280, 720), new Dimension(1280, 800), new Dimension(1920, 1080));

    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.LIGHT.withPresenter(true));

    private static final List<ScreenPart> VIEWS = List.of(
            ScreenPart.POINTS,
            ScreenPart.LOSS,
            ScreenPart.SURFACE,
            ScreenPart.STEP,
            ScreenPart.CODE,
            ScreenPart.RUNS,
            ScreenPart.RESIDUALS);

    private static final Map<ScreenPart, String> CHARTS = Map.of(
            ScreenPart.POINTS, "data-chart",
            ScreenPart.LOSS, "loss-chart",
            ScreenPart.SURFACE, "loss-surface-chart",
            ScreenPart.RESIDUALS, "residuals-chart");

    /** One arrangement of so many is checked in each window and size. */
    private static final int EVERY = 13;

    private final Set<String> faults = new TreeSet<>();
    private int turn;

    /** A state of the runs, which ends in a sentence that begins so. */
    private record State(Settings settings, int kept, String status) {
        Experiment experiment() {
            List<Double> rates = List.of(0.3, 0.85, 0.03, 0.5);
            Playing playing = new Playing(50, !settings.takesAllPoints(), Speed.DEFAULT, Repeat.ONCE);
            return Experiment.of(settings)
                    .withPlaying(playing)
                    .withKept(IntStream.range(0, kept)
                            .mapToObj(slot -> new KeptSettings(settings.withLearningRate(rates.get(slot)), slot))
                            .toList());
        }
    }

    private static List<State> states() {
        Settings calm = Settings.DEFAULT;
        return Stream.of(0, 4)
                .flatMap(kept -> Stream.of(
                        new State(calm, kept, "Converged"),
                        new State(calm.withLearningRate(1.1), kept, "Diverged"),
                        new State(calm.withBatchSize(OptionalInt.of(10)), kept, "Paused")))
                .toList();
    }

    /** Six decimals, as the points lie within a thousandth, and five digits before them. */
    private static State longLoss() {
        double[] x = IntStream.range(0, 20).mapToDouble(i -> i / 10.0).toArray();
        double[] y =
                IntStream.range(0, 20).mapToDouble(i -> 300 + i % 3 / 3000.0).toArray();
        return new State(
                Settings.DEFAULT
                        .withSource(new GivenPoints(Points.of(x, y), Labels.PLAIN, Settings.DEFAULT.generated()))
                        .withLearningRate(1e-6)
                        .withBatchSize(OptionalInt.of(10)),
                0,
                "Paused");
    }

    @BeforeEach
    @AfterEach
    void forgetChoices() throws BackingStoreException {
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
    }

    @Test
    @Timeout(300)
    void whatever_is_shown_nothing_is_cut_off_too_small_or_covered() {
        for (Look look : LOOKS) {
            for (State state : states()) {
                inWindow(state, look, this::checkAllSizes);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void one_pixel_more_moves_nothing_by_more_than_that_and_one_pixel_less_brings_all_back() {
        for (Look look : LOOKS) {
            inWindow(states().get(1), look, (window, shown, state) -> {
                for (Dimension size : SIZES) {
                    resize(window, shown, size);
                    arrange(window, new Arrangement(ScreenPart.POINTS, Set.of(ScreenPart.LOSS, ScreenPart.SURFACE)));
                    Map<String, Rectangle> before = places(window);
                    window.setSize(size.width + 1, size.height + 1);
                    window.validate();
                    Map<String, Rectangle> wider = places(window);
                    window.setSize(size);
                    window.validate();

                    assertThat(places(window)).as("%s %s", look, size).isEqualTo(before);
                    assertThat(wider.keySet()).as("%s %s", look, size).isEqualTo(before.keySet());
                    before.forEach((name, place) -> assertThat(distance(place, Objects.requireNonNull(wider.get(name))))
                            .as("%s, %s %s", name, look, size)
                            .isLessThanOrEqualTo(2));
                }
            });
        }
    }

    @Test
    void each_page_of_the_settings_has_room_for_every_optimizer_and_schedule() {
        for (Look look : List.of(Look.LIGHT, Look.LIGHT.withPresenter(true))) {
            for (int i = 0; i < Math.max(Optimizer.all().size(), Schedule.all().size()); i++) {
                Settings settings = Settings.DEFAULT
                        .withBatchSize(OptionalInt.of(10))
                        .withOptimizer(Optimizer.all().get(i % Optimizer.all().size()))
                        .withSchedule(Schedule.all().get(i % Schedule.all().size()));
                inWindow(new State(settings, 0, "Paused"), look, this::checkPages);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void checkPages(MainWindow window, Look look, State state) {
        find(window, "more-button", AbstractButton.class).getModel().setSelected(true);
        for (Dimension size : SIZES.subList(0, 2)) {
            resize(window, look, size);
            for (String page : List.of("more-points-button", "more-steps-button", "more-show-button")) {
                find(window, page, AbstractButton.class).doClick(0);
                arrange(window, Arrangement.DEFAULT);
                check(
                        window,
                        Arrangement.DEFAULT,
                        size.width + "×" + size.height + ", " + look + ", " + page + ", " + state.settings.optimizer()
                                + ", " + state.settings.schedule());
            }
        }
    }

    @Test
    @Timeout(120)
    void a_loss_of_many_digits_takes_no_more_room_than_there_is() {
        for (Look look : LOOKS) {
            inWindow(longLoss(), look, (window, shown, state) -> {
                resize(window, shown, SIZES.get(0));
                assertThat(find(window, "loss-value", JLabel.class).getText()).matches("8\\d{4}\\.\\d{6}");
                Container content = window.getContentPane();
                WindowDriver.tree(content)
                        .filter(component -> isSeen(component, content))
                        .forEach(component -> checkInside(component, content, look.toString()));
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void views_that_another_release_has_saved_are_left_out() {
        Preferences saved = Preferences.userRoot().node(WindowPreferences.NODE);
        saved.put("stage", "weather");
        saved.put("side", "weather surface");
        inWindow(states().get(0), Look.LIGHT, (window, look, state) -> {
            resize(window, look, SIZES.get(0));
            assertThat(views(window).arrangement())
                    .isEqualTo(new Arrangement(ScreenPart.POINTS, Set.of(ScreenPart.SURFACE)));
        });
    }

    @Test
    void beside_a_column_for_a_lesson_the_stage_keeps_42_percent_of_the_width() {
        inWindow(states().get(0), Look.LIGHT, (window, shown, state) -> {
            for (Dimension size : SIZES.subList(1, SIZES.size())) {
                resize(window, shown, size);
                ViewsPanel views = views(window);
                JComponent column = new JPanel();
                views.setColumn(column);
                for (Arrangement arrangement : arrangements()) {
                    arrange(window, arrangement);
                    checkShares(window, arrangement, 0.42, 0.48);
                    checkSiblings(column, size + " " + arrangement);
                }
                views.setColumn(null);
            }
        });
        assertThat(faults).isEmpty();
    }

    private void checkShares(MainWindow window, Arrangement arrangement, double width, double height) {
        Optional.ofNullable(CHARTS.get(arrangement.stage()))
                .map(name -> find(window, name, JComponent.class))
                .filter(chart ->
                        chart.getWidth() < width * window.getWidth() || chart.getHeight() < height * window.getHeight())
                .ifPresent(chart -> faults.add("small stage: " + chart.getName() + " has " + chart.getWidth() + "×"
                        + chart.getHeight() + " in " + window.getSize() + ", " + arrangement));
    }

    private static Map<String, Rectangle> places(MainWindow window) {
        Container content = window.getContentPane();
        return WindowDriver.tree(content)
                .filter(component -> component.getName() != null && isSeen(component, content))
                .collect(Collectors.toMap(
                        Component::getName,
                        component ->
                                SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), content),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static int distance(Rectangle one, Rectangle other) {
        return IntStream.of(one.x - other.x, one.y - other.y, one.width - other.width, one.height - other.height)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private interface Check {
        void of(MainWindow window, Look look, State state);
    }

    private static void inWindow(State state, Look look, Check check) {
        MainWindow window = EventThread.read(() -> MainWindow.invisible(state.experiment(), last -> look));
        try {
            EventThread.await("the run has come to its end", () -> {
                AbstractButton toEnd = find(window, "run-to-end-button", AbstractButton.class);
                String status = find(window, "status-value", JLabel.class).getText();
                if (state.settings.takesAllPoints() && !status.startsWith(state.status)) {
                    toEnd.doClick(0);
                }
                return status.startsWith(state.status);
            });
            EventThread.run(() -> check.of(window, look, state));
        } finally {
            EventThread.run(window::dispose);
        }
    }

    private void checkAllSizes(MainWindow window, Look look, State state) {
        for (int i = 0; i < SIZES.size(); i++) {
            Dimension size = SIZES.get(i);
            resize(window, look, size);
            boolean small = i == 0 || (look.presenter() && i == 1);
            boolean worst = state.kept > 0 && state.status.equals("Diverged");
            List<Arrangement> arrangements = arrangements();
            // Every pair of an arrangement with a size, a state and a look comes up; all of them where room is least.
            int every = small && worst ? 1 : EVERY;
            for (int each = turn++ % every; each < arrangements.size(); each += every) {
                for (boolean settings : new boolean[] {false, true}) {
                    find(window, "more-button", AbstractButton.class).getModel().setSelected(settings);
                    arrange(window, arrangements.get(each));
                    check(
                            window,
                            arrangements.get(each),
                            String.format(
                                    Locale.ROOT,
                                    "%d×%d, %s, %s, %d kept, %s, %s",
                                    size.width,
                                    size.height,
                                    look,
                                    state.status,
                                    state.kept,
                                    settings ? "settings" : "no settings",
                                    arrangements.get(each)));
                }
            }
        }
    }

    /** Every view on the stage with every set of others in the side. */
    private static List<Arrangement> arrangements() {
        return VIEWS.stream()
                .flatMap(stage -> IntStream.range(0, 1 << VIEWS.size())
                        .mapToObj(set -> new Arrangement(stage, views(set)))
                        .distinct())
                .toList();
    }

    private static Set<ScreenPart> views(int set) {
        return IntStream.range(0, VIEWS.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(VIEWS::get)
                .collect(Collectors.toSet());
    }

    private static void resize(MainWindow window, Look look, Dimension size) {
        // The zoom is that for a screen of this size.
        Theme.install(look, size);
        window.setMinimumSize(new Dimension());
        window.setSize(size);
        window.validate();
    }

    private static void arrange(MainWindow window, Arrangement arrangement) {
        views(window).arrange(arrangement);
        // A change during the layout asks for another.
        window.validate();
        views(window).invalidate();
        window.validate();
    }

    private void check(MainWindow window, Arrangement arrangement, String when) {
        Container content = window.getContentPane();
        List<Component> seen = WindowDriver.tree(content)
                .filter(component -> isSeen(component, content))
                .toList();
        Set<String> names = new TreeSet<>();
        for (Component component : seen) {
            if (component.getName() != null) {
                names.add(component.getName());
            }
            checkInside(component, content, when);
            checkText(component, when);
            checkSiblings(component, when);
        }
        WindowChecks.ALWAYS_SEEN.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add("not seen: " + name + ", " + when));
        checkCharts(window, seen, arrangement, when);
    }

    private static boolean isSeen(Component component, Container content) {
        for (Component above = component; above != content; above = above.getParent()) {
            if (above == null || !above.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void checkInside(Component component, Container content, String when) {
        Container parent = component.getParent();
        if (component == content) {
            return;
        }
        Rectangle bounds = SwingUtilities.convertRectangle(parent, component.getBounds(), content);
        boolean inParent = new Rectangle(parent.getSize()).contains(component.getBounds()) || isEmpty(component);
        if (!inParent || (!new Rectangle(content.getSize()).contains(bounds) && !isEmpty(component))) {
            faults.add("outside: " + WindowChecks.describe(component) + " at " + component.getBounds() + " in "
                    + parent.getSize() + ", " + when);
        }
    }

    private static boolean isEmpty(Component component) {
        return component.getWidth() == 0 || component.getHeight() == 0;
    }

    private void checkText(Component component, String when) {
        boolean cut = false;
        if (component instanceof ShyLabel caption) {
            // Without room for all of its text it shows none; a number without its caption says nothing.
            cut = "loss-caption".equals(caption.getName()) && isSmallerThanItsText(caption);
        } else if (component instanceof JLabel label) {
            cut = label.getText() != null && !label.getText().isEmpty() && isSmallerThanItsText(label);
        } else if (component instanceof AbstractButton button) {
            cut = isSmallerThanItsText(button);
        } else if (component instanceof JTextField field) {
            Insets insets = field.getInsets();
            cut = field.getFontMetrics(field.getFont()).stringWidth(field.getText()) + insets.left + insets.right
                    > field.getWidth() + 1;
        }
        if (cut) {
            faults.add("cut: " + WindowChecks.describe(component) + " is " + component.getWidth() + "×"
                    + component.getHeight() + ", wants "
                    + component.getPreferredSize().width + "×" + component.getPreferredSize().height + ", " + when);
        }
    }

    private static boolean isSmallerThanItsText(JComponent component) {
        Dimension wanted = component.getPreferredSize();
        return component.getWidth() < wanted.width || component.getHeight() < wanted.height;
    }

    /** Only what stands on the stage lies over something else: over the margin of the chart there. */
    private void checkSiblings(Component component, String when) {
        Container parent = component.getParent();
        for (Component other : parent.getComponents()) {
            boolean later = parent.getComponentZOrder(other) > parent.getComponentZOrder(component);
            if (later && other.isVisible() && component.getBounds().intersects(other.getBounds())) {
                if (!isOverMargin(component, other)) {
                    faults.add("covered: " + WindowChecks.describe(other) + " by " + WindowChecks.describe(component)
                            + ", " + when);
                }
            }
        }
    }

    private static boolean isOverMargin(Component over, Component card) {
        return card instanceof Container container
                && WindowDriver.tree(container)
                        .filter(JComponent.class::isInstance)
                        .map(JComponent.class::cast)
                        .filter(content -> content.getInsets().top >= over.getHeight())
                        .anyMatch(content ->
                                SwingUtilities.convertPoint(content, 0, 0, card.getParent()).y + content.getInsets().top
                                        >= over.getY() + over.getHeight());
    }

    private void checkCharts(MainWindow window, List<Component> seen, Arrangement arrangement, String when) {
        for (Component component : seen) {
            String name = String.valueOf(component.getName());
            if (name.endsWith("-chart")) {
                if (component.getHeight() < Theme.scaled(WindowChecks.MIN_CHART_HEIGHT)) {
                    faults.add("low: " + name + " has " + component.getHeight() + " px, " + when);
                }
                if (name.equals(CHARTS.get(arrangement.stage()))
                        && (component.getWidth() < 0.55 * window.getWidth()
                                || component.getHeight() < 0.48 * window.getHeight())) {
                    faults.add("small stage: " + name + " has " + component.getWidth() + "×" + component.getHeight()
                            + ", " + when);
                }
            }
        }
    }

    private static ViewsPanel views(MainWindow window) {
        return WindowDriver.tree(window)
                .filter(ViewsPanel.class::isInstance)
                .map(ViewsPanel.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T find(MainWindow window, String name, Class<T> kind) {
        return WindowDriver.tree(window)
                .filter(component -> name.equals(component.getName()))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
