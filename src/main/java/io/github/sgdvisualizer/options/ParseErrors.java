package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the present language what is wrong with the arguments; picocli's own messages are in English only. */
final class ParseErrors {
    private ParseErrors() {}

    /** Returns the message for the user, which may have line breaks where the user's input has some. */
    static String message(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "wrong.unknown" : "wrong.argument";
            return Messages.of(key, unmatched.getUnmatched().get(0));
        }
        if (error instanceof MissingParameterException missing) {
            return Messages.of("wrong.missing", name(missing.getMissing().get(0)));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return Messages.of("wrong.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = error.getArgSpec();
        if (argument != null && error.getCause() instanceof TypeConversionException cause) {
            return argument.arity().max() == 0
                    ? Messages.of("wrong.flag", name(argument))
                    : Messages.of("wrong.option-value", name(argument), String.valueOf(cause.getMessage()));
        }
        return String.valueOf(error.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
