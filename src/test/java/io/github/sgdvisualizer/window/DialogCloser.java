package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.text.Messages;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JLabel;

/** Closes the dialogs that random input opens, as a person who wants nothing of them: by Escape. */
final class DialogCloser {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What is still being read may end in a dialog. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private static final int MAX_DIALOGS = 50;

    private final RobotInput input;
    private final FaultLog faults;

    DialogCloser(RobotInput input, FaultLog faults) {
        this.input = input;
        this.faults = faults;
    }

    static Optional<Dialog> open() {
        return EventThread.read(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof Dialog && window.isShowing())
                .map(Dialog.class::cast)
                // The last one is above the others.
                .reduce((below, above) -> above));
    }

    /** Closes the dialog; one that tells of trouble is a fault. */
    void close(Dialog dialog) {
        String title = EventThread.read(dialog::getTitle);
        if (Messages.of("trouble.title").equals(title)) {
            faults.add("the program tells of trouble: " + labels(dialog));
        } else if (EventThread.comesTrue(PATIENCE, () -> isFocused(dialog))) {
            closeList(dialog);
            input.press(KeyEvent.VK_ESCAPE);
            if (EventThread.comesTrue(PATIENCE, () -> !EventThread.read(dialog::isShowing))) {
                return;
            }
            System.out.println("Not closed by Escape: " + title);
        }
        EventThread.run(dialog::dispose);
    }

    /** Escape closes an open list of a dialog first. */
    private static void closeList(Dialog dialog) {
        EventThread.run(() -> WindowDriver.tree(dialog)
                .filter(JComboBox.class::isInstance)
                .forEach(box -> ((JComboBox<?>) box).setPopupVisible(false)));
    }

    private static boolean isFocused(Dialog dialog) {
        return EventThread.read(dialog::isFocused);
    }

    private static String labels(Dialog dialog) {
        return EventThread.read(() -> WindowDriver.tree(dialog)
                .filter(Component::isShowing)
                .filter(JLabel.class::isInstance)
                .map(label -> ((JLabel) label).getText())
                .collect(Collectors.joining(" ")));
    }

    /** Closes all dialogs, also those that open a moment later. */
    void closeAll() {
        for (int i = 0; i < MAX_DIALOGS && EventThread.comesTrue(QUIET, () -> open().isPresent()); i++) {
            open().ifPresent(this::close);
        }
    }
}
