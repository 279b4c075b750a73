package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.lesson.part.Countdown;
import io.github.sgdvisualizer.window.lesson.part.FitPanel;
import io.github.sgdvisualizer.window.lesson.part.PageBody;
import io.github.sgdvisualizer.window.lesson.part.SketchPad;
import io.github.sgdvisualizer.window.lesson.part.StyledText;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The page of a lesson: what it says and asks, the votes, what became of them and why, and the way on. To be used on the
 * event thread only.
 */
final class LessonColumn extends JPanel {
    /** In px before the presenter's zoom. */
    private static final int WIDE = 380;

    private static final String HINT = "lesson-hint";

    /** What stood before the question. */
    private static final String LEAD = "lesson-lead";

    /** The question, for those who come late. */
    static final String QUESTION = "lesson-question";

    private final Commands commands;
    private final Ballots ballots;
    private final JLabel heading = new JLabel();
    private final JLabel number = new JLabel();
    private final JTextArea title = new JTextArea();
    private final PageBody body = new PageBody(List.of(LEAD, HINT, QUESTION, CurveContent.LEGEND));
    private final JScrollPane scroll = new JScrollPane(
            body, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private final JProgressBar progress = new JProgressBar();
    private final JPanel footer = new JPanel(
            new MigLayout("insets 0, fillx, hidemode 3, novisualpadding, gapx 6", "[][grow, fill][][]", "[center]"));
    private final JPanel voting =
            new JPanel(new MigLayout("insets 0, novisualpadding, gapx 4, hidemode 3", "", "[center]"));
    private final List<AbstractButton> ballotButtons;
    private final JButton backToPage;
    private final Countdown countdown = new Countdown();
    private final FitPanel fit;
    private final SketchPad sketch;
    private final JCheckBox withCurve = new JCheckBox(Messages.of("free.with-curve"));
    private final JTextField typed = new JTextField();
    private final JButton next;
    private final JButton skip;
    private final JButton back;
    private @Nullable LessonView shown;

    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    LessonColumn(Commands commands, Ballots ballots) {
        super(new MigLayout(
                "insets 10 0 10 0, fill, wrap, novisualpadding, gapy 6, hidemode 3",
                "[grow, fill]",
                "[][][grow, fill]8[][]"));
        this.commands = commands;
        this.ballots = ballots;
        fit = new FitPanel(ballots.move());
        sketch = new SketchPad(ballots.drawing());
        withCurve.setName("with-curve-box");
        withCurve.setOpaque(false);
        withCurve.putClientProperty("FlatLaf.styleClass", "quiet");
        withCurve.setRequestFocusEnabled(false);
        withCurve.addActionListener(event -> {
            ballots.withCurve().accept(withCurve.isSelected());
            // Once it has its place.
            EventQueue.invokeLater(() -> sketch.scrollRectToVisible(new Rectangle(sketch.getSize())));
        });
        setName("lesson-column");
        putClientProperty("FlatLaf.styleClass", "card");
        typed.setName("votes-field");
        typed.addActionListener(event -> take());
        typed.getInputMap().put(Shortcut.CANCEL.stroke(), "leave");
        typed.getActionMap().put("leave", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                ballots.cancel().run();
                getRootPane().requestFocusInWindow();
            }
        });
        heading.setName("lesson-heading");
        heading.putClientProperty("html.disable", true);
        heading.putClientProperty("FlatLaf.styleClass", "muted");
        number.setName("lesson-page-number");
        number.putClientProperty("FlatLaf.styleClass", "muted");
        title.setName("lesson-title");
        title.putClientProperty("FlatLaf.styleClass", "pageTitle");
        progress.setName("lesson-progress");
        next = Buttons.plain(commands.get(CommandId.LESSON_NEXT));
        skip = Buttons.plain(commands.get(CommandId.LESSON_SKIP));
        back = Buttons.plain(commands.get(CommandId.LESSON_PREVIOUS));
        quiet(skip);
        quiet(back);
        JPanel top = new JPanel(new MigLayout("insets 0, fillx, novisualpadding", "[grow]8[]4[]4[]", "[center]"));
        top.setOpaque(false);
        top.add(heading, "wmin 0");
        top.add(withCurve, "hidemode 3");
        top.add(number);
        top.add(Buttons.bare(commands.get(CommandId.LESSON_CLOSE)));
        voting.setOpaque(false);
        JButton see = Buttons.plain(commands.get(CommandId.SEE));
        see.putClientProperty("FlatLaf.styleClass", "quietPrimary");
        ballotButtons = List.of(
                quiet(Buttons.plain(commands.get(CommandId.VOTE_AGAIN))),
                Buttons.toggle(commands.get(CommandId.COUNT_HANDS), "quiet"),
                quiet(Buttons.plain(commands.get(CommandId.COUNTDOWN))));
        voting.add(see);
        ballotButtons.forEach(voting::add);
        backToPage = Buttons.plain(commands.get(CommandId.BACK_TO_PAGE));
        footer.setOpaque(false);
        footer.add(back);
        footer.add(progress, "wmin 10");
        footer.add(skip);
        footer.add(next);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setViewportBorder(null);
        // A clicker leads on, whatever in the page has the keyboard.
        Stream.of(CommandId.LESSON_PREVIOUS, CommandId.LESSON_NEXT)
                .flatMap(id -> id.keys().stream())
                .forEach(key ->
                        scroll.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key.stroke(), "none"));
        add(top, "gapleft 14, gapright 8");
        add(title, "gapleft 14, gapright 14, wmin 0");
        add(scroll, "hmin 0, gapleft 14, gapright 4");
        add(voting, "gapleft 14, gapright 14");
        add(footer, "gapleft 14, gapright 14");
    }

    Countdown countdown() {
        return countdown;
    }

    /** Shows a page; what has the keyboard keeps it if it is still there. */
    void show(LessonView view) {
        boolean other = shown == null || !shown.page().equals(view.page()) || shown.phase() != view.phase();
        if (other) {
            countdown.stop();
        }
        shown = view;
        heading.setText(view.isFree() ? Messages.of("free.heading") : view.heading());
        number.setText(
                view.isFree()
                        ? ""
                        : Messages.of("lesson.number", Numbers.whole(view.number()), Numbers.whole(view.count())));
        PlainText.wrap(title, view.page().title());
        title.setFont(Theme.font("PageTitle.font"));
        progress.setMaximum(Math.max(1, view.count()));
        progress.setValue(view.number());
        boolean seen = view.phase() == PageVisit.Phase.SEEN;
        skip.setVisible(!seen);
        next.putClientProperty("FlatLaf.styleClass", seen ? "quietPrimary" : "quiet");
        // Its key also shows the answer.
        next.setEnabled(view.phase() != PageVisit.Phase.ASKED
                && commands.get(CommandId.LESSON_NEXT).isEnabled());
        withCurve.setVisible(view.isFree() && view.phase() == PageVisit.Phase.ASKED);
        withCurve.setSelected(view.indexOfCurve() >= 0);
        int scrolled = other ? 0 : scroll.getVerticalScrollBar().getValue();
        fill(view);
        EventQueue.invokeLater(() -> scroll.getVerticalScrollBar().setValue(scrolled));
    }

    private void fill(LessonView view) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null && fit.isAncestorOf(owner)) {
            // A number was entered: the field has given the keyboard up.
            getRootPane().requestFocusInWindow();
        }
        boolean stays = owner != null && body.isAncestorOf(owner) && !fit.isAncestorOf(owner);
        String focused = stays ? owner.getName() : null;
        showVoting(view);
        footer.setVisible(!view.isFree());
        body.show(content(view).toList());
        Theme.orient(this);
        revalidate();
        repaint();
        if (focused != null) {
            Arrays.stream(body.getComponents())
                    .flatMap(each -> each instanceof JPanel row ? Arrays.stream(row.getComponents()) : Stream.of(each))
                    .filter(each -> focused.equals(each.getName()))
                    .findFirst()
                    .ifPresent(Component::requestFocusInWindow);
        }
    }

    private Stream<JComponent> content(LessonView view) {
        boolean seen = view.phase() == PageVisit.Phase.SEEN;
        PageContent content = new PageContent(view, ballots, isWide());
        Stream.Builder<JComponent> all = Stream.builder();
        if (!view.message().isEmpty()) {
            all.add(warning(view.message()));
        }
        List<TextBlock> text = view.page().text();
        if (!seen || view.questions().isEmpty()) {
            text("lesson-text", text).forEach(all::add);
        } else if (!text.isEmpty()) {
            text(LEAD, text.subList(0, text.size() - 1)).forEach(all::add);
            all.add(new StyledText(QUESTION, text.subList(text.size() - 1, text.size())));
        }
        content.questions(sketch).forEach(all::add);
        if (view.phase() == PageVisit.Phase.ASKED) {
            content.line().ifPresent(line -> {
                fit.show(line, content.movesLeft() > 0);
                all.add(fit);
                all.add(PageContent.muted("fit-moves", Messages.plural("fit.moves", content.movesLeft())));
            });
            content.typing(typed).forEach(all::add);
            all.add(countdown);
            all.add(PageContent.muted(
                    HINT,
                    Messages.of(
                            content.hintKey(),
                            commands.get(CommandId.VOTE_AGAIN).keyName())));
        } else if (view.phase() == PageVisit.Phase.RUNNING) {
            all.add(PageContent.muted(HINT, Messages.of("lesson.running")));
        } else {
            content.explanation().forEach(all::add);
        }
        if (view.left() && view.isFree()) {
            all.add(PageContent.muted("lesson-left", Messages.of("free.changed")));
        } else if (view.left()) {
            all.add(backToPage);
        }
        return all.build();
    }

    /** Takes what was typed; returns false if it is wrong: it then stays in the field. */
    private boolean take() {
        LessonView view = shown;
        if (view == null) {
            return false;
        }
        ballots.typing().type(new PageContent(view, ballots, isWide()).typedQuestion(), typed.getText());
        boolean wrong = shown != null && !shown.message().isEmpty();
        if (wrong) {
            markTyped(true);
            typed.requestFocusInWindow();
        } else {
            clearTyped();
            getRootPane().requestFocusInWindow();
        }
        return !wrong;
    }

    /**
     * Takes what was typed into the field for votes and numbers, as the Enter key does.
     *
     * @return false if it is wrong: it then stays in the field, and a message says what is allowed
     */
    boolean takeTyped() {
        return typed.getParent() == null || typed.getText().isBlank() || take();
    }

    /** Empties the field for votes and numbers. */
    void clearTyped() {
        typed.setText("");
        markTyped(false);
    }

    private void markTyped(boolean wrong) {
        typed.putClientProperty("JComponent.outline", wrong ? "error" : null);
    }

    /** Returns whether answers and buttons have room beside each other: in the side, and in the presenter's look. */
    private boolean isWide() {
        return getWidth() > Theme.scaled(WIDE);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean wasWide = isWide();
        super.setBounds(x, y, width, height);
        if (shown != null && isWide() != wasWide) {
            show(shown);
        }
    }

    private void showVoting(LessonView view) {
        boolean votes = !view.questions().isEmpty()
                && !view.questions().get(0).answers().isEmpty();
        voting.setVisible(view.phase() == PageVisit.Phase.ASKED);
        ballotButtons.forEach(button -> button.setVisible(votes));
    }

    private static JButton quiet(JButton button) {
        button.putClientProperty("FlatLaf.styleClass", "quiet");
        return button;
    }

    private static List<JComponent> text(String name, List<TextBlock> blocks) {
        return blocks.isEmpty() ? List.of() : List.of(new StyledText(name, blocks));
    }

    private static JComponent warning(String text) {
        JTextArea area = PageContent.plain("lesson-message", text);
        area.putClientProperty("FlatLaf.styleClass", "warning");
        area.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        area.setOpaque(true);
        return area;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // What is not shown now would keep the look before.
        for (Component each : new Component[] {fit, sketch, typed, countdown, backToPage}) {
            if (each != null && each.getParent() == null) {
                SwingUtilities.updateComponentTreeUI(each);
            }
        }
        EventQueue.invokeLater(() -> {
            if (shown != null && isDisplayable()) {
                show(shown);
            }
        });
    }
}
