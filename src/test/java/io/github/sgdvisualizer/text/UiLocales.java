package io.github.sgdvisualizer.text;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Runs parts of tests in another locale. */
public final class UiLocales {
    private UiLocales() {}

    /** Runs something with another present locale, and installs the former one again. */
    public static void in(String tag, Executable test) throws Throwable {
        UiLocale before = UiLocale.present();
        UiLocale.install(UiLocale.of(tag));
        try {
            test.execute();
        } finally {
            UiLocale.install(before);
        }
    }

    /** Returns what is computed with another present locale. */
    public static <T> T get(String tag, ThrowingSupplier<T> supplier) {
        UiLocale before = UiLocale.present();
        UiLocale.install(UiLocale.of(tag));
        try {
            return supplier.get();
        } catch (Throwable e) {
            throw new AssertionError(e);
        } finally {
            UiLocale.install(before);
        }
    }
}
