package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.awt.Component;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import net.miginfocom.swing.MigLayout;

/** Asks what a film shows and how, tells about how large it becomes, and how far it is made. */
final class FilmDialog extends ExportDialog {
    private static final int WHOLE = 1_000;
    private static final double MEGA = 1e6;
    private static final double MIN_MEGABYTES = 0.1;
    private static final double MILLIS = 1_000;
    private static final int FRAME_STEP = 10;
    private static final String STEP_WIDTH = "wmax 120";

    private final PictureForm form;
    private final JSpinner from;
    private final JSpinner to;
    private final JSpinner frameTime;
    private final JCheckBox loop = new JCheckBox(Messages.of("film-form.loop"));
    private final JLabel estimate = new JLabel(" ");
    private final JProgressBar bar = new JProgressBar(0, WHOLE);
    private final JButton save;
    private final Maker maker;

    /** Makes what the dialog asks for; called on the event thread, returns at once. */
    interface Maker {
        /** Estimates the size of a film, instead of the one before; {@link #showSize} is told. */
        void estimate(FilmDialog dialog, PictureOptions options);

        /**
         * Has the user choose a file and makes the film; {@link #begin}, {@link #showProgress} and {@link #end} are told.
         */
        void save(FilmDialog dialog, PictureOptions options);

        /** Cancels what is being made or estimated. */
        void cancel();
    }

    /**
     * Opens the dialog.
     *
     * @param defaults what it shows at first
     * @param caption the caption that is made if nobody writes another one
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up.
    FilmDialog(Component owner, Command command, PictureOptions defaults, String caption, Maker maker) {
        super(owner, command);
        this.maker = maker;
        form = new PictureForm(defaults, caption);
        PictureOptions.Film film = defaults.film();
        from = form.number("film-from", film.from(), 0, Parameter.MAX_STEPS, 1);
        to = form.number("film-to", film.to(), 0, Parameter.MAX_STEPS, 1);
        frameTime = form.number(
                "film-frame-time",
                film.frameMillis(),
                PictureOptions.MIN_FRAME_MILLIS,
                PictureOptions.MAX_FRAME_MILLIS,
                FRAME_STEP);
        loop.setName("film-loop-box");
        loop.setSelected(film.loops());
        JPanel steps = new JPanel(new MigLayout("insets 0, novisualpadding", "[]6[]6[]push"));
        steps.add(from, STEP_WIDTH);
        steps.add(Buttons.muted("film-form.to"));
        steps.add(to, STEP_WIDTH);
        form.row("film-form.steps", steps);
        from.getAccessibleContext().setAccessibleName(Messages.of("film-form.first"));
        to.getAccessibleContext().setAccessibleName(Messages.of("film-form.last"));
        form.row("film-form.frame-time", frameTime);
        form.add(loop, "skip");
        estimate.setName("film-estimate-value");
        bar.setName("film-bar");
        bar.setVisible(false);
        save = Buttons.plain("film-save", () -> maker.save(this, options()));
        form.onChange(this::check);
        addPart(form);
        addPart(estimate);
        addPart(bar);
        JPanel buttons = buttons();
        buttons.add(Buttons.plain("film-cancel", this::dispose));
        buttons.add(save);
        getRootPane().setDefaultButton(save);
        check();
        open(buttons);
    }

    private PictureOptions options() {
        int first = PictureForm.number(from);
        return form.options(new PictureOptions.Film(
                first, Math.max(first, PictureForm.number(to)), PictureForm.number(frameTime), loop.isSelected()));
    }

    private void check() {
        PictureOptions options = options();
        String problem = TooLargeText.of(options, ExportKind.GIF);
        save.setEnabled(problem.isEmpty());
        estimate.setText(problem.isEmpty() ? duration(options) : problem);
        if (problem.isEmpty()) {
            maker.estimate(this, options);
        }
    }

    private static String duration(PictureOptions options) {
        return Messages.plural("film-form.duration", options.film().frames(), seconds(options));
    }

    private static String seconds(PictureOptions options) {
        return Numbers.significant(options.film().frames() * options.film().frameMillis() / MILLIS, 2);
    }

    /** Shows about how many bytes a film has, unless the fields ask for another one by now. */
    void showSize(PictureOptions options, long bytes) {
        if (options.equals(options())) {
            estimate.setText(Messages.of(
                    "film-form.size",
                    duration(options),
                    Numbers.significant(Math.max(MIN_MEGABYTES, bytes / MEGA), 2)));
        }
    }

    /** Shows that a film is being made, which can be cancelled but not changed. */
    void begin() {
        setMaking(true);
        showProgress(0);
        pack();
    }

    private void setMaking(boolean making) {
        form.setEnabled(!making);
        save.setEnabled(!making);
        bar.setVisible(making);
    }

    /** Shows which part of the film is done, from 0 to 1. */
    void showProgress(double part) {
        bar.setValue((int) (part * WHOLE));
    }

    /** Closes the dialog after a film was made, or lets the user try again. */
    void end(boolean made) {
        if (made) {
            dispose();
        } else {
            setMaking(false);
            check();
        }
    }

    /** Cancels what is being made, however the dialog is closed. */
    @Override
    public void dispose() {
        maker.cancel();
        super.dispose();
    }
}
