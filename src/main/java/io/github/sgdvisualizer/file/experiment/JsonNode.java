package io.github.sgdvisualizer.file.experiment;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value of {@link JsonTree} with the path that leads to it. Whatever is asked of it that it is not ends in one message
 * with that path, with what was given and with what is allowed.
 *
 * @param path such as {@code run.optimizer.name}; empty for the whole
 * @param value as {@link JsonTree} describes
 */
record JsonNode(String path, Object value) {
    private static final int MAX_EXCERPT = 60;

    /** Returns a text from the file, shortened for a message. */
    static String excerpt(String text) {
        return Excerpt.of(text, MAX_EXCERPT);
    }

    private Map<?, ?> object() throws ExperimentFormatException {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw wrong(Messages.of("experiment.allowed.object"));
    }

    /** Checks that an object has no other names than these. */
    JsonNode allowing(Collection<String> names) throws ExperimentFormatException {
        for (Object name : object().keySet()) {
            if (!names.contains(name)) {
                throw ExperimentFormatException.of("experiment.unknown", excerpt(at(name.toString())));
            }
        }
        return this;
    }

    JsonNode allowing(String... names) throws ExperimentFormatException {
        return allowing(Set.of(names));
    }

    /** Returns the value of a name that an object must have. */
    JsonNode get(String name) throws ExperimentFormatException {
        Object found = object().get(name);
        if (found == null) {
            throw ExperimentFormatException.of("experiment.missing", at(name));
        }
        return new JsonNode(at(name), found);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Returns the elements of an array. */
    List<JsonNode> elements() throws ExperimentFormatException {
        if (value instanceof double[] numbers && numbers.length > 0) {
            throw new JsonNode(path + "[0]", numbers[0]).wrong(Messages.of("experiment.allowed.object"));
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(Messages.of("experiment.allowed.array"));
        }
        List<JsonNode> elements = new ArrayList<>();
        for (Object element : list) {
            elements.add(new JsonNode(path + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    /** Returns an array of finite numbers between −{@code max} and {@code max}. */
    double[] numbers(double max) throws ExperimentFormatException {
        String allowed = Messages.of("experiment.allowed.numbers", ParameterText.exact(max));
        if (value instanceof List<?> list && list.isEmpty()) {
            return new double[0];
        }
        if (!(value instanceof double[] numbers)) {
            throw wrong(allowed);
        }
        for (int i = 0; i < numbers.length; i++) {
            if (!(Math.abs(numbers[i]) <= max)) {
                throw new JsonNode(path + "[" + i + "]", numbers[i]).wrong(allowed);
            }
        }
        return numbers;
    }

    double number(Parameter parameter) throws ExperimentFormatException {
        if (value instanceof Double number && parameter.allows(number)) {
            return number;
        }
        throw wrong(ParameterText.allowed(parameter));
    }

    /** Returns a whole number from {@code min} to {@code max}. */
    int whole(int min, int max) throws ExperimentFormatException {
        if (value instanceof Double number && number == Math.rint(number) && number >= min && number <= max) {
            return number.intValue();
        }
        throw wrong(Messages.of("terminal.allowed.WHOLE", Integer.toString(min), Integer.toString(max)));
    }

    boolean flag() throws ExperimentFormatException {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("true, false");
    }

    String text() throws ExperimentFormatException {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(Messages.of("experiment.allowed.text"));
    }

    /** Returns the one of some things that has the name that stands here. */
    <E> E oneOf(List<E> all, Function<E, String> naming) throws ExperimentFormatException {
        for (E one : all) {
            if (naming.apply(one).equals(value)) {
                return one;
            }
        }
        throw wrong(all.stream().map(naming).collect(Collectors.joining(", ")));
    }

    /** Returns an exception that this is something else than what is allowed. */
    ExperimentFormatException wrong(String allowed) {
        return ExperimentFormatException.of("experiment.wrong", excerpt(path), excerpt(given()), allowed);
    }

    private String given() {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? ParameterText.exact(number) : number.toString();
        }
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value instanceof Map
                ? "{ … }"
                : value instanceof List || value instanceof double[] ? "[ … ]" : value.toString();
    }
}
