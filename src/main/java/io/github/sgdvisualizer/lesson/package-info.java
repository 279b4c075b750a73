/** Lessons: pages that ask before they show, and what is right by the runs of each page. */
@NullMarked
package io.github.sgdvisualizer.lesson;

import org.jspecify.annotations.NullMarked;
