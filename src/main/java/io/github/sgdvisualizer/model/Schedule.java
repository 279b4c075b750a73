package io.github.sgdvisualizer.model;

/** The learning rate at each step. */
public sealed interface Schedule {

    /** Returns the rate of the step that is taken from the line after so many steps. */
    double rate(int step);

    /** Returns the rate from its last change on. */
    double lastRate();

    /** Returns the step from which the rate changes no more. */
    int lastChange();

    /** Returns the schedule that is the same before the given step, and has the given rate from it on. */
    default Schedule changedAt(int step, double rate) {
        return step == 0 ? new Constant(rate) : new Changed(before(step), step, rate);
    }

    /** Returns the schedule without what it changes from the given step on. */
    Schedule before(int step);

    /**
     * The same rate at each step.
     *
     * @param lastRate the rate, finite and above 0
     */
    record Constant(double lastRate) implements Schedule {
        /** Checks the rate. */
        public Constant {
            Parameter.LEARNING_RATE.check(lastRate);
        }

        @Override
        public double rate(int step) {
            return lastRate;
        }

        @Override
        public int lastChange() {
            return 0;
        }

        @Override
        public Schedule before(int step) {
            return this;
        }
    }

    /**
     * A schedule that a person has changed on the way.
     *
     * @param first the schedule up to there
     * @param lastChange the step from which the other rate holds, above 0
     * @param lastRate the rate from there on
     */
    record Changed(Schedule first, int lastChange, double lastRate) implements Schedule {
        /** Checks step and rate. */
        public Changed {
            Parameter.LEARNING_RATE.check(lastRate);
            if (lastChange <= first.lastChange()) {
                throw new IllegalArgumentException(
                        "a change must come after step " + first.lastChange() + ", not at step " + lastChange);
            }
        }

        @Override
        public double rate(int step) {
            return step < lastChange ? first.rate(step) : lastRate;
        }

        @Override
        public Schedule before(int step) {
            return step > lastChange ? this : first.before(step);
        }
    }
}
