package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.KeptRunsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.text.run.RunNames;
import io.github.sgdvisualizer.text.run.StepCount;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.NameField;
import io.github.sgdvisualizer.window.widget.Notice;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The table that compares the kept runs with the present run, or a sentence that says how to keep one. */
public final class KeptPanel implements View {
    private static final int MAX_NAME_LENGTH = 40;
    private static final int NAME_COLUMNS = 8;

    /** Stands for a number that is hidden. */
    private static final String HIDDEN = "–";

    private final KeptRunsEditor keptRuns;
    private final JPanel table = new JPanel(new MigLayout(
            "insets 2 6 2 2, fillx, novisualpadding, gapx 10, gapy 2",
            "[]6[grow, fill, shrinkprio 200][][][]2[]2[]",
            ""));
    private final Notice none;
    private final JLabel subtitle = new ShyLabel("kept.name");
    private final List<Row> rows = new ArrayList<>();
    private Row present;
    private List<Long> shown = List.of();

    /** The components of a table row. */
    private record Row(long id, JLabel swatch, NameField name, JLabel steps, DigitLabel loss) {
        void show(String shownName, RunProgress progress, double lossNow, boolean numbers) {
            name.show(shownName);
            steps.setText(numbers ? StepCount.of(progress) : HIDDEN);
            if (!numbers) {
                loss.setText(HIDDEN);
                return;
            }
            DecimalPlaces places = DecimalPlaces.of(progress.error().points());
            loss.setText(Numbers.fixed(lossNow, places.loss()));
        }
    }

    /**
     * Creates a table without runs.
     *
     * @param keptRuns renames, hides, swaps and drops them
     * @param commands of which one keeps the present run
     */
    public KeptPanel(KeptRunsEditor keptRuns, Commands commands) {
        this.keptRuns = keptRuns;
        none = new Notice("kept-none-value");
        none.show(Messages.of("kept.none", commands.get(CommandId.KEEP).keyName()));
        table.setOpaque(false);
        present = row(0, KeptSwatch.PRESENT);
        build(List.of());
    }

    @Override
    public String title() {
        return Messages.of("view.runs.title");
    }

    @Override
    public JComponent content() {
        return table;
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.RUN);
    }

    @Override
    public JLabel subtitle() {
        return subtitle;
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

    /** Shows the present run and the kept runs at the timeline's step; to be called on the event thread. */
    @Override
    public void show(Snapshot snapshot) {
        List<Long> ids = snapshot.kept().stream().map(KeptRun::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            build(snapshot.kept());
        }
        boolean again = !ids.isEmpty() && snapshot.kept().stream().allMatch(KeptRun::again);
        subtitle.setText(Messages.of(again ? "kept.again" : "kept.name"));
        subtitle.setToolTipText(again ? Messages.of("kept.again.tip") : null);
        RunNames names = RunNames.of(snapshot);
        boolean numbers = !snapshot.hides(ScreenPart.NUMBERS);
        present.show(
                Messages.of("kept.present", names.present()),
                snapshot.run().progress(),
                snapshot.runState().loss(),
                numbers);
        for (int i = 0; i < rows.size(); i++) {
            KeptRun kept = snapshot.kept().get(i);
            rows.get(i).name.setToolTipText(Messages.of(kept.again() ? "kept.again.tip" : "kept-rename.tip"));
            nameControls(kept.id(), names.kept().get(i));
            rows.get(i)
                    .show(
                            names.kept().get(i),
                            kept.progress(),
                            kept.runState(snapshot.playback().place()).loss(),
                            numbers);
        }
    }

    private void build(List<KeptRun> kept) {
        table.removeAll();
        rows.clear();
        table.add(new JLabel(), "span 2");
        table.add(Buttons.muted("kept.steps"), "alignx right");
        table.add(Buttons.muted("kept.loss"), "alignx right, wrap");
        // Created again: while the row belonged to no window, it may have missed a change of the look.
        present = row(0, KeptSwatch.PRESENT);
        present.name.setEditable(false);
        present.name.setFocusable(false);
        present.name.putClientProperty("FlatLaf.styleClass", "bare");
        addRow(present);
        table.add(new JLabel(), "span 3, wrap");
        for (KeptRun run : kept) {
            Row row = row(run.id(), new KeptSwatch(run.slot()));
            rows.add(row);
            row.name.addActionListener(event -> {
                keptRuns.rename(run.id(), typed(row.name));
                // The focus goes back to the window, so that Space plays.
                table.getRootPane().requestFocusInWindow();
            });
            addRow(row);
            JToggleButton hide = new JToggleButton(Theme.icon("hide"), run.hidden());
            hide.setName("kept-hide-button-" + run.id());
            hide.setToolTipText(Messages.of("kept-hide.tip"));
            hide.putClientProperty("FlatLaf.styleClass", "bare");
            hide.setRequestFocusEnabled(false);
            hide.addActionListener(event -> keptRuns.hide(run.id(), hide.isSelected()));
            table.add(hide);
            table.add(button("kept-swap", run.id(), () -> keptRuns.swap(run.id())));
            table.add(button("kept-drop", run.id(), () -> keptRuns.drop(run.id())), "wrap");
        }
        if (kept.isEmpty()) {
            table.add(none, "newline 8, span, growx, wmin 0");
        }
        table.revalidate();
        table.repaint();
    }

    /** Gives each control of a row a name of its own, for assistive programs. */
    private void nameControls(long id, String run) {
        for (Component component : table.getComponents()) {
            String name = String.valueOf(component.getName());
            if (name.endsWith("-button-" + id) && component instanceof JComponent button) {
                String what = button.getToolTipText();
                button.getAccessibleContext().setAccessibleName(Messages.of("kept.of", what, run));
            } else if (name.equals("kept-name-field-" + id)) {
                component
                        .getAccessibleContext()
                        .setAccessibleName(Messages.of("kept.of", Messages.of("kept.rename"), run));
            }
        }
    }

    private static String typed(JTextField field) {
        return Excerpt.of(field.getText().strip(), MAX_NAME_LENGTH);
    }

    private void addRow(Row row) {
        table.add(row.swatch);
        table.add(row.name, "wmin 40");
        table.add(row.steps, "alignx right");
        table.add(row.loss, "alignx right, wmin 20");
    }

    private static JButton button(String key, long id, Runnable action) {
        JButton button = Buttons.bare(key, action);
        button.setName(key + "-button-" + id);
        return button;
    }
}
