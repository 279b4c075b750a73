package io.github.sgdvisualizer.window;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** A card that is a strip with a title until a click opens it. */
final class StripPanel extends JPanel {
    private final JToggleButton opener;
    private final JLabel subtitle;
    private final JComponent content;

    /**
     * A strip that begins open or closed.
     *
     * @param key of its words; its button is called {@code key-button}
     * @param opened is told when it opens or closes
     */
    StripPanel(String key, JComponent content, boolean open, Consumer<Boolean> opened) {
        super(new MigLayout("insets 8 8 8 8, fill, gap 0, hidemode 3, novisualpadding", "[]4[grow]", "[][grow]"));
        this.content = content;
        putClientProperty("FlatLaf.styleClass", "card");
        opener = new JToggleButton(Words.of(key + ".text"), open);
        opener.setName(key + "-button");
        opener.setToolTipText(Words.of(key + ".tip"));
        opener.putClientProperty("FlatLaf.styleClass", "opener");
        opener.setRequestFocusEnabled(false);
        opener.addItemListener(event -> {
            showOpen();
            opened.accept(isOpen());
        });
        subtitle = Buttons.muted(key + ".subtitle");
        add(opener);
        add(subtitle, "growx, wmin 0, wrap");
        add(content, "span, grow");
        showOpen();
    }

    boolean isOpen() {
        return opener.isSelected();
    }

    void setOpen(boolean open) {
        opener.setSelected(open);
    }

    void setSubtitle(String text) {
        subtitle.setText(text);
    }

    private void showOpen() {
        opener.setIcon(Theme.icon(isOpen() ? "more" : "closed"));
        content.setVisible(isOpen());
        revalidate();
    }
}
