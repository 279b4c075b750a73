package io.github.sgdvisualizer.model.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exempts a class, and those nested in it, from a rule of the architecture test. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExemptFrom {

    /** Rules that have exceptions. */
    enum Rule {
        /** Fields of the model are final. */
        IMMUTABLE,
        /** Threads and timers are made in {@code concurrent}. */
        THREADS
    }

    /** The rule that the class need not keep. */
    Rule rule();

    /** Why it need not. */
    String reason();
}
