package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** A card whose title bar opens and closes its content on a click. */
public final class StripPanel extends JPanel {
    private final JToggleButton opener;
    private final JLabel subtitle;
    private final JComponent content;
    private final List<JComponent> tools;

    /**
     * Creates a strip, open or closed.
     *
     * @param key of the texts in the bundle; the component name of the title button is {@code key-button}
     * @param opened receives whether the strip is open, after each change, by the user or by {@link #setOpen}
     * @param tools stand beside the title while the strip is open
     */
    public StripPanel(String key, JComponent content, boolean open, Consumer<Boolean> opened, JComponent... tools) {
        super(new MigLayout("insets 8 8 8 8, fill, gap 0, hidemode 3, novisualpadding", "[]4[grow][]", "[][grow]"));
        this.content = content;
        this.tools = List.of(tools);
        putClientProperty("FlatLaf.styleClass", "card");
        opener = new JToggleButton(Messages.of(key + ".text"), open);
        opener.setName(key + "-button");
        opener.setToolTipText(Messages.of(key + ".tip"));
        opener.putClientProperty("FlatLaf.styleClass", "opener");
        opener.setRequestFocusEnabled(false);
        opener.addItemListener(event -> {
            showOpen();
            opened.accept(isOpen());
        });
        subtitle = new ShyLabel(key + ".subtitle");
        subtitle.setName(key + "-subtitle");
        add(opener);
        add(subtitle, "growx, wmin 0");
        for (int i = 0; i < tools.length; i++) {
            add(tools[i], i == 0 ? "split " + tools.length : "");
        }
        add(content, "newline, span, grow");
        showOpen();
    }

    public boolean isOpen() {
        return opener.isSelected();
    }

    /** Opens or closes the strip; the constructor's {@code opened} is told if that is a change. */
    public void setOpen(boolean open) {
        opener.setSelected(open);
    }

    /** Sets the text beside the title; it is not painted if there is no room for all of it. */
    public void setSubtitle(String text) {
        subtitle.setText(text);
    }

    private void showOpen() {
        opener.setIcon(Theme.icon(isOpen() ? "more" : "closed"));
        content.setVisible(isOpen());
        tools.forEach(tool -> tool.setVisible(isOpen()));
        revalidate();
    }
}
