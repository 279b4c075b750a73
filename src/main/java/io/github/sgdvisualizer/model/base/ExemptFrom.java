package io.github.sgdvisualizer.model.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exempts a class and its nested classes from a rule of the architecture test. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExemptFrom {

    /** The rules that allow exemptions. */
    enum Rule {
        /** All fields of the model are final. */
        IMMUTABLE,
        /** Threads and timers are created only in {@code concurrent}. */
        THREADS
    }

    /** The rule that the class is exempt from. */
    Rule rule();

    /** The reason for the exemption. */
    String reason();
}
