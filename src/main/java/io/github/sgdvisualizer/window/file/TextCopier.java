package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.code.UpdateCode;
import io.github.sgdvisualizer.options.CommandText;
import io.github.sgdvisualizer.options.LeftOut;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.stream.Collectors;
import javax.swing.JOptionPane;

/** Copies an experiment as a command or as a scene, tells what these cannot say, and copies code. To be used on the event thread. */
public final class TextCopier {
    private static final String PROGRAM = "java -jar sgd-visualizer.jar";

    private final Component owner;
    private final ExperimentController files;

    /**
     * Creates a copier.
     *
     * @param owner the component over which dialogs open
     * @param files saves what a text cannot say
     */
    public TextCopier(Component owner, ExperimentController files) {
        this.owner = owner;
        this.files = files;
    }

    /** Copies the present run and the window as a line for the terminal, or to be pasted. */
    public void copyCommand(Experiment experiment) {
        CommandText command = CommandText.line(experiment);
        copy((PROGRAM + ' ' + command.lines().get(0)).strip());
        tellLeftOut(command, "copied.command");
    }

    /** Copies all runs as a block for a lesson's file. */
    public void copyScene(Experiment experiment) {
        CommandText scene = CommandText.scene(experiment);
        copy("```scene\n" + String.join("\n", scene.lines()) + "\n```\n");
        tellLeftOut(scene, "copied.scene");
    }

    /** Copies the code of the present step, with its values as comments. */
    public void copyCode(Snapshot snapshot) {
        copy(UpdateCode.of(snapshot.run().progress(), snapshot.run().executing())
                .text());
    }

    private static void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    /** Says what was left out, and offers a file, which can hold all of it. */
    private void tellLeftOut(CommandText text, String key) {
        if (text.leftOut().isEmpty()) {
            return;
        }
        String leftOut = text.leftOut().stream().map(LeftOut::text).collect(Collectors.joining(", "));
        String enough = Messages.of("copied.enough");
        String[] answers = {enough, Messages.of("copied.save")};
        int answer = JOptionPane.showOptionDialog(
                owner,
                PlainText.of(Messages.of(key, leftOut)),
                Messages.of("copied.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.INFORMATION_MESSAGE,
                null,
                answers,
                enough);
        if (answer == 1) {
            files.saveAs();
        }
    }
}
