package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.theme.Theme;
import java.util.List;
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
     * Creates a strip that is open while a command is selected.
     *
     * @param command opens and closes the strip; the bundle has the subtitle at {@code id.subtitle}
     * @param tools stand beside the title while the strip is open
     */
    public StripPanel(Command command, JComponent content, JComponent... tools) {
        super(new MigLayout("insets 8 8 8 8, fill, gap 0, hidemode 3, novisualpadding", "[]4[grow][]", "[][grow]"));
        this.content = content;
        this.tools = List.of(tools);
        putClientProperty("FlatLaf.styleClass", "card");
        opener = Buttons.toggle(command, "opener");
        opener.addItemListener(event -> showOpen());
        subtitle = new ShyLabel(command.id() + ".subtitle");
        subtitle.setName(command.id() + "-subtitle");
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
