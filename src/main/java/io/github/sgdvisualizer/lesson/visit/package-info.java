/** A class on its way through a lesson: what was voted for, and how far each page has come. */
@NullMarked
package io.github.sgdvisualizer.lesson.visit;

import org.jspecify.annotations.NullMarked;
