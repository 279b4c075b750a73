package io.github.sgdvisualizer.window.theme;

/**
 * How different two colours look: CIEDE2000, after Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula:
 * implementation notes, supplementary test data, and mathematical observations", Color Research and Application 30
 * (2005), with all weights 1.
 */
final class Ciede2000 {
    private static final double POW25_7 = Math.pow(25, 7);

    /** The D65 white of sRGB. */
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    private Ciede2000() {}

    /** Returns the difference of two colours in CIELAB. */
    static double difference(double[] one, double[] other) {
        double meanC = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + POW25_7)));
        double a1 = (1 + g) * one[1];
        double a2 = (1 + g) * other[1];
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double dL = other[0] - one[0];
        double dC = c2 - c1;
        double dh = c1 * c2 == 0 ? 0 : turned(h2 - h1);
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
        double meanL = (one[0] + other[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = meanHue(h1, h2, c1 * c2 == 0);
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double turn = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rC = 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + POW25_7));
        double sL = 1 + 0.015 * Math.pow(meanL - 50, 2) / Math.sqrt(20 + Math.pow(meanL - 50, 2));
        double sC = 1 + 0.045 * c;
        double sH = 1 + 0.015 * c * t;
        double rT = -Math.sin(Math.toRadians(2 * turn)) * rC;
        return Math.sqrt(
                Math.pow(dL / sL, 2) + Math.pow(dC / sC, 2) + Math.pow(dH / sH, 2) + rT * (dC / sC) * (dH / sH));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double hue(double a, double b) {
        if (a == 0 && b == 0) {
            return 0;
        }
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double turned(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2, boolean grey) {
        if (grey) {
            return h1 + h2;
        }
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    /** Returns a colour of linear sRGB, 0 to 1, in CIELAB. */
    static double[] lab(double[] rgb) {
        double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
        double fx = f(x / WHITE[0]);
        double fy = f(y / WHITE[1]);
        double fz = f(z / WHITE[2]);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    private static double f(double t) {
        double small = 6.0 / 29;
        return t > small * small * small ? Math.cbrt(t) : t / (3 * small * small) + 4.0 / 29;
    }
}
