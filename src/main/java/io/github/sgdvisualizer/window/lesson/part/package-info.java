/** What a page of a lesson is made of: answers, sliders and texts, and how they lie in its column. */
@NullMarked
package io.github.sgdvisualizer.window.lesson.part;

import org.jspecify.annotations.NullMarked;
