package io.github.sgdvisualizer.file.experiment;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.github.sgdvisualizer.model.base.Parameter;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads strict JSON whole, within bounds on its depth and size that no experiment needs.
 *
 * <p>An array of numbers alone becomes a {@code double[]}, so that a million points take little memory; any other becomes a
 * {@code List}, an object a {@code Map}, and {@code null} {@link #NULL}.
 */
final class JsonTree {
    /** The value of {@code null}. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final int MAX_DEPTH = 32;

    /** The maximum number of values, not counting numbers in arrays of numbers. */
    private static final int MAX_VALUES = 10_000;

    private static final int MAX_NUMBERS = (int) Parameter.POINTS.max();
    private static final Pattern LINE = Pattern.compile("at line (\\d+) column (\\d+)");

    private final JsonReader in;
    private int values;

    private JsonTree(JsonReader in) {
        this.in = in;
    }

    /**
     * Reads a text to its end.
     *
     * @throws ExperimentFormatException if it is not strict JSON, names something twice in an object, or is too deep or large
     * @throws IOException if the reader fails
     */
    static Object read(Reader text) throws IOException, ExperimentFormatException {
        JsonReader in = new JsonReader(text);
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(MAX_DEPTH);
        try {
            Object tree = new JsonTree(in).value();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw ExperimentFormatException.of("experiment.no-json", 1, 1);
            }
            return tree;
        } catch (EOFException e) {
            throw ExperimentFormatException.because(e, "experiment.cut");
        } catch (MalformedJsonException e) {
            Matcher place = LINE.matcher(String.valueOf(e.getMessage()));
            boolean known = place.find();
            throw ExperimentFormatException.because(
                    e, "experiment.no-json", known ? place.group(1) : "1", known ? place.group(2) : "1");
        }
    }

    private Object value() throws IOException, ExperimentFormatException {
        values++;
        if (values > MAX_VALUES) {
            throw ExperimentFormatException.of("experiment.too-many", MAX_VALUES);
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> in.nextString();
            case NUMBER -> number();
            case BOOLEAN -> in.nextBoolean();
            default -> {
                in.nextNull();
                yield NULL;
            }
        };
    }

    /** Returns a number, which is not finite if it is too large for a {@code double}. */
    private double number() throws IOException {
        // Gson's own conversion would take texts in quotes, too.
        return Double.parseDouble(in.nextString());
    }

    private Map<String, Object> object() throws IOException, ExperimentFormatException {
        Map<String, Object> object = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            if (object.put(name, value()) != null) {
                throw ExperimentFormatException.of("experiment.twice", JsonNode.excerpt(name));
            }
        }
        in.endObject();
        return object;
    }

    private Object array() throws IOException, ExperimentFormatException {
        in.beginArray();
        Object array = in.peek() == JsonToken.NUMBER ? numbers() : list(new ArrayList<>());
        in.endArray();
        return array;
    }

    private Object numbers() throws IOException, ExperimentFormatException {
        double[] numbers = new double[16];
        int count = 0;
        while (in.hasNext()) {
            if (in.peek() != JsonToken.NUMBER) {
                List<Object> mixed = new ArrayList<>();
                Arrays.stream(numbers, 0, Math.min(count, MAX_VALUES)).forEach(mixed::add);
                return list(mixed);
            }
            if (count == MAX_NUMBERS) {
                throw ExperimentFormatException.of("experiment.too-many", MAX_NUMBERS);
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count] = number();
            count++;
        }
        return Arrays.copyOf(numbers, count);
    }

    private List<Object> list(List<Object> begun) throws IOException, ExperimentFormatException {
        while (in.hasNext()) {
            begun.add(value());
        }
        return begun;
    }
}
