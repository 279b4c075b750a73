package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.export.code.UpdateCode;
import io.github.sgdvisualizer.export.code.UpdateCode.CodeLine;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * The next update as a program in PyTorch, each line with the value that it computes. In slow motion and when stepping,
 * the line that is being executed lights up.
 */
public final class CodePanel implements View {
    private final CodeLayout layout = new CodeLayout();
    private final FittedPanel program = new FittedPanel("Code.font", layout);
    private final JLabel subtitle = new ShyLabel("code.subtitle");
    private final List<JComponent> tools;
    private final List<Row> rows = new ArrayList<>();
    private List<Integer> lengthsBefore = List.of();

    /** The labels of a line. */
    private record Row(CodeLabel code, CodeLabel value) {
        static Row create(int number) {
            return new Row(new CodeLabel("code-line-" + number, ""), new CodeLabel("code-value-" + number, "muted"));
        }

        void show(CodeLine line) {
            code.show(line.shortCode());
            code.setToolTipText(line.code());
            value.show(line.value());
        }
    }

    /** Creates a view without a program. */
    public CodePanel(Commands commands) {
        program.setOpaque(false);
        program.getAccessibleContext().setAccessibleName(Messages.of("view.code.title"));
        JButton copy = Buttons.plain(commands.get(CommandId.COPY_CODE));
        copy.putClientProperty("FlatLaf.styleClass", "small");
        tools = List.of(copy);
        subtitle.setName("code-subtitle");
    }

    @Override
    public String title() {
        return Messages.of("view.code.title");
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.STEP, Term.LEARNING_RATE, Term.GRADIENT);
    }

    @Override
    public JComponent content() {
        return program;
    }

    @Override
    public JLabel subtitle() {
        return subtitle;
    }

    @Override
    public List<JComponent> tools() {
        return tools;
    }

    /** Shows the step that {@link StepPanel} shows. */
    @Override
    public void show(Snapshot snapshot) {
        UpdatePhase phase = snapshot.playback().phase();
        List<CodeLine> lines = UpdateCode.of(
                        snapshot.run().progress(), snapshot.run().executing())
                .lines();
        boolean over = snapshot.isRunOver() && !phase.isOfStepTaken();
        subtitle.setText(Messages.of(over ? "numbers.over" : "code.subtitle"));
        provide(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i));
            layout.setDepth(i, lines.get(i).depth());
        }
        List<Integer> lengths = lines.stream()
                .flatMap(line ->
                        List.of(line.depth(), line.code().length(), line.value().length()).stream())
                .toList();
        if (!lengths.equals(lengthsBefore)) {
            lengthsBefore = lengths;
            program.fit();
        }
        light(lines, phase);
    }

    private void light(List<CodeLine> lines, UpdatePhase phase) {
        Optional<CodeLine> lit = lines.stream()
                .filter(line -> phase != UpdatePhase.NONE && line.phase() == phase)
                .findFirst();
        program.light(
                lit.map(lines::indexOf)
                        .map(rows::get)
                        .map(row -> List.of(row.code, row.value))
                        .orElse(List.of()),
                true);
        program.getAccessibleContext()
                .setAccessibleDescription(
                        lit.map(line -> line.code() + ' ' + line.value()).orElse(""));
    }

    /** Makes as many rows as a program has lines. */
    private void provide(int count) {
        if (rows.size() != count) {
            program.removeAll();
            rows.clear();
            for (int i = 0; i < count; i++) {
                Row row = Row.create(i);
                rows.add(row);
                program.add(row.code);
                program.add(row.value);
            }
            program.revalidate();
            program.repaint();
        }
    }
}
