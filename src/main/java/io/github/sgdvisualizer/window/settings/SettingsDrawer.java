package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.awt.CardLayout;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/**
 * The settings that are needed less often than the two sliders, on three pages of the same size: the points, the steps,
 * and what the charts show.
 */
public final class SettingsDrawer extends JPanel implements SnapshotView {
    private final CardLayout pages = new CardLayout();
    private final JPanel paged = new JPanel(pages);
    private final PointsPanel points;
    private final DescentPanel descent;
    private final OverlayPanel overlays;

    /** Creates a drawer that sends changes of settings to the editor. */
    public SettingsDrawer(SettingsEditor editor, Commands commands) {
        super(new MigLayout("insets 8 12 8 12, fill, wrap, novisualpadding, gapy 8", "[grow, fill]", "[][grow, fill]"));
        setName("settings-drawer");
        putClientProperty("FlatLaf.styleClass", "card");
        points = new PointsPanel(editor);
        descent = new DescentPanel(editor);
        overlays = new OverlayPanel(commands);
        JPanel choices = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 4"));
        choices.setOpaque(false);
        paged.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        addPage(commands.get(CommandId.MORE_POINTS), points, choices, group);
        addPage(commands.get(CommandId.MORE_STEPS), descent, choices, group);
        addPage(commands.get(CommandId.MORE_SHOW), overlays, choices, group);
        add(choices);
        add(paged, "wmin 0, hmin 0");
        commands.get(CommandId.MORE_POINTS).setSelected(true);
    }

    private void addPage(Command command, JComponent page, JPanel choices, ButtonGroup group) {
        JToggleButton button = Buttons.choice(command);
        button.getAccessibleContext().setAccessibleName(Messages.of("settings.page", command.text()));
        group.add(button);
        choices.add(button);
        paged.add(page, command.id());
        command.onSelected(selected -> {
            if (selected) {
                pages.show(paged, command.id());
            }
        });
    }

    /** Shows the settings of a snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        points.show(snapshot);
        descent.show(snapshot);
        overlays.show(
                snapshot.hides(ScreenPart.TRUE_LINE)
                        ? null
                        : snapshot.edits().wanted().source());
    }
}
