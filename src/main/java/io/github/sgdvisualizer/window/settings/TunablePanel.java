package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.command.KeysForOpenList;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import io.github.sgdvisualizer.window.widget.Terms;
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
 * A combo box to choose an optimizer or a schedule, followed by a field for each parameter of the chosen one.
 *
 * @param <T> the type of the choices
 */
final class TunablePanel<T extends Tunable<T>> extends JPanel {
    private final Function<T, String> name;
    private final Consumer<UnaryOperator<T>> changed;
    private final JComboBox<Choice<T>> box;
    private final Map<Parameter, NumberField> fields = new EnumMap<>(Parameter.class);

    /** True while {@link #show(Tunable)} sets the box, so that its listener does not report a choice by the user. */
    private boolean showing;

    /** An item of the box. */
    private record Choice<T>(T tunable, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Creates a panel.
     *
     * @param key of the texts in the bundle; the component name of the box is {@code key-box}
     * @param term what the panel is about
     * @param all the choices, with their default parameters
     * @param name returns the name of a choice, which identifies it and ends its key in the bundle: {@code key.name}
     * @param changed receives each change by the user, as a function of the present choice
     */
    TunablePanel(String key, Term term, List<T> all, Function<T, String> name, Consumer<UnaryOperator<T>> changed) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8, gapy 4", "", "[][center]"));
        setOpaque(false);
        this.name = name;
        this.changed = changed;
        List<Choice<T>> choices = new ArrayList<>();
        all.forEach(one -> choices.add(new Choice<>(one, Messages.of(key + '.' + name.apply(one)))));
        box = new JComboBox<>();
        choices.forEach(box::addItem);
        box.setName(key + "-box");
        box.setToolTipText(term.sentence());
        box.getAccessibleContext().setAccessibleName(Messages.of(key + ".name"));
        box.addPopupMenuListener(new KeysForOpenList(box));
        box.addActionListener(event -> choose());
        add(Terms.explain(Buttons.muted(key + ".name"), term), "cell 0 0");
        add(box, "cell 0 1");
    }

    private void choose() {
        int index = box.getSelectedIndex();
        if (!showing && index >= 0) {
            T chosen = box.getItemAt(index).tunable();
            changed.accept(before -> name.apply(before).equals(name.apply(chosen)) ? before : chosen);
        }
    }

    /** Shows the present choice and its parameters. */
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
            // The captions are PyTorch's parameter names, which stay the same in every language.
            JLabel caption = Buttons.muted("parameter." + parameter);
            caption.setLabelFor(field);
            switch (parameter) {
                case MOMENTUM -> Terms.explain(caption, Term.MOMENTUM);
                case BETA1, BETA2 -> Terms.explain(caption, Term.BETA);
                default -> {
                    // Its formula says what it is.
                }
            }
            add(caption, "cell " + column + " 0");
            add(field, "cell " + column + " 1, growx");
            column++;
        }
        revalidate();
        repaint();
    }
}
