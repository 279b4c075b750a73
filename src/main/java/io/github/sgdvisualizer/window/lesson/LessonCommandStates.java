package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the commands of lessons true: enabled as far as the shown page has use for them. */
final class LessonCommandStates {
    /** The commands that choose answers by their number. */
    static final List<CommandId> ANSWERS =
            List.of(CommandId.ANSWER_1, CommandId.ANSWER_2, CommandId.ANSWER_3, CommandId.ANSWER_4, CommandId.ANSWER_5);

    private static final List<CommandId> WITHIN_A_PAGE = List.of(
            CommandId.SEE,
            CommandId.LESSON_NEXT,
            CommandId.LESSON_PREVIOUS,
            CommandId.LESSON_SKIP,
            CommandId.BACK_TO_PAGE,
            CommandId.LESSON_NOTES,
            CommandId.VOTE_AGAIN,
            CommandId.COUNTDOWN,
            CommandId.COUNT_HANDS);

    private final Commands commands;

    LessonCommandStates(Commands commands) {
        this.commands = commands;
    }

    /**
     * Follows what is shown.
     *
     * @param view the page; null for none
     * @param lesson whether a lesson is open, behind the page or as it
     */
    void show(@Nullable LessonView view, boolean lesson) {
        enable(CommandId.SAVE_ANSWERS, lesson);
        enable(CommandId.LESSON_CLOSE, view != null);
        if (view == null) {
            WITHIN_A_PAGE.forEach(id -> enable(id, false));
            ANSWERS.forEach(id -> enable(id, false));
            enable(CommandId.PREDICT, true);
        } else {
            showPage(view);
        }
    }

    private void showPage(LessonView view) {
        boolean asks = view.phase() == PageVisit.Phase.ASKED;
        boolean inLesson = !view.isFree();
        boolean last = view.number() >= view.count();
        boolean voting = asks && !view.questions().isEmpty();
        enable(CommandId.SEE, asks);
        enable(CommandId.LESSON_NEXT, (inLesson && !last) || view.phase() != PageVisit.Phase.SEEN);
        enable(CommandId.LESSON_PREVIOUS, inLesson && view.number() > 1);
        enable(CommandId.LESSON_SKIP, inLesson && !last);
        enable(CommandId.BACK_TO_PAGE, inLesson && view.page().scene().isPresent());
        enable(CommandId.LESSON_NOTES, inLesson && !view.page().notes().isEmpty());
        enable(CommandId.PREDICT, !asks || !inLesson);
        enable(CommandId.VOTE_AGAIN, voting && view.visit().predictions().get(0).canVoteAgain());
        enable(CommandId.COUNTDOWN, voting);
        enable(CommandId.COUNT_HANDS, voting);
        int answers =
                voting ? view.questions().get(view.openQuestion()).answers().size() : 0;
        for (int i = 0; i < ANSWERS.size(); i++) {
            enable(ANSWERS.get(i), i < answers);
        }
    }

    private void enable(CommandId id, boolean enabled) {
        commands.get(id).setEnabled(enabled);
    }
}
