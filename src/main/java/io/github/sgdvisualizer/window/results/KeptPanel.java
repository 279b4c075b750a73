package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.KeptRunsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.RunNames;
import io.github.sgdvisualizer.text.run.StepCount;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.NameField;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The table that compares the kept runs with the present run; visible while at least one run is kept. */
public final class KeptPanel extends JPanel implements SnapshotView {
    private static final int MAX_NAME_LENGTH = 40;
    private static final int NAME_COLUMNS = 8;

    private final KeptRunsEditor keptRuns;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private final JLabel title = Buttons.muted("kept.name");
    private Row present;
    private List<Long> shown = List.of();

    /** The components of a table row. */
    private record Row(long id, JLabel swatch, NameField name, JLabel steps, DigitLabel loss) {
        void show(String shownName, RunProgress progress, double lossNow) {
            name.show(shownName);
            steps.setText(StepCount.of(progress));
            DecimalPlaces places = DecimalPlaces.of(progress.error().points());
            loss.setText(Numbers.fixed(lossNow, places.loss()));
        }
    }

    /**
     * Creates an empty, invisible table.
     *
     * @param changed runs on the event thread after rows were added or removed
     */
    public KeptPanel(KeptRunsEditor keptRuns, Runnable changed) {
        super(new MigLayout(
                "insets 8 14 8 8, fillx, novisualpadding, gapx 10, gapy 2", "[]6[grow, fill][][][]2[]2[]", ""));
        this.keptRuns = keptRuns;
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

    /** Shows the present run and the kept runs at the timeline's step; to be called on the event thread. */
    @Override
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
                snapshot.run().progress(),
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
            // Last: components that are measured before their texts are set would keep the wrong size.
            changed.run();
        }
    }

    private void build(List<KeptRun> kept) {
        removeAll();
        rows.clear();
        add(title, "span 2, wmin 0");
        add(Buttons.muted("kept.steps"), "alignx right");
        add(Buttons.muted("kept.loss"), "alignx right, wrap");
        // Created again: while the row belonged to no window, it may have missed a change of the look.
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
                keptRuns.rename(run.id(), typed(row.name));
                // The focus goes back to the window, so that Space plays.
                getRootPane().requestFocusInWindow();
            });
            addRow(row);
            JToggleButton hide = new JToggleButton(Theme.icon("hide"), run.hidden());
            hide.setName("kept-hide-button-" + run.id());
            hide.setToolTipText(Messages.of("kept-hide.tip"));
            hide.putClientProperty("FlatLaf.styleClass", "bare");
            hide.setRequestFocusEnabled(false);
            hide.addActionListener(event -> keptRuns.hide(run.id(), hide.isSelected()));
            add(hide);
            add(button("kept-swap", run.id(), () -> keptRuns.swap(run.id())));
            add(button("kept-drop", run.id(), () -> keptRuns.drop(run.id())), "wrap");
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
}
