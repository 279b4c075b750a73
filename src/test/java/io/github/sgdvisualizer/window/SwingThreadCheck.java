package io.github.sgdvisualizer.window;

import java.util.List;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails each test of a window during which Swing was used on another thread than the event thread.
 *
 * <p>JUnit finds it by itself, so that no test can forget it; tests in packages below this one have it, too.
 */
public final class SwingThreadCheck implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final String PACKAGE = SwingThreadCheck.class.getPackageName();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(WindowBuffer.class)) {
            RepaintManager.setCurrentManager(null);
        } else if (isOfWindow(context)) {
            CheckingRepaintManager.install();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context);
    }

    private static void check(ExtensionContext context) {
        // Asked first: other tests need no Swing at all.
        if (isOfWindow(context)) {
            List<String> faults = CheckingRepaintManager.takeFaults();
            if (!faults.isEmpty()) {
                throw new AssertionError(
                        faults.size() + " × Swing off the event thread:\n" + String.join("\n", faults));
            }
        }
    }

    private static boolean isOfWindow(ExtensionContext context) {
        return (context.getRequiredTestClass().getPackageName() + '.').startsWith(PACKAGE + '.');
    }
}
