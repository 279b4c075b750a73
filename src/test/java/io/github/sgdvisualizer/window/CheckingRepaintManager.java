package io.github.sgdvisualizer.window;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Reports changes of components on the screen that are made on another thread than the event thread. */
final class CheckingRepaintManager extends RepaintManager {
    private static final int SHOWN_FRAMES = 15;

    private final FaultLog faults;

    CheckingRepaintManager(FaultLog faults) {
        this.faults = faults;
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

    private void check(JComponent component) {
        if (!SwingUtilities.isEventDispatchThread() && component.isShowing()) {
            String frames = Arrays.stream(Thread.currentThread().getStackTrace())
                    .skip(3)
                    .limit(SHOWN_FRAMES)
                    .map(frame -> "\n\tat " + frame)
                    .collect(Collectors.joining());
            faults.add("Swing used on thread " + Thread.currentThread().getName() + ": "
                    + WindowChecks.describe(component) + frames);
        }
    }
}
