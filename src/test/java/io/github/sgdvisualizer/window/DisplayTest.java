package io.github.sgdvisualizer.window;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Marks tests of the real window, with real mouse and keys: they need a display with a window manager and to be left
 * alone. Where there is no display they are skipped and say why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("display")
@Timeout(60)
@ExtendWith(DisplayTest.NeedsDisplay.class)
@interface DisplayTest {

    /** Skips where no window can be opened. */
    final class NeedsDisplay implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            try {
                if (GraphicsEnvironment.isHeadless()) {
                    return ConditionEvaluationResult.disabled(
                            "there is no display to open a window on, or it does not answer");
                }
                int screens = GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length;
                return screens > 0
                        ? ConditionEvaluationResult.enabled("there is a display")
                        : ConditionEvaluationResult.disabled("the display has no screen");
            } catch (AWTError | HeadlessException | LinkageError e) {
                return ConditionEvaluationResult.disabled("the display does not answer: " + e.getMessage());
            }
        }
    }
}
