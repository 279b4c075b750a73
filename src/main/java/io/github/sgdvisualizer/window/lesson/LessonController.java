package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.visit.Asked;
import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import io.github.sgdvisualizer.lesson.visit.PageVisit.Phase;
import io.github.sgdvisualizer.lesson.visit.Prediction;
import io.github.sgdvisualizer.lesson.visit.Tour;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Leads through a lesson, or asks about the settings as they are: shows pages, takes votes, lets the run answer.
 *
 * <p>To be used on the event thread only.
 */
public final class LessonController implements SnapshotView {
    private final Engine engine;
    private final Commands commands;
    private final LessonCommandStates states;
    private @Nullable LessonColumn column;
    private final OutcomeFinder outcomes;
    private final LessonPlace place;
    private final OpenPages pages = new OpenPages();
    private Optional<LessonView.Outcome> outcome = Optional.empty();

    /** The change of settings that shows the page's scene; a snapshot before it is of something else. */
    private long shownChange;

    /** What was hidden and locked before the program asked by itself. */
    private Restrictions usual = Restrictions.NONE;

    private Runnable closed = () -> {};
    private boolean left;
    private String message = "";
    private @Nullable Snapshot newest;

    /**
     * Creates a controller that shows nothing yet; {@link #close()} ends its thread.
     *
     * @param onError receives unexpected exceptions, on any thread
     */
    public LessonController(Engine engine, Commands commands, LessonPlace place, Consumer<Throwable> onError) {
        this.engine = engine;
        this.commands = commands;
        this.place = place;
        states = new LessonCommandStates(commands);
        outcomes = new OutcomeFinder(onError);
        bind();
        update();
    }

    private void bind() {
        on(CommandId.PREDICT, this::predict);
        on(CommandId.SEE, this::see);
        on(CommandId.LESSON_NEXT, this::goOn);
        on(CommandId.LESSON_PREVIOUS, () -> goBy(-1));
        on(CommandId.LESSON_SKIP, () -> goBy(1));
        on(CommandId.BACK_TO_PAGE, this::begin);
        on(CommandId.LESSON_CLOSE, this::closeLesson);
        on(CommandId.LESSON_NOTES, this::showNotes);
        on(CommandId.VOTE_AGAIN, this::voteAgain);
        on(CommandId.COUNTDOWN, () -> column().countdown().startOrStop());
        commands.get(CommandId.COUNT_HANDS).onSelected(counting -> update());
        for (int i = 0; i < LessonCommandStates.ANSWERS.size(); i++) {
            int answer = i;
            on(LessonCommandStates.ANSWERS.get(i), () -> choose(pages.openQuestion(), answer));
        }
    }

    /** Makes the column in which pages stand, unless it is made; the first page does so itself. */
    public void prepare() {
        column();
    }

    private LessonColumn column() {
        LessonColumn made = column;
        if (made == null) {
            made = new LessonColumn(
                    commands,
                    new Ballots(this::choose, this::move, this::type, this::cancelTyping, this::draw, this::askCurve));
            Theme.orient(made);
            column = made;
        }
        return made;
    }

    /** Empties the field of the page, and forgets what was wrong with it. */
    private void clearTyped() {
        message = "";
        if (column != null) {
            column.clearTyped();
        }
    }

    private void cancelTyping() {
        clearTyped();
        update();
    }

    private void stopCountdown() {
        if (column != null) {
            column.countdown().stop();
        }
    }

    private void on(CommandId id, Runnable action) {
        commands.get(id).onPerformed(action);
    }

    /** Ends the controller's thread, and what pages have shown. */
    public void close() {
        stopCountdown();
        place.setColumn(null);
        outcomes.close();
    }

    /** Sets what follows when a lesson has been closed. */
    void onClosed(Runnable newClosed) {
        closed = newClosed;
    }

    /** Returns the way through the lesson that is open. */
    public Optional<Tour> tour() {
        return pages.hasLesson() ? Optional.of(pages.tour()) : Optional.empty();
    }

    /** Returns what was on screen before the lesson that is open; empty without one. */
    public Optional<Experiment> before() {
        return pages.before();
    }

    /** Ends what is asked, and closes the lesson. */
    public void closeAll() {
        if (pages.isFree()) {
            closeLesson();
        }
        if (pages.hasLesson()) {
            closeLesson();
        }
    }

    /** Opens a lesson at its first page; it must have one. */
    public void open(Lesson lesson) {
        pages.open(lesson, newest);
        place.setColumn(column());
        begin();
    }

    /** Takes another version of the open lesson, and stays on its page. */
    public void reload(Lesson lesson) {
        if (pages.hasLesson()) {
            message = "";
            boolean other = pages.tour().reload(lesson);
            if (other && !pages.isFree()) {
                begin();
            } else {
                update();
            }
        }
    }

    /** Tells what is wrong with the lesson's file, or with what was typed; the page stays as it is. */
    public void tell(String problem) {
        message = problem;
        update();
    }

    private void closeLesson() {
        boolean wasFree = pages.isFree();
        if (wasFree && pages.hasLesson()) {
            begin();
            return;
        }
        Optional<Experiment> before = pages.before();
        pages.close();
        forgetOutcome();
        stopCountdown();
        before.ifPresentOrElse(
                experiment -> engine.editor().open(experiment, Restrictions.NONE),
                () -> engine.editor().restrict(wasFree ? usual : Restrictions.NONE));
        place.setColumn(null);
        closed.run();
        update();
    }

    private void goBy(int number) {
        if (pages.tour().goTo(pages.tour().index() + number)) {
            begin();
        }
    }

    /** Shows the lesson's page from its beginning, with its scene; what was predicted on it stays. */
    private void begin() {
        pages.endFree();
        forgetOutcome();
        Asked asked = pages.asked();
        pages.setVisit(pages.visit().with(asked.isOpen() ? Phase.ASKED : Phase.SEEN));
        if (asked.movesLine()) {
            pages.setVisit(
                    pages.visit().with(0, pages.visit().predictions().get(0).unmoved()));
        }
        asked.experiment()
                .ifPresentOrElse(
                        experiment -> {
                            shownChange = engine.editor().open(experiment, asked.restrictions());
                            place.open(experiment.viewState().shown());
                        },
                        () -> engine.editor().restrict(Restrictions.NONE));
        update();
        if (!asked.isOpen()) {
            outcomes.find(
                    asked,
                    found -> {
                        outcome = Optional.of(found);
                        update();
                    },
                    () -> {});
        }
    }

    private void forgetOutcome() {
        outcome = Optional.empty();
        outcomes.cancel();
        pages.forgetFirstLoss();
        clearTyped();
        left = false;
        place.setPredicted(null);
    }

    /** Asks about the settings as they are, from the first guess on. */
    private void predict() {
        Snapshot snapshot = newest;
        if (snapshot != null) {
            usual = !pages.isFree() ? snapshot.edits().restrictions() : usual;
            ask(snapshot);
            shownChange = engine.editor().beginAgain(Asked.telling(usual));
            place.setColumn(column());
            update();
        }
    }

    private void ask(Snapshot snapshot) {
        pages.ask(snapshot);
        forgetOutcome();
    }

    private void askCurve(boolean asked) {
        pages.setWithCurve(asked);
        update();
    }

    private void choose(int question, int answer) {
        List<Question> questions = pages.asked().questions();
        if (pages.visit().phase() == Phase.ASKED
                && question < questions.size()
                && answer < questions.get(question).answers().size()) {
            predict(
                    question,
                    Voting.chosen(
                            questions.get(question),
                            pages.visit().predictions().get(question),
                            answer,
                            commands.get(CommandId.COUNT_HANDS).isSelected()));
        }
    }

    private void predict(int question, Prediction prediction) {
        message = "";
        pages.setVisit(pages.visit().with(question, prediction));
        update();
    }

    private void move(Line line) {
        if (pages.visit().phase() == Phase.ASKED) {
            engine.editor().gesture();
            shownChange = engine.editor().change(settings -> settings.withStart(line));
            moved(pages.asked(), line);
        }
    }

    private void draw(DrawnCurve curve) {
        int question = pages.asked().indexOf(Question.Kind.LOSS_CURVE);
        if (pages.visit().phase() == Phase.ASKED && question >= 0) {
            predict(question, pages.visit().predictions().get(question).withCurve(curve));
        }
    }

    private void type(int question, String text) {
        Question asked = pages.asked().questions().get(question);
        Voting.typed(asked, pages.visit().predictions().get(question), text)
                .ifPresentOrElse(
                        prediction -> predict(question, prediction), () -> tell(Voting.complaint(asked, text)));
    }

    private void voteAgain() {
        if (!column().takeTyped()) {
            return;
        }
        int answers = pages.asked().questions().get(0).answers().size();
        predict(0, pages.visit().predictions().get(0).again(answers));
    }

    private void showNotes() {
        outcomes.findNotes(pages.tour().page(), notes -> {
            Window owner = SwingUtilities.getWindowAncestor(column());
            // The lesson may have been closed meanwhile.
            if (owner != null) {
                NotesDialog.open(owner, commands.get(CommandId.LESSON_NOTES), notes);
            }
        });
    }

    /** Goes on as a presenter's clicker does: shows the answer, then the next page. */
    private void goOn() {
        switch (pages.visit().phase()) {
            case ASKED -> see();
            case RUNNING ->
                outcome.ifPresent(
                        known -> engine.transport().runTo(pages.asked().stepsToShow(known.truths())));
            case SEEN -> {
                if (!pages.isFree()) {
                    goBy(1);
                }
            }
        }
    }

    /** Ends voting and lets the run answer, from the first step on. */
    private void see() {
        if (!column().takeTyped()) {
            return;
        }
        clearTyped();
        Asked asked = pages.asked();
        pages.setVisit(pages.visit().closed());
        update();
        outcomes.find(
                asked,
                found -> {
                    outcome = Optional.of(found);
                    run(asked, found);
                },
                this::askAgain);
    }

    /** Goes back to the question: what is right could not be found out. */
    private void askAgain() {
        pages.setVisit(pages.visit().with(Phase.ASKED));
        update();
    }

    private void run(Asked asked, LessonView.Outcome found) {
        Optional<Experiment> experiment = asked.experiment();
        if (experiment.isEmpty()) {
            pages.setVisit(pages.visit().with(Phase.SEEN));
        } else {
            if (pages.isFree()) {
                engine.editor().restrict(usual);
            } else {
                shownChange = engine.editor().open(experiment.get(), asked.restrictionsThen());
            }
            if (asked.movesLine()) {
                place.setPredicted(pages.visit().predictions().get(0).line().orElse(null));
            }
            engine.transport().playTo(asked.stepsToShow(found.truths()));
        }
        update();
    }

    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        if (!pages.isOpen() || snapshot.edits().changes() < shownChange) {
            return;
        }
        Asked asked = pages.asked();
        if (pages.readFirstLoss(snapshot)) {
            update();
        }
        if (pages.visit().phase() == Phase.RUNNING
                && outcome.isPresent()
                && !snapshot.edits().restrictions().still()
                && (snapshot.playback().ended()
                        || snapshot.playback().place()
                                >= asked.stepsToShow(outcome.get().truths()))) {
            pages.setVisit(pages.visit().with(Phase.SEEN));
            update();
        }
        follow(asked, snapshot);
    }

    /** Asks anew about other settings; a lesson's page can be gone back to. */
    private void follow(Asked asked, Snapshot snapshot) {
        boolean changed = !asked.isOf(snapshot.edits().wanted(), pages.visit().phase());
        boolean asking = pages.visit().phase() == Phase.ASKED;
        if (pages.isFree() && changed && asking) {
            ask(snapshot);
            update();
        } else if (changed != left) {
            left = changed;
            update();
        } else if (asking && asked.movesLine() && !changed) {
            followLine(asked, snapshot);
        }
    }

    /** Counts the moves of the line; after the last one it stays where it is. */
    private void followLine(Asked asked, Snapshot snapshot) {
        Prediction before = pages.visit().predictions().get(0);
        Line line = snapshot.edits().wanted().start();
        Line known =
                before.line().orElse(asked.experiment().orElseThrow().settings().start());
        if (line.equals(known) || snapshot.playback().held()) {
            return;
        }
        moved(asked, line);
    }

    private void moved(Asked asked, Line line) {
        Prediction moved = pages.visit().predictions().get(0).moved(line);
        predict(0, moved);
        Question question = asked.questions().get(0);
        if (question.kind() == Question.Kind.FIT && moved.moves() >= question.at()) {
            engine.editor().restrict(asked.restrictionsWithLine());
        }
    }

    /** Shows the page, and which commands can do something. */
    private void update() {
        LessonView view = pages.isOpen()
                ? pages.view(commands.get(CommandId.COUNT_HANDS).isSelected(), outcome, left, message)
                : null;
        states.show(view, pages.hasLesson());
        if (view != null) {
            column().show(view);
        }
    }
}
