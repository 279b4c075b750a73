package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions without an author's words. */
final class Questions {
    private Questions() {}

    static Question choose(Kind kind, String... keys) {
        List<Answer> answers = Stream.of(keys)
                .map(key -> new Answer(key, "", Double.NaN, false))
                .toList();
        return new Question(kind, Optional.empty(), 0, answers);
    }

    static Question number(Kind kind, int at) {
        return new Question(kind, Optional.empty(), at, List.of());
    }

    static Question nearest(Quantity quantity, int at, double... values) {
        List<Answer> answers = new ArrayList<>();
        for (double value : values) {
            answers.add(new Answer(Integer.toString(answers.size() + 1), "", value, false));
        }
        return new Question(Kind.NEAREST, Optional.of(quantity), at, answers);
    }
}
