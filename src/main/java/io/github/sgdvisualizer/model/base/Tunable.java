package io.github.sgdvisualizer.model.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What has numbers that a person can set beside the learning rate: an optimizer, a schedule.
 *
 * @param <T> what it is again with another number
 */
public interface Tunable<T> {

    /** Returns the parameters it has, in their usual order, and what they are. */
    Map<Parameter, Double> parameters();

    /** Returns the same with these values for its parameters; one without a value stays as it is. */
    T remade(Map<Parameter, Double> values);

    /**
     * Returns the same with another value for one parameter.
     *
     * @throws IllegalArgumentException if it has no such parameter, or the value is not allowed
     */
    default T with(Parameter parameter, double value) {
        if (!parameters().containsKey(parameter)) {
            throw new IllegalArgumentException("it has " + parameters().keySet() + ", not " + parameter);
        }
        Map<Parameter, Double> values = new EnumMap<>(parameters());
        values.put(parameter, parameter.check(value));
        return remade(values);
    }

    /** Returns the parameters in the order in which they are declared. */
    static Map<Parameter, Double> inOrder(Map<Parameter, Double> parameters) {
        return Collections.unmodifiableMap(new EnumMap<>(parameters));
    }
}
