package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.KeysForOpenList;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * A box to choose one of several by name, and beside it a field for each parameter that the chosen one has.
 *
 * @param <T> what is chosen
 */
final class TunablePanel<T extends Tunable<T>> extends JPanel {
    private final Function<T, String> name;
    private final Consumer<UnaryOperator<T>> changed;
    private final JComboBox<Choice<T>> box;
    private final Map<Parameter, NumberField> fields = new EnumMap<>(Parameter.class);

    /** Whether the box is being set to what is so, not by a person. */
    private boolean showing;

    /** One that can be chosen, as the box shows it. */
    private record Choice<T>(T tunable, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A panel whose box is called {@code key-box}.
     *
     * @param all what can be chosen
     * @param name the short name of each, which its words in the bundle are under
     * @param changed is told how a person changes what is chosen
     */
    TunablePanel(String key, List<T> all, Function<T, String> name, Consumer<UnaryOperator<T>> changed) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8, gapy 4", "", "[][center]"));
        setOpaque(false);
        this.name = name;
        this.changed = changed;
        List<Choice<T>> choices = new ArrayList<>();
        all.forEach(one -> choices.add(new Choice<>(one, Messages.of(key + '.' + name.apply(one)))));
        box = new JComboBox<>();
        choices.forEach(box::addItem);
        box.setName(key + "-box");
        box.setToolTipText(Messages.of(key + ".tip"));
        box.getAccessibleContext().setAccessibleName(Messages.of(key + ".name"));
        box.addPopupMenuListener(new KeysForOpenList(box));
        box.addActionListener(event -> choose());
        add(Buttons.muted(key + ".name"), "cell 0 0");
        add(box, "cell 0 1");
    }

    private void choose() {
        int index = box.getSelectedIndex();
        if (!showing && index >= 0) {
            T chosen = box.getItemAt(index).tunable();
            changed.accept(before -> name.apply(before).equals(name.apply(chosen)) ? before : chosen);
        }
    }

    /** Shows what is chosen, with its parameters. */
    void show(T tunable) {
        showing = true;
        for (int i = 0; i < box.getItemCount(); i++) {
            if (name.apply(box.getItemAt(i).tunable()).equals(name.apply(tunable)) && box.getSelectedIndex() != i) {
                box.setSelectedIndex(i);
            }
        }
        showing = false;
        if (!fields.keySet().equals(tunable.parameters().keySet())) {
            build(tunable.parameters().keySet());
        }
        tunable.parameters().forEach((parameter, value) -> {
            NumberField field = fields.get(parameter);
            if (field != null) {
                field.show(value);
            }
        });
    }

    private void build(Set<Parameter> parameters) {
        while (getComponentCount() > 2) {
            remove(getComponentCount() - 1);
        }
        fields.clear();
        int column = 1;
        for (Parameter parameter : parameters) {
            NumberField field = new NumberField(
                    parameter.key() + "-field",
                    parameter,
                    4,
                    number -> changed.accept(before ->
                            before.parameters().containsKey(parameter) ? before.with(parameter, number) : before));
            fields.put(parameter, field);
            // PyTorch's own names, in every language.
            JLabel caption = Buttons.muted("parameter." + parameter);
            caption.setLabelFor(field);
            add(caption, "cell " + column + " 0");
            add(field, "cell " + column + " 1, growx");
            column++;
        }
        revalidate();
        repaint();
    }
}
