package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.Arrangement;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.plaf.basic.ComboPopup;
import javax.swing.text.JTextComponent;

/** The real window on the real screen: finds what is in it by name, reads it, and works it by a {@link Hand}. */
public final class WindowDriver implements AutoCloseable {
    private static final Pattern SPEED = Pattern.compile("[\\d,]+/s|max");

    private final Hand hand;
    private final MainWindow window;
    private final List<Readout> readouts = new ArrayList<>();
    private final List<String> equations = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();

    private WindowDriver(Hand hand, MainWindow window) {
        this.hand = hand;
        this.window = window;
        // A loss that changes comes last: by then the step is that of the same snapshot.
        find("loss-value").addPropertyChangeListener("text", event -> readouts.add(readout()));
        find("equation-value").addPropertyChangeListener("text", event -> equations.add(text("equation-value")));
        find("status-value").addPropertyChangeListener("text", event -> statuses.add(text("status-value")));
    }

    /** The two numbers on top, as text. */
    record Readout(String step, String loss) {
        boolean isFirstGuess() {
            return step.equals("0");
        }
    }

    /** Opens the lesson's window and waits until it has the keyboard. */
    static WindowDriver open() throws AWTException {
        return open(Settings.DEFAULT);
    }

    /** Opens the window with other settings. */
    static WindowDriver open(Settings settings) throws AWTException {
        return open(Experiment.of(settings));
    }

    /** Opens the window with an experiment. */
    static WindowDriver open(Experiment experiment) throws AWTException {
        Hand hand = new Hand();
        // Each test opens its window as a first one opens, whatever the test before did to its own.
        WindowPreferences preferences = new WindowPreferences();
        preferences.forgetBounds();
        preferences.setViews(Arrangement.DEFAULT.stage(), Arrangement.DEFAULT.side());
        WindowDriver driver = EventThread.read(() -> {
            MainWindow window = MainWindow.open(experiment, last -> Look.LIGHT);
            // So that not even the first numbers are missed.
            window.parts();
            return new WindowDriver(hand, window);
        });
        EventThread.await(
                "the window has the keyboard (is there a window manager?)",
                () -> driver.window.isFocused() && driver.keyboardIsFree());
        EventThread.await("the window is complete", driver.window::isComplete);
        return driver;
    }

    /** Closes the window; fails if the program has told of trouble. */
    @Override
    public void close() {
        String dialogs = EventThread.dialogs();
        EventThread.run(() -> Arrays.stream(Window.getWindows()).forEach(Window::dispose));
        hand.close();
        assertThat(dialogs).as("open dialogs").isEmpty();
    }

    /** Brings everything back for the next test: the lesson from its start, playing, <i>More</i> closed. */
    void restoreLesson() {
        String dialogs = EventThread.dialogs();
        EventThread.run(() -> Arrays.stream(window.getOwnedWindows()).forEach(Window::dispose));
        hand.moveTo(find("data-chart"));
        EventThread.run(() -> window.getRootPane().requestFocusInWindow());
        EventThread.await("no field has the keyboard", this::keyboardIsFree);
        EventThread.run(() -> {
            AbstractButton more = button("more-button");
            if (more.isSelected()) {
                more.doClick(0);
            }
            button("restore-button").doClick(0);
        });
        EventThread.await(
                "the lesson is back at its start",
                () -> readout().equals(new Readout("0", "5.5084"))
                        && text("play-button").equals("Pause")
                        && text("learning-rate-field").equals("0.1"));
        forgetReadouts();
        assertThat(dialogs).as("dialogs that the test before has left open").isEmpty();
    }

    /** Opens the settings if they are closed, on one of their pages. */
    void openSettings(String page) {
        if (!isSelected("more-button")) {
            click("more-button");
        }
        EventThread.await("the settings are open", () -> find(page).isShowing());
        if (!isSelected(page)) {
            click(page);
        }
        EventThread.await("the page is shown", () -> isSelected(page));
    }

    // Finding and reading.

    MainWindow window() {
        return window;
    }

    Component find(String name) {
        return EventThread.read(() -> tree(window)
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the window has no " + name)));
    }

    AbstractButton button(String name) {
        return (AbstractButton) find(name);
    }

    JSlider slider(String name) {
        return (JSlider) find(name);
    }

    /** Returns the component of that name that is to be seen in any window, dialog or menu. */
    static Optional<Component> anywhere(String name) {
        return Arrays.stream(Window.getWindows())
                .flatMap(WindowDriver::tree)
                .filter(component -> name.equals(component.getName()) && component.isShowing())
                .findFirst();
    }

    /** Returns the names of the components that take their text for markup. */
    static List<String> markup() {
        return Arrays.stream(Window.getWindows())
                .flatMap(WindowDriver::tree)
                .filter(component ->
                        component instanceof JComponent taken && taken.getClientProperty(BasicHTML.propertyKey) != null)
                .map(component -> component.getClass().getSimpleName() + " " + component.getName())
                .toList();
    }

    public static Stream<Component> tree(Component root) {
        Stream<Component> below = root instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(WindowDriver::tree)
                : Stream.empty();
        return Stream.concat(Stream.of(root), below);
    }

    /** Returns the text of a label, button or field. */
    String text(String name) {
        return EventThread.read(() -> textOf(find(name)));
    }

    private static String textOf(Component component) {
        if (component instanceof JLabel label) {
            return label.getText();
        }
        return component instanceof AbstractButton button ? button.getText() : ((JTextComponent) component).getText();
    }

    /** Returns the names of the components that begin so, from above. */
    List<String> named(String beginning) {
        return EventThread.read(() -> tree(window)
                .filter(component -> component.getName() != null
                        && component.getName().startsWith(beginning)
                        && component.isShowing())
                .map(Component::getName)
                .toList());
    }

    /** Returns the texts of the components whose names begin so, from above. */
    List<String> texts(String beginning) {
        return named(beginning).stream().map(this::text).toList();
    }

    boolean isSelected(String button) {
        return EventThread.read(() -> button(button).isSelected());
    }

    boolean isEnabled(String name) {
        return EventThread.read(() -> find(name).isEnabled());
    }

    /** Returns whether a component of that name is to be seen. */
    boolean isShown(String name) {
        return !named(name).isEmpty();
    }

    /** Returns the speed as it is written beside its slider. */
    String speed() {
        return EventThread.read(() -> tree(window)
                .filter(component -> component instanceof JLabel label
                        && label.getText() != null
                        && SPEED.matcher(label.getText()).matches())
                .map(WindowDriver::textOf)
                .findFirst()
                .orElse(""));
    }

    /** Returns which of the visible controls and texts have less room than they need; the status may be cut short. */
    List<String> cutOff() {
        return EventThread.read(() -> tree(window.getContentPane())
                .filter(Component::isShowing)
                // Without room for all of its text it shows none.
                .filter(component -> !(component instanceof ShyLabel))
                .filter(WindowDriver::isCutOff)
                .map(component ->
                        component.getName() + " needs " + needed(component) + " and has " + component.getBounds())
                .toList());
    }

    /** Waits until nothing is cut off; says what is, if that is in vain. */
    void awaitNothingCutOff() {
        try {
            EventThread.await("nothing is cut off", () -> cutOff().isEmpty());
        } catch (AssertionError inVain) {
            assertThat(cutOff()).isEmpty();
            throw inVain;
        }
    }

    private static boolean isCutOff(Component component) {
        Dimension needed = needed(component);
        // A field's own wish says nothing of what stands in it.
        boolean longer = component instanceof JTextField field
                && field.getFontMetrics(field.getFont()).stringWidth(field.getText())
                        > field.getWidth() - field.getInsets().left - field.getInsets().right;
        boolean nothing = needed.width == 0 && needed.height == 0;
        boolean small = longer || component.getWidth() < needed.width || component.getHeight() < needed.height;
        Rectangle room = new Rectangle(component.getParent().getSize());
        return !nothing && (small || !room.contains(component.getBounds()));
    }

    private static Dimension needed(Component component) {
        boolean whole = (component instanceof JLabel && !"status-value".equals(component.getName()))
                || component instanceof AbstractButton
                || component instanceof JTextComponent;
        return whole ? component.getPreferredSize() : component.getMinimumSize();
    }

    /** Returns how the loss of the lesson's first guess on so many points is written. */
    static String firstLoss(int points) {
        GeneratedPoints lesson = Settings.DEFAULT.generated().withCount(points);
        double loss = new MeanSquaredError(lesson.points()).loss(Settings.DEFAULT.start());
        return String.format(Locale.ROOT, "%.4f", loss);
    }

    Readout readout() {
        return new Readout(text("step-value"), text("loss-value"));
    }

    int step() {
        return Integer.parseInt(text("step-value").replace(",", ""));
    }

    boolean plays() {
        return text("play-button").equals("Pause");
    }

    /** Returns what the readouts have shown since the window opened, or since they were forgotten. */
    List<Readout> readouts() {
        return EventThread.read(() -> List.copyOf(readouts));
    }

    /** Returns what the equation has been since the window opened. */
    List<String> equations() {
        return EventThread.read(() -> List.copyOf(equations));
    }

    /** Returns what the status has said since the window opened. */
    List<String> statuses() {
        return EventThread.read(() -> List.copyOf(statuses));
    }

    void forgetReadouts() {
        EventThread.run(readouts::clear);
    }

    /** Returns what the complaint about a wrong value says; nothing where no complaint is to be seen. */
    Optional<String> complaint() {
        return EventThread.read(() -> complaintTip().map(JToolTip::getTipText));
    }

    /** Returns whether a complaint is to be seen that takes what was typed for text, not for markup. */
    boolean complaintIsPlain() {
        return EventThread.read(() -> complaintTip()
                .filter(tip -> tip.getClientProperty(BasicHTML.propertyKey) == null)
                .isPresent());
    }

    /** Returns whether a complaint is to be seen that does not reach over the window's edges. */
    boolean complaintIsOnTheWindow() {
        return EventThread.read(() -> complaintTip()
                .filter(tip -> window.getBounds().contains(new Rectangle(tip.getLocationOnScreen(), tip.getSize())))
                .isPresent());
    }

    /** A popup may be a window of its own or a part of the main one. */
    private static Optional<JToolTip> complaintTip() {
        return Arrays.stream(Window.getWindows())
                .flatMap(WindowDriver::tree)
                .filter(component -> "complaint".equals(component.getName()) && component.isShowing())
                .map(JToolTip.class::cast)
                .findFirst();
    }

    boolean isMarked(String field) {
        return EventThread.read(
                () -> "error".equals(((JComponent) find(field)).getClientProperty("JComponent.outline")));
    }

    boolean hasKeyboard(String name) {
        return EventThread.read(() -> focusOwner() == find(name));
    }

    /** Returns whether the keyboard is the window's own, and no field's or slider's. */
    boolean keyboardIsFree() {
        return EventThread.read(() -> focusOwner() == window.getRootPane());
    }

    private static Component focusOwner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    // Waiting.

    void awaitText(String name, String expected) {
        EventThread.await(name + " reads " + expected, () -> text(name).equals(expected));
    }

    void awaitStep(int step) {
        EventThread.await("the run has come to step " + step, () -> step() >= step);
    }

    void awaitStatus(String beginning) {
        EventThread.await(
                "the status begins with " + beginning,
                () -> text("status-value").startsWith(beginning));
    }

    // Working it by hand.

    Hand hand() {
        return hand;
    }

    /** Returns the menu bar's item of a command. */
    JMenuItem item(CommandId id) {
        return EventThread.read(() -> Arrays.stream(window.getJMenuBar().getComponents())
                .flatMap(WindowDriver::items)
                .filter(item -> (id.id() + "-item").equals(item.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu has " + id)));
    }

    private static Stream<JMenuItem> items(Component component) {
        if (component instanceof JMenu menu) {
            return Arrays.stream(menu.getMenuComponents()).flatMap(WindowDriver::items);
        }
        return component instanceof JMenuItem item ? Stream.of(item) : Stream.empty();
    }

    /** Chooses an item of the menu bar by the names of menus and item, one click each. */
    void chooseItem(String... names) {
        for (String name : names) {
            EventThread.await(
                    name + " is to be seen",
                    () -> anywhere(name).filter(found -> found.getWidth() > 0).isPresent());
            hand.click(EventThread.read(() -> anywhere(name).orElseThrow()));
        }
    }

    void click(String name) {
        hand.click(find(name));
    }

    /** Opens a box by a click, and clicks the item that reads so. */
    void choose(String box, String item) {
        JComboBox<?> taken = (JComboBox<?>) find(box);
        click(box);
        JList<?> items = EventThread.read(() -> ((ComboPopup) taken.getUI().getAccessibleChild(taken, 0)).getList());
        EventThread.await("the items of " + box + " are to be seen", items::isShowing);
        Point place = EventThread.read(() -> {
            int index = IntStream.range(0, taken.getItemCount())
                    .filter(i -> taken.getItemAt(i).toString().equals(item))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(box + " has no " + item));
            Rectangle cell = items.getCellBounds(index, index);
            return new Point((int) cell.getCenterX(), (int) cell.getCenterY());
        });
        hand.clickAt(items, place);
        EventThread.await("the items of " + box + " are gone", () -> !items.isShowing());
    }

    void press(int... keys) {
        hand.press(keys);
    }

    /** Plays on at once: the first guess stands no longer. */
    void skipFirstGuess() {
        press(KeyEvent.VK_SPACE);
        press(KeyEvent.VK_SPACE);
    }

    /** Lets the run play as fast as can be. */
    void playFast() {
        EventThread.run(() -> {
            AbstractButton faster = button("faster-button");
            Speed.CHOICES.forEach(choice -> faster.doClick(0));
        });
        awaitText("speed-value", "max");
    }

    /** Plays the lesson to its end, as fast as can be. */
    void playToEnd() {
        playFast();
        skipFirstGuess();
        awaitStatus("Converged after 95 steps");
    }

    /** Pauses at step 0. */
    void pauseAtStart() {
        if (text("play-button").equals("Replay")) {
            // On a slow machine the run may be over by now.
            press(KeyEvent.VK_R);
            awaitText("play-button", "Pause");
        }
        press(KeyEvent.VK_SPACE);
        awaitText("play-button", "Play");
        press(KeyEvent.VK_R);
        awaitText("step-value", "0");
    }

    /** Clicks into a field and types over what stands there. */
    void type(String field, String text) {
        enter(field);
        hand.type(text);
    }

    /** Pastes a text over what stands in a field: any text, on any keyboard. */
    void paste(String field, String text) {
        enter(field);
        hand.paste(text);
    }

    void enter(String field) {
        click(field);
        EventThread.await(field + " has the keyboard", () -> hasKeyboard(field));
        hand.selectAll();
    }

    /** Types a good value into a field and presses Enter. */
    void set(String field, String value) {
        type(field, value);
        press(KeyEvent.VK_ENTER);
        EventThread.await("the keyboard is free again", this::keyboardIsFree);
    }
}
