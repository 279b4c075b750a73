package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.RunNames;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.NameField;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The table that sets the kept runs beside the present one; to be seen while there are any. */
public final class KeptPanel extends JPanel {
    private static final int MAX_NAME_LENGTH = 40;
    private static final int NAME_COLUMNS = 8;

    private final Engine engine;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private final JLabel title = Buttons.muted("kept.name");
    private Row present;
    private List<Long> shown = List.of();

    /** What stands in a line of the table. */
    private record Row(long id, JLabel swatch, NameField name, JLabel steps, DigitLabel loss) {
        void show(String shownName, RunProgress progress, double lossNow) {
            name.show(shownName);
            steps.setText(stepsOf(progress));
            DecimalPlaces places = DecimalPlaces.of(progress.error().points());
            loss.setText(Numbers.fixed(lossNow, places.loss()));
        }
    }

    /** A table without lines; {@code changed} is told when it has got or lost one. */
    public KeptPanel(Engine engine, Runnable changed) {
        super(new MigLayout(
                "insets 8 14 8 8, fillx, novisualpadding, gapx 10, gapy 2", "[]6[grow, fill][][][]2[]2[]", ""));
        this.engine = engine;
        this.changed = changed;
        putClientProperty("FlatLaf.styleClass", "card");
        present = row(0, KeptSwatch.PRESENT);
        setVisible(false);
    }

    private static Row row(long id, KeptSwatch swatch) {
        NameField name = new NameField("kept-name-field-" + id, NAME_COLUMNS);
        name.putClientProperty("FlatLaf.styleClass", "plain");
        JLabel steps = new JLabel("", SwingConstants.RIGHT);
        steps.setName("kept-steps-value-" + id);
        return new Row(
                id,
                new JLabel(swatch),
                name,
                steps,
                new DigitLabel("kept-loss-value-" + id, "00.0000", SwingConstants.RIGHT));
    }

    /** Shows all runs where the timeline stands. */
    public void show(Snapshot snapshot) {
        List<Long> ids = snapshot.kept().stream().map(KeptRun::id).toList();
        boolean others = !ids.equals(shown);
        if (others) {
            shown = ids;
            build(snapshot.kept());
            setVisible(!ids.isEmpty());
        }
        boolean again = !ids.isEmpty() && snapshot.kept().stream().allMatch(KeptRun::again);
        title.setText(Messages.of(again ? "kept.again" : "kept.name"));
        title.setToolTipText(again ? Messages.of("kept.again.tip") : null);
        RunNames names = RunNames.of(snapshot);
        present.show(
                Messages.of("kept.present", names.present()),
                snapshot.progress(),
                snapshot.runState().loss());
        for (int i = 0; i < rows.size(); i++) {
            KeptRun kept = snapshot.kept().get(i);
            rows.get(i).name.setToolTipText(Messages.of(kept.again() ? "kept.again.tip" : "kept-rename.tip"));
            rows.get(i)
                    .show(
                            names.kept().get(i),
                            kept.progress(),
                            kept.runState(snapshot.playback().place()).loss());
        }
        if (others) {
            // Last: what is measured before its text is there would keep its size.
            changed.run();
        }
    }

    private void build(List<KeptRun> kept) {
        removeAll();
        rows.clear();
        add(title, "span 2, wmin 0");
        add(Buttons.muted("kept.steps"), "alignx right");
        add(Buttons.muted("kept.loss"), "alignx right, wrap");
        // Made anew: while it belonged to no window it may have missed another look.
        present = row(0, KeptSwatch.PRESENT);
        present.name.setEditable(false);
        present.name.setFocusable(false);
        present.name.putClientProperty("FlatLaf.styleClass", "bare");
        addRow(present);
        add(new JLabel(), "span 3, wrap");
        for (KeptRun run : kept) {
            Row row = row(run.id(), new KeptSwatch(run.slot()));
            rows.add(row);
            row.name.addActionListener(event -> {
                engine.rename(run.id(), typed(row.name));
                // The keyboard goes back to the window: Space plays.
                getRootPane().requestFocusInWindow();
            });
            addRow(row);
            JToggleButton hide = new JToggleButton(Theme.icon("hide"), run.hidden());
            hide.setName("kept-hide-button-" + run.id());
            hide.setToolTipText(Messages.of("kept-hide.tip"));
            hide.putClientProperty("FlatLaf.styleClass", "bare");
            hide.setRequestFocusEnabled(false);
            hide.addActionListener(event -> engine.hide(run.id(), hide.isSelected()));
            add(hide);
            add(button("kept-swap", run.id(), () -> engine.swap(run.id())));
            add(button("kept-drop", run.id(), () -> engine.drop(run.id())), "wrap");
        }
        revalidate();
    }

    private static String typed(JTextField field) {
        return Excerpt.of(field.getText().strip(), MAX_NAME_LENGTH);
    }

    private void addRow(Row row) {
        add(row.swatch);
        add(row.name, "wmin 40");
        add(row.steps, "alignx right");
        add(row.loss, "alignx right");
    }

    private static JButton button(String key, long id, Runnable action) {
        JButton button = Buttons.bare(key, action);
        button.setName(key + "-button-" + id);
        return button;
    }

    /** Returns how many steps a run takes to converge, as far as that is known. */
    static String stepsOf(RunProgress progress) {
        if (progress.outcome() == Outcome.DIVERGED) {
            return Messages.of("kept.diverged");
        }
        if (progress.outcome() != Outcome.CONVERGED && !progress.isForeseeable()) {
            // What becomes of it is not known before it is done.
            return Messages.of("kept.unknown");
        }
        OptionalLong all = progress.stepsToGo(0);
        if (all.isPresent()) {
            return Numbers.whole((double) all.getAsLong());
        }
        double rate = progress.rate(progress.steps());
        double limit = progress.stability().map(Stability::limit).orElse(Double.POSITIVE_INFINITY);
        return Messages.of(rate > limit ? "kept.diverged" : rate == limit ? "kept.never" : "kept.endless");
    }
}
