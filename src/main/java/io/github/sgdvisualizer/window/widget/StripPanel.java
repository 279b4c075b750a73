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

/** A card that is a strip with a title until a click opens it. */
public final class StripPanel extends JPanel {
    private final JToggleButton opener;
    private final JLabel subtitle;
    private final JComponent content;
    private final List<JComponent> tools;

    /**
     * A strip that begins open or closed.
     *
     * @param key of its words; its button is called {@code key-button}
     * @param opened is told when it opens or closes
     * @param tools what stands beside its title while it is open
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

    public void setOpen(boolean open) {
        opener.setSelected(open);
    }

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
