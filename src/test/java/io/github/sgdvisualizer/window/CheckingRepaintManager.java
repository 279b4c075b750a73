package io.github.sgdvisualizer.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Records changes of the components of a window, visible or not, that are made on another thread than the event thread.
 *
 * <p>{@link SwingThreadCheck} installs it for all tests of windows.
 */
final class CheckingRepaintManager extends RepaintManager {
    private static final int SHOWN_FRAMES = 15;

    /** One for the whole process, as there is one repaint manager. */
    private static final BlockingQueue<String> FAULTS = new LinkedBlockingQueue<>();

    /** Takes the place of Swing's own. */
    static void install() {
        if (!(RepaintManager.currentManager(null) instanceof CheckingRepaintManager)) {
            RepaintManager.setCurrentManager(new CheckingRepaintManager());
        }
    }

    /** Returns what has been recorded since the call before. */
    static List<String> takeFaults() {
        List<String> faults = new ArrayList<>();
        FAULTS.drainTo(faults);
        return faults;
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        check(component);
        super.addDirtyRegion(component, x, y, width, height);
    }

    /** What is in no window yet may be put together on any thread. */
    private static void check(JComponent component) {
        if (!SwingUtilities.isEventDispatchThread() && component.isDisplayable()) {
            String frames = Arrays.stream(Thread.currentThread().getStackTrace())
                    .skip(3)
                    .limit(SHOWN_FRAMES)
                    .map(frame -> "\n\tat " + frame)
                    .collect(Collectors.joining());
            FAULTS.add("Swing used on thread " + Thread.currentThread().getName() + ": "
                    + WindowChecks.describe(component) + frames);
        }
    }
}
