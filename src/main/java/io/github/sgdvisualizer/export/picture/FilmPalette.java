package io.github.sgdvisualizer.export.picture;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 255 colours of a film, and one more for "as before".
 *
 * <p>The most frequent colours are taken as they are, so that surfaces and lines keep theirs; the others, which stand at
 * their soft edges, are halved again and again along their longest side ("median cut": Heckbert, "Color image
 * quantization for frame buffer display", SIGGRAPH 1982).
 */
final class FilmPalette {
    /** The index of a pixel that stays as it is. */
    static final int UNCHANGED = 255;

    private static final int EXACT = 96;
    private static final int BITS = 8;
    private static final int RGB = 0xff_ffff;
    private static final byte UNKNOWN = (byte) UNCHANGED;

    private final int[] colours;

    /** The index of each colour that was asked for, as that takes a search. */
    private final byte[] known = new byte[RGB + 1];

    /** A colour, and how many pixels have it. */
    private record Counted(int rgb, int count) {
        private int part(int channel) {
            return (rgb >>> ((2 - channel) * BITS)) & 0xff;
        }
    }

    private FilmPalette(int[] colours) {
        this.colours = colours;
        Arrays.fill(known, UNKNOWN);
    }

    /** Counts the colours of frames, of which only one at a time need be held. */
    static final class Builder {
        private final Map<Integer, Integer> counts = new HashMap<>();

        /** Counts the colours of a frame, given as the RGB of its pixels. */
        void add(int[] frame) {
            int from = 0;
            for (int i = 1; i <= frame.length; i++) {
                if (i == frame.length || frame[i] != frame[from]) {
                    counts.merge(frame[from] & RGB, i - from, Integer::sum);
                    from = i;
                }
            }
        }

        /** Returns the palette of the frames. */
        FilmPalette build() {
            return of(counts);
        }
    }

    private static FilmPalette of(Map<Integer, Integer> counts) {
        List<Counted> all = counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                // Equally frequent ones by colour: the same film has the same bytes.
                .sorted(Comparator.comparingInt(Counted::count).reversed().thenComparingInt(Counted::rgb))
                .toList();
        int exact = Math.min(all.size(), all.size() <= UNCHANGED ? UNCHANGED : EXACT);
        List<Integer> colours =
                new ArrayList<>(all.subList(0, exact).stream().map(Counted::rgb).toList());
        cut(all.subList(exact, all.size()), UNCHANGED - exact).forEach(box -> colours.add(mean(box)));
        return new FilmPalette(colours.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<List<Counted>> cut(List<Counted> colours, int max) {
        List<List<Counted>> boxes = new ArrayList<>();
        if (colours.isEmpty()) {
            return boxes;
        }
        boxes.add(colours);
        while (boxes.size() < max) {
            List<Counted> widest = boxes.stream()
                    .max(Comparator.comparingInt(box -> range(box, longest(box))))
                    .orElseThrow();
            int channel = longest(widest);
            if (range(widest, channel) == 0) {
                break;
            }
            List<Counted> sorted = widest.stream()
                    .sorted(Comparator.comparingInt((Counted colour) -> colour.part(channel))
                            .thenComparingInt(Counted::rgb))
                    .toList();
            int half = sorted.size() / 2;
            boxes.set(boxes.indexOf(widest), sorted.subList(0, half));
            boxes.add(sorted.subList(half, sorted.size()));
        }
        return boxes;
    }

    private static int longest(List<Counted> box) {
        int longest = 0;
        for (int channel = 1; channel < 3; channel++) {
            longest = range(box, channel) > range(box, longest) ? channel : longest;
        }
        return longest;
    }

    private static int range(List<Counted> box, int channel) {
        int min = 0xff;
        int max = 0;
        for (Counted colour : box) {
            min = Math.min(min, colour.part(channel));
            max = Math.max(max, colour.part(channel));
        }
        return max - min;
    }

    private static int mean(List<Counted> box) {
        long pixels = 0;
        long[] sums = new long[3];
        for (Counted colour : box) {
            pixels += colour.count;
            for (int channel = 0; channel < 3; channel++) {
                sums[channel] += (long) colour.count * colour.part(channel);
            }
        }
        int rgb = 0;
        for (long sum : sums) {
            rgb = (rgb << BITS) | (int) ((sum + pixels / 2) / pixels);
        }
        return rgb;
    }

    /** Returns the index of the nearest colour, from 0 to less than {@link #UNCHANGED}. */
    int index(int pixel) {
        int rgb = pixel & RGB;
        if (known[rgb] == UNKNOWN) {
            known[rgb] = (byte) nearest(rgb);
        }
        return known[rgb] & 0xff;
    }

    private int nearest(int rgb) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int red = (rgb >>> 16) - (colours[i] >>> 16);
            int green = ((rgb >>> 8) & 0xff) - ((colours[i] >>> 8) & 0xff);
            int blue = (rgb & 0xff) - (colours[i] & 0xff);
            int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Returns the colours for an image of indices, in which {@link #UNCHANGED} is transparent. */
    IndexColorModel model() {
        return new IndexColorModel(
                BITS, colours256().length, colours256(), 0, false, UNCHANGED, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private int[] colours256() {
        return Arrays.copyOf(colours, UNCHANGED + 1);
    }
}
