package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The fields that pictures and films have in common, and rows below them. */
final class PictureForm extends JPanel {
    private static final int CAPTION_COLUMNS = 30;
    private static final int SIZE_STEP = 10;

    private final PictureOptions defaults;
    private final String defaultCaption;
    private final JComboBox<PictureView> view;
    private final JSpinner width;
    private final JSpinner height;
    private final JComboBox<Integer> scale;
    private final JComboBox<Shade> shade;
    private final JTextField caption;
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * Creates a form.
     *
     * @param defaults what the fields show at first
     * @param defaultCaption the caption that is made if nobody writes another one
     */
    PictureForm(PictureOptions defaults, String defaultCaption) {
        super(new MigLayout("insets 0, wrap 2, novisualpadding", "[]16[grow, fill]", "[]10[]10[]10[]10[]"));
        this.defaults = defaults;
        this.defaultCaption = defaultCaption;
        view = box("picture-view-box", PictureView.values(), defaults.view(), PictureForm::name);
        width = number("picture-width", defaults.width(), PictureOptions.MIN_WIDTH, PictureOptions.MAX_SIDE, SIZE_STEP);
        height = number(
                "picture-height", defaults.height(), PictureOptions.MIN_HEIGHT, PictureOptions.MAX_SIDE, SIZE_STEP);
        scale = box("picture-scale-box", scales(), defaults.scale(), PictureForm::scale);
        shade = box("picture-shade-box", Shade.values(), defaults.shade(), PictureForm::name);
        caption = new JTextField(defaultCaption, CAPTION_COLUMNS);
        caption.setName("picture-caption-field");
        caption.setCaretPosition(0);
        caption.getDocument().addDocumentListener(new Listener());
        row("picture-form.view", view);
        JPanel size = new JPanel(new MigLayout("insets 0, novisualpadding", "[]6[]6[]12[]push"));
        size.add(width);
        size.add(new JLabel("×"));
        size.add(height);
        size.add(Buttons.muted("picture-form.pixels"));
        row("picture-form.size", size);
        row("picture-form.scale", scale);
        row("picture-form.shade", shade);
        row("picture-form.caption", caption);
        width.getAccessibleContext().setAccessibleName(Messages.of("picture-form.width"));
        height.getAccessibleContext().setAccessibleName(Messages.of("picture-form.height"));
    }

    private static Integer[] scales() {
        Integer[] scales = new Integer[PictureOptions.MAX_SCALE];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = i + 1;
        }
        return scales;
    }

    private static String name(PictureView view) {
        return view == PictureView.BOARD
                ? Messages.of("picture-form.board")
                : Messages.of("view." + view.key() + ".title");
    }

    private static String name(Shade shade) {
        return shade == Shade.LIGHT ? Messages.of("command.theme-light.text") : Messages.of("command.theme-dark.text");
    }

    private static String scale(int scale) {
        return Messages.of("picture-form.times", scale);
    }

    /** Adds a row with the name that the bundle has for a key. */
    void row(String key, JComponent field) {
        JLabel label = Buttons.muted(key);
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(label.getText());
        add(label);
        add(field, field instanceof JComboBox || field instanceof JSpinner ? "growx 0" : "");
    }

    /** Returns a field for a whole number. */
    JSpinner number(String name, int value, int min, int max, int step) {
        JSpinner spinner = new JSpinner(new SpinnerNumberModel(value, min, max, step));
        spinner.setName(name);
        spinner.addChangeListener(event -> changed());
        return spinner;
    }

    static int number(JSpinner spinner) {
        return ((Number) spinner.getValue()).intValue();
    }

    private <T> JComboBox<T> box(String name, T[] items, T selected, Function<T, String> naming) {
        JComboBox<T> box = new JComboBox<>(items);
        box.setName(name);
        box.setSelectedItem(selected);
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object value, int index, boolean isSelected, boolean focused) {
                Object text = value == null ? "" : naming.apply(box.getItemAt(indexOf(items, value)));
                return super.getListCellRendererComponent(list, text, index, isSelected, focused);
            }
        });
        box.addActionListener(event -> changed());
        return box;
    }

    private static int indexOf(Object[] items, Object item) {
        return List.of(items).indexOf(item);
    }

    /** Enables or disables all fields. */
    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        setEnabled(this, enabled);
    }

    private static void setEnabled(Container row, boolean enabled) {
        for (Component part : row.getComponents()) {
            part.setEnabled(enabled);
            if (part instanceof JPanel panel) {
                setEnabled(panel, enabled);
            }
        }
    }

    /** Calls a listener after each change of a field. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Returns what the fields say. */
    PictureOptions options(PictureOptions.Film film) {
        return new PictureOptions(
                view.getItemAt(view.getSelectedIndex()),
                number(width),
                number(height),
                scale.getItemAt(scale.getSelectedIndex()),
                shade.getItemAt(shade.getSelectedIndex()),
                defaults.step(),
                film,
                caption.getText().equals(defaultCaption) ? null : caption.getText());
    }

    private final class Listener implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            changed();
        }
    }
}
