package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.awt.Component;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Asks what a picture shows and how, and has it saved or copied. */
final class PictureDialog extends ExportDialog {
    private final PictureForm form;
    private final JLabel problem = new JLabel();
    private final JButton save;
    private final JButton copy;

    /**
     * Opens the dialog.
     *
     * @param defaults what it shows at first
     * @param caption the caption that is made if nobody writes another one
     * @param onSave receives what is to be saved
     * @param onCopy receives what is to be copied; the dialog is closed before
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up.
    PictureDialog(
            Component owner,
            Command command,
            PictureOptions defaults,
            String caption,
            Consumer<PictureOptions> onSave,
            Consumer<PictureOptions> onCopy) {
        super(owner, command);
        form = new PictureForm(defaults, caption);
        save = Buttons.plain("picture-save", () -> {
            dispose();
            onSave.accept(options());
        });
        copy = Buttons.plain("picture-copy", () -> {
            dispose();
            onCopy.accept(options());
        });
        problem.setName("picture-problem-value");
        form.onChange(this::check);
        addPart(form);
        addPart(problem);
        JPanel buttons = buttons();
        buttons.add(copy);
        buttons.add(Buttons.plain("picture-cancel", this::dispose));
        buttons.add(save);
        getRootPane().setDefaultButton(save);
        check();
        open(buttons);
    }

    private PictureOptions options() {
        return form.options(PictureOptions.Film.DEFAULT);
    }

    private void check() {
        String text = TooLargeText.of(options(), ExportKind.PNG);
        problem.setText(text.isEmpty() ? " " : text);
        save.setEnabled(text.isEmpty());
        copy.setEnabled(text.isEmpty());
    }
}
