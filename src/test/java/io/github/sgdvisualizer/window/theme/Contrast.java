package io.github.sgdvisualizer.window.theme;

import java.util.stream.IntStream;

/** The contrast of two colours by the formula of WCAG 2.2. */
public final class Contrast {
    private Contrast() {}

    private static double luminance(int colour) {
        double[] linear = IntStream.of(16, 8, 0)
                .mapToDouble(shift -> ((colour >>> shift) & 0xff) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    /** Returns the contrast of two RGB colours, from 1 to 21. */
    public static double of(int colour, int other) {
        double lighter = Math.max(luminance(colour), luminance(other));
        double darker = Math.min(luminance(colour), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }
}
