package io.github.sgdvisualizer.window;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks tests of how frames come to the screen: they run with Swing's own repaint manager, as another one, such as that
 * of {@link SwingThreadCheck}, has no buffer of the whole window.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WindowBuffer {}
