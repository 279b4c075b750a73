package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.text.Messages;

/** What an answer says: the author's words, or the program's. */
public final class AnswerWords {
    private AnswerWords() {}

    /** Returns an answer's words, plain text. */
    public static String of(Answer answer) {
        if (!answer.text().isEmpty()) {
            return answer.text();
        }
        boolean isRun = !answer.key().isEmpty() && answer.key().chars().allMatch(Character::isDigit);
        return isRun ? Messages.of("lesson.answer.run", answer.key()) : Messages.of("lesson.answer." + answer.key());
    }
}
