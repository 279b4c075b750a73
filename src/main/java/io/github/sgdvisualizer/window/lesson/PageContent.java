package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.AnswerWords;
import io.github.sgdvisualizer.lesson.Explainer;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.lesson.visit.Prediction;
import io.github.sgdvisualizer.lesson.visit.Vote;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.lesson.part.AnswerButton;
import io.github.sgdvisualizer.window.lesson.part.ColumnsLayout;
import io.github.sgdvisualizer.window.lesson.part.SketchPad;
import io.github.sgdvisualizer.window.lesson.part.StackLayout;
import io.github.sgdvisualizer.window.lesson.part.StyledText;
import io.github.sgdvisualizer.window.results.KeptSwatch;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The parts of a page that follow from its question: answers, fields, what became of them, and why. */
final class PageContent {
    private static final int MAX_KEYS = 5;

    /** The longest answer, in characters, that can stand beside another one. */
    private static final int MAX_SHORT = 9;

    private static final int DIGITS = 3;
    private static final int GAP = 5;
    private static final String RESULT_MARK = "●";
    private static final Set<Question.Kind> OF_RUNS = Set.of(Question.Kind.RACE, Question.Kind.LOWER_LOSS);

    private final LessonView view;
    private final Ballots ballots;
    private final boolean wide;

    PageContent(LessonView view, Ballots ballots, boolean wide) {
        this.wide = wide;
        this.view = view;
        this.ballots = ballots;
    }

    private boolean isAsked() {
        return view.phase() == PageVisit.Phase.ASKED;
    }

    private boolean isSeen() {
        return view.phase() == PageVisit.Phase.SEEN && view.outcome().isPresent();
    }

    /**
     * Returns the answers of all questions, the second one with what it asks above them.
     *
     * @param pad where a loss curve is drawn
     */
    List<JComponent> questions(SketchPad pad) {
        List<JComponent> drawing = CurveContent.of(view, pad);
        int curve = view.indexOfCurve();
        boolean beside = wide && curve > 0;
        // A loss curve is the last question. What is before it has short answers: in a wide column they are beside it.
        int below = beside ? curve - 1 : curve < 0 ? view.questions().size() : curve;
        List<JComponent> parts = new ArrayList<>();
        for (int i = 0; i < below; i++) {
            parts.addAll(question(i));
        }
        if (beside) {
            parts.add(inColumns(2, List.of(stacked(question(below)), pad)));
            drawing = drawing.subList(1, drawing.size());
        }
        parts.addAll(drawing);
        return parts;
    }

    private List<JComponent> question(int i) {
        Question question = view.questions().get(i);
        boolean besideCurve = view.indexOfCurve() > 0;
        List<JComponent> parts = new ArrayList<>();
        if (i > 0) {
            parts.add(plain(isSeen() ? LessonColumn.QUESTION : "lesson-second-question", Messages.of("free.steps")));
            parts.add(inColumns(wide && isAsked() && !besideCurve ? 4 : 2, answers(i)));
        } else if ((wide || isAsked()) && areShort(question)) {
            parts.add(inColumns(wide && isAsked() ? question.answers().size() : 2, answers(i)));
        } else if (wide && isAsked() && question.answers().size() > 2) {
            parts.add(inColumns(2, answers(i)));
        } else {
            parts.addAll(answers(i));
        }
        if (isSeen() && !question.answers().isEmpty()) {
            parts.addAll(legend(i, view.visit().predictions().get(i)));
        }
        return parts;
    }

    private List<JComponent> answers(int index) {
        Question question = view.questions().get(index);
        Prediction prediction = view.visit().predictions().get(index);
        List<JComponent> parts = new ArrayList<>();
        for (int i = 0; i < question.answers().size(); i++) {
            Answer answer = question.answers().get(i);
            int choice = i;
            boolean hasKey = isAsked() && i < MAX_KEYS;
            AnswerButton button = new AnswerButton(
                    "answer-" + (index + 1) + '-' + (i + 1),
                    hasKey ? Numbers.whole(i + 1) : "",
                    swatch(question, answer),
                    AnswerWords.of(answer));
            button.addActionListener(event -> ballots.choice().choose(index, choice));
            // Keys choose answers of the first question that nothing was said of.
            button.setKeyActive(view.openQuestion() == index);
            prediction
                    .newest()
                    .filter(vote -> !vote.counted() && vote.hands().get(choice) > 0)
                    .ifPresent(vote -> button.setChosen(true));
            if (isSeen() && view.isFree() && !right(index).contains(answer.key()) && !prediction.names(i)) {
                continue;
            }
            if (isSeen()) {
                button.showResult(result(prediction, i), right(index).contains(answer.key()));
                if (prediction.isMade()) {
                    boolean two = prediction.votes().size() > 1;
                    button.showShares(
                            two ? prediction.votes().get(0).share(i) : Double.NaN,
                            prediction.newest().orElseThrow().share(i));
                }
            } else if (!isAsked()) {
                button.setEnabled(false);
            }
            parts.add(button);
        }
        if (isSeen() && question.answers().isEmpty()) {
            parts.addAll(verdict(index, prediction));
        }
        return parts;
    }

    /** Returns whether two answers fit beside each other. */
    private static boolean areShort(Question question) {
        return question.answers().size() > 2
                && question.answers().stream()
                        .allMatch(answer -> AnswerWords.of(answer).length() <= MAX_SHORT);
    }

    private static JComponent inColumns(int columns, List<JComponent> parts) {
        JPanel grid = new JPanel(new ColumnsLayout(columns, GAP));
        grid.setOpaque(false);
        parts.forEach(grid::add);
        return grid;
    }

    private static JComponent stacked(List<JComponent> parts) {
        JPanel stack = new JPanel(new StackLayout(GAP));
        stack.setOpaque(false);
        parts.forEach(stack::add);
        return stack;
    }

    /** Returns the keys of the right answers; of a fit, one's own line decides. */
    private List<String> right(int index) {
        Truth truth = view.outcome().orElseThrow().truths().get(index);
        return view.questions().get(index).kind() == Question.Kind.FIT
                ? List.of(truth.isBeatenBy(ownLine()) ? "yes" : "no")
                : truth.right();
    }

    private Line firstLine() {
        return view.page().sceneOrDefault().experiment().settings().start();
    }

    private Line ownLine() {
        return view.visit().predictions().get(0).line().orElseGet(this::firstLine);
    }

    /** Returns the line that can be moved by sliders. */
    Optional<Line> line() {
        return !view.questions().isEmpty() && view.questions().get(0).kind() == Question.Kind.FIT
                ? Optional.of(ownLine())
                : Optional.empty();
    }

    /** Returns how often the line can still be moved. */
    int movesLeft() {
        return view.questions().get(0).at() - view.visit().predictions().get(0).moves();
    }

    private static @Nullable Icon swatch(Question question, Answer answer) {
        boolean isRun = OF_RUNS.contains(question.kind()) && answer.key().matches("\\d");
        return isRun ? new KeptSwatch(Integer.parseInt(answer.key()) - 2) : null;
    }

    private static String result(Prediction prediction, int answer) {
        if (!prediction.isMade()) {
            return "";
        }
        return prediction.votes().stream().map(vote -> result(vote, answer)).collect(Collectors.joining(" → "));
    }

    private static String result(Vote vote, int answer) {
        int hands = vote.hands().get(answer);
        return vote.counted() ? Numbers.whole(hands) : hands > 0 ? RESULT_MARK : "";
    }

    /** Says whether what was typed or drawn is close enough. */
    private List<JComponent> verdict(int index, Prediction prediction) {
        Truth truth = view.outcome().orElseThrow().truths().get(index);
        List<JComponent> parts = new ArrayList<>();
        truth.value()
                .ifPresent(value -> parts.add(plain(
                        "lesson-truth",
                        Double.isFinite(value)
                                ? Messages.of("lesson.truth", Numbers.shortest(value))
                                : Messages.of("free.took-never"))));
        prediction.number().ifPresent(number -> {
            parts.add(plain("votes-value", Messages.of("lesson.guess", Numbers.shortest(number))));
            parts.add(close(truth.accepts(number)));
        });
        prediction.line().filter(line -> truth.value().isEmpty()).ifPresent(line -> {
            parts.add(close(truth.accepts(line)));
            parts.add(muted("lesson-legend", Messages.of("lesson.legend.line")));
        });
        return parts;
    }

    static JComponent close(boolean close) {
        return plain("lesson-close-enough", Messages.of(close ? "lesson.close" : "lesson.far"));
    }

    /** Says what the marks mean, that there is a tie, and what the true number is. */
    private List<JComponent> legend(int index, Prediction prediction) {
        List<JComponent> parts = new ArrayList<>();
        Truth truth = view.outcome().orElseThrow().truths().get(index);
        Question question = view.questions().get(index);
        List<String> right = right(index);
        if (right.size() > 1 && question.kind() != Question.Kind.OUTCOME) {
            parts.add(plain("lesson-tie", Messages.of("lesson.tie")));
        } else if (right.isEmpty()) {
            parts.add(plain("lesson-tie", Messages.of("lesson.none-right")));
        }
        if (question.kind() == Question.Kind.FIT) {
            parts.add(plain(
                    "fit-losses",
                    Messages.of(
                            "fit.losses",
                            Numbers.significant(truth.loss(ownLine()), DIGITS),
                            Numbers.significant(truth.value().orElseThrow(), DIGITS))));
        }
        if (index > 0 && truth.value().isPresent()) {
            double steps = truth.value().getAsDouble();
            parts.add(plain(
                    "lesson-steps",
                    Double.isFinite(steps)
                            ? Messages.plural("free.took", Math.round(steps))
                            : Messages.of("free.took-never")));
        }
        if (prediction.isMade() && index == 0 && !view.isFree()) {
            parts.add(muted(
                    "lesson-legend",
                    Messages.of(
                            prediction.votes().size() > 1
                                    ? "lesson.legend.two"
                                    : prediction.newest().filter(Vote::counted).isPresent()
                                            ? "lesson.legend.hands"
                                            : "lesson.legend.one",
                            RESULT_MARK)));
        }
        return parts;
    }

    /** Returns the question that what is typed is for. */
    int typedQuestion() {
        return view.questions().get(0).answers().isEmpty() ? 0 : view.openQuestion();
    }

    /**
     * Returns the field if there is something to type, and how many hands are counted.
     *
     * @param field for counts, or for a number
     */
    List<JComponent> typing(JTextField field) {
        List<JComponent> parts = new ArrayList<>();
        if (view.questions().isEmpty()) {
            return parts;
        }
        Question question = view.questions().get(typedQuestion());
        Prediction prediction = view.visit().predictions().get(typedQuestion());
        boolean number = isNumber(question);
        if (number || (view.counting() && !question.answers().isEmpty())) {
            String name = Messages.of(number ? "lesson.number-field" : "lesson.votes-field");
            field.putClientProperty("JTextField.placeholderText", name);
            field.getAccessibleContext().setAccessibleName(name);
            parts.add(field);
        }
        prediction
                .newest()
                .filter(Vote::counted)
                .ifPresent(vote -> parts.add(plain("votes-value", Messages.plural("lesson.votes", vote.total()))));
        prediction
                .number()
                .ifPresent(
                        guess -> parts.add(plain("votes-value", Messages.of("lesson.guess", Numbers.shortest(guess)))));
        return parts;
    }

    private static boolean isNumber(Question question) {
        return question.kind() == Question.Kind.STEPS || question.kind() == Question.Kind.LOSS_AT;
    }

    /** Returns the key of the sentence that says what to do. */
    String hintKey() {
        if (view.questions().isEmpty()) {
            return "lesson.hint.look";
        }
        Question first = view.questions().get(0);
        if (first.kind() == Question.Kind.LINE_AT) {
            return "lesson.hint.line";
        }
        if (first.answers().isEmpty()) {
            return isNumber(first) ? "lesson.hint.number" : "lesson.hint.curve";
        }
        return view.counting() ? "lesson.hint.hands" : "lesson.hint.majority";
    }

    /** Returns what is said after the run: to all, of what is right, and of what was predicted. */
    List<JComponent> explanation() {
        List<TextBlock> blocks = new ArrayList<>();
        if (view.outcome().isPresent()) {
            LessonView.Outcome outcome = view.outcome().get();
            outcome.texts().stream().filter(text -> concerns(text)).forEach(text -> blocks.add(text.block()));
        }
        return blocks.isEmpty() ? List.of() : List.of(new StyledText("lesson-explanation", blocks));
    }

    private boolean concerns(Explainer.Text text) {
        if (text.answer().isEmpty()) {
            return true;
        }
        Question question = view.questions().get(0);
        boolean predicted = false;
        for (int i = 0; i < question.answers().size(); i++) {
            predicted |= question.answers().get(i).key().equals(text.answer())
                    && view.visit().predictions().get(0).names(i);
        }
        List<String> right = right(0);
        boolean named = view.isFree() ? right.indexOf(text.answer()) == 0 : right.contains(text.answer());
        return named || (predicted && !view.isFree());
    }

    /** Returns a sentence that is wrapped to the width of the column. */
    static JTextArea plain(String name, String text) {
        JTextArea area = new JTextArea();
        PlainText.wrap(area, text);
        area.setName(name);
        return area;
    }

    static JTextArea muted(String name, String text) {
        JTextArea area = plain(name, text);
        area.setFont(Theme.font("Chart.font"));
        area.putClientProperty("FlatLaf.styleClass", "muted");
        return area;
    }
}
