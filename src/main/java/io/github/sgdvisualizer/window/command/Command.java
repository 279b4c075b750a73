package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person can do, as an action that buttons, menu items and keys share. To be used on the event thread
 * only.
 *
 * <p>{@link Action#SHORT_DESCRIPTION} is the tip with the key in parentheses; {@link Action#ACCELERATOR_KEY} is set only
 * for keys that type no text, since Swing's menus listen to it even while a text field has the focus.
 */
public final class Command extends AbstractAction {
    private final String id;
    private final CommandId.Kind kind;
    private final List<Shortcut> keys;
    private final Runnable binder;
    private static final String MENU_TEXT = "menuText";

    private String tip = "";
    private boolean tipHasKey;
    private String icon = "";
    private @Nullable Runnable action;
    private @Nullable Consumer<Boolean> selected;
    private BooleanSupplier condition = () -> true;

    /** Why the command is forbidden. */
    private @Nullable String forbidden;

    /**
     * Creates the command of an entry of the table.
     *
     * @param binder says what the command does, if it is performed before anybody has said it
     */
    Command(CommandId entry, Runnable binder) {
        this(
                entry.id(),
                entry.kind(),
                entry.keys(),
                Messages.of("command." + entry.id() + ".text"),
                Messages.of("command." + entry.id() + ".tip"),
                binder);
        entry.icon().ifPresent(this::setIcon);
        String menuKey = "command." + entry.id() + ".menu";
        if (Messages.bundle().containsKey(menuKey)) {
            setMenuText(Messages.of(menuKey));
        }
    }

    /** Creates the command that takes the points of a ready set. */
    Command(ReadySet set, Runnable binder) {
        this("data-" + set.key(), CommandId.Kind.ACTION, List.of(), set.title(), set.notice(), binder);
    }

    private Command(String id, CommandId.Kind kind, List<Shortcut> keys, String text, String tip, Runnable binder) {
        this.id = id;
        this.binder = binder;
        this.kind = kind;
        this.keys = keys;
        setText(text);
        setTip(tip);
        putValue(ACTION_COMMAND_KEY, id);
        if (kind != CommandId.Kind.ACTION) {
            putValue(SELECTED_KEY, false);
        }
        key().filter(Shortcut::isAccelerator).ifPresent(key -> putValue(ACCELERATOR_KEY, key.stroke()));
    }

    /** Returns the name that buttons begin with and that the command is asked for by. */
    public String id() {
        return id;
    }

    CommandId.Kind kind() {
        return kind;
    }

    List<Shortcut> keys() {
        return keys;
    }

    /** Returns the key that is shown to the user; empty if the command has none. */
    public Optional<Shortcut> key() {
        return keys.stream().findFirst();
    }

    /**
     * Returns the name of the key that is shown to the user.
     *
     * @throws java.util.NoSuchElementException if the command has no key
     */
    public String keyName() {
        return key().orElseThrow().text();
    }

    // What it does.

    /** Sets what the command does. */
    public void onPerformed(Runnable newAction) {
        action = newAction;
    }

    /**
     * Sets what follows when the command is selected or deselected, whoever does it. Performing the command then
     * selects it, or toggles it.
     *
     * @param newSelected receives whether the command is selected now
     */
    public void onSelected(Consumer<Boolean> newSelected) {
        selected = newSelected;
    }

    /**
     * Tells whether the command is selected, now and after each change.
     *
     * @param follower called on the event thread
     */
    public void follow(Consumer<Boolean> follower) {
        addPropertyChangeListener(event -> {
            if (SELECTED_KEY.equals(event.getPropertyName())) {
                follower.accept(isSelected());
            }
        });
        follower.accept(isSelected());
    }

    /** Sets a condition without which the command is disabled; it is asked each time, and buttons do not follow it. */
    public void enableIf(BooleanSupplier newCondition) {
        condition = newCondition;
    }

    @Override
    public boolean isEnabled() {
        return forbidden == null && super.isEnabled() && condition.getAsBoolean();
    }

    /** Does what a click on the command's button does; nothing if the command is disabled. */
    public void perform() {
        if (isEnabled()) {
            actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, id));
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if nobody has said what the command does
     */
    @Override
    public void actionPerformed(ActionEvent event) {
        if (!isBound()) {
            binder.run();
        }
        if (!isBound()) {
            throw new IllegalStateException("the command does nothing: " + id);
        }
        boolean byOwnButton = event.getSource() instanceof AbstractButton button && button.getAction() == this;
        if (selected != null && kind == CommandId.Kind.CHOICE) {
            setSelected(true);
        } else if (selected != null && !byOwnButton) {
            // A button has toggled itself, and the command with it.
            setSelected(!isSelected());
        }
        if (action != null) {
            action.run();
        }
    }

    private boolean isBound() {
        return action != null || selected != null;
    }

    // How it stands.

    public boolean isSelected() {
        return Boolean.TRUE.equals(getValue(SELECTED_KEY));
    }

    /** Selects or deselects the command, with all its buttons; to be called for toggles and choices only. */
    public void setSelected(boolean newSelected) {
        putValue(SELECTED_KEY, newSelected);
    }

    @Override
    public void putValue(String key, @Nullable Object value) {
        boolean before = isSelected();
        super.putValue(key, value);
        if (selected != null && isSelected() != before) {
            selected.accept(isSelected());
        }
    }

    /** Returns the text of buttons. */
    public String text() {
        return String.valueOf(getValue(NAME));
    }

    /** Sets the text of buttons, and of menu items without one of their own; it may depend on the state. */
    public void setText(String text) {
        putValue(NAME, text);
    }

    /** Returns the text of menu items, which is that of buttons unless the command has one for menus. */
    public String menuText() {
        return getValue(MENU_TEXT) instanceof String text ? text : text();
    }

    /** Sets a text for menu items that differs from that of buttons. */
    public void setMenuText(String text) {
        putValue(MENU_TEXT, text);
    }

    /**
     * Disables the command, whatever else enables it, until this ends.
     *
     * @param reason the tip meanwhile; null to end this
     */
    public void forbid(@Nullable String reason) {
        if (!Objects.equals(reason, forbidden)) {
            boolean before = isEnabled();
            forbidden = reason;
            tell();
            firePropertyChange("enabled", before, isEnabled());
        }
    }

    /** Returns what the command does, or why it does nothing, in one sentence without the key. */
    public String tip() {
        return forbidden == null ? tip : forbidden;
    }

    /** Sets what the command does, in one sentence; tooltips add the key. */
    public void setTip(String newTip) {
        describe(newTip, true);
    }

    /** Enables the command, with a tip that says what it does. */
    public void enable(String newTip) {
        describe(newTip, true);
        setEnabled(true);
    }

    /** Disables the command, with a tip that says why; the key is left out, for it does nothing. */
    public void disable(String reason) {
        describe(reason, false);
        setEnabled(false);
    }

    private void describe(String newTip, boolean newTipHasKey) {
        if (!newTip.equals(tip) || newTipHasKey != tipHasKey) {
            tip = newTip;
            tipHasKey = newTipHasKey;
            tell();
        }
    }

    private void tell() {
        putValue(SHORT_DESCRIPTION, forbidden != null ? forbidden : tipHasKey ? withKey(tip) : tip);
    }

    private String withKey(String sentence) {
        return key().map(key -> Messages.of("tip.with-key", sentence, key.text()))
                .orElse(sentence);
    }

    /** Sets the icon of the command's buttons by its name in {@link Theme#icon(String)}; menus show none. */
    public void setIcon(String name) {
        if (!name.equals(icon)) {
            icon = name;
            putValue(LARGE_ICON_KEY, Theme.icon(name));
        }
    }
}
