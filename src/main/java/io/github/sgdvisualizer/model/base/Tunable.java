package io.github.sgdvisualizer.model.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * An optimizer or a schedule: something with parameters that the user can set besides the learning rate.
 *
 * @param <T> the type of a copy with other values
 */
public interface Tunable<T> {

    /**
     * Returns the parameters and their values, unmodifiable, in the order in which {@link Parameter} declares them.
     *
     * @return empty if there are no parameters
     */
    Map<Parameter, Double> parameters();

    /**
     * Returns a copy with the given values.
     *
     * @param values parameters without a value here keep theirs; parameters that this does not have are ignored
     * @throws IllegalArgumentException if a value is not allowed
     */
    T remade(Map<Parameter, Double> values);

    /**
     * Returns a copy with another value for one parameter.
     *
     * @throws IllegalArgumentException if this has no such parameter, or the value is not allowed
     */
    default T with(Parameter parameter, double value) {
        if (!parameters().containsKey(parameter)) {
            throw new IllegalArgumentException("it has " + parameters().keySet() + ", not " + parameter);
        }
        Map<Parameter, Double> values = new EnumMap<>(parameters());
        values.put(parameter, parameter.check(value));
        return remade(values);
    }

    /**
     * Returns an unmodifiable copy in the order in which {@link Parameter} declares the parameters.
     *
     * @param parameters not empty
     */
    static Map<Parameter, Double> inOrder(Map<Parameter, Double> parameters) {
        return Collections.unmodifiableMap(new EnumMap<>(parameters));
    }
}
