package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The settings that are needed less often than the two sliders, on three pages of the same size: the points, the steps,
 * and what the charts show.
 */
public final class SettingsDrawer extends JPanel implements SnapshotView {
    private static final List<CommandId> PAGES =
            List.of(CommandId.MORE_POINTS, CommandId.MORE_STEPS, CommandId.MORE_SHOW);

    private final CardLayout pages = new CardLayout();
    private final JPanel paged = new JPanel(pages);
    private final SettingsEditor editor;
    private final Commands commands;
    private @Nullable Pages built;
    private @Nullable Snapshot newest;
    private Snapshot.@Nullable Edits shown;

    /** The pages, which show the settings of a snapshot. */
    private record Pages(PointsPanel points, DescentPanel descent, OverlayPanel overlays) {
        void show(Snapshot snapshot) {
            points.show(snapshot);
            descent.show(snapshot);
            overlays.show(
                    snapshot.hides(ScreenPart.TRUE_LINE)
                            ? null
                            : snapshot.edits().wanted().source());
        }
    }

    /** Creates a drawer, still empty, that sends changes of settings to the editor. */
    public SettingsDrawer(SettingsEditor editor, Commands commands) {
        super(new MigLayout("insets 8 12 8 12, fill, wrap, novisualpadding, gapy 8", "[grow, fill]", "[][grow, fill]"));
        setName("settings-drawer");
        putClientProperty("FlatLaf.styleClass", "card");
        this.editor = editor;
        this.commands = commands;
        commands.get(CommandId.MORE_POINTS).setSelected(true);
        for (CommandId page : PAGES) {
            commands.get(page).onSelected(selected -> show(commands.get(page)));
        }
    }

    /** Fills the drawer, unless it is filled; it does so itself when it is first seen. */
    public void fill() {
        if (built != null) {
            return;
        }
        built = new Pages(new PointsPanel(editor), new DescentPanel(editor), new OverlayPanel(commands));
        JPanel choices = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 4"));
        choices.setOpaque(false);
        paged.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        addPage(commands.get(CommandId.MORE_POINTS), built.points(), choices, group);
        addPage(commands.get(CommandId.MORE_STEPS), built.descent(), choices, group);
        addPage(commands.get(CommandId.MORE_SHOW), built.overlays(), choices, group);
        add(choices);
        add(paged, "wmin 0, hmin 0");
        Theme.orient(this);
        follow();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            fill();
        }
        super.setVisible(visible);
        follow();
    }

    /** Shows the newest settings; as long as the drawer is closed, not each step of the run. */
    private void follow() {
        if (built != null && newest != null && (isVisible() || !newest.edits().equals(shown))) {
            shown = newest.edits();
            built.show(newest);
        }
    }

    private void addPage(Command command, JComponent page, JPanel choices, ButtonGroup group) {
        JToggleButton button = Buttons.choice(command);
        button.getAccessibleContext().setAccessibleName(Messages.of("settings.page", command.text()));
        group.add(button);
        choices.add(button);
        paged.add(page, command.id());
    }

    private void show(Command page) {
        fill();
        if (page.isSelected()) {
            pages.show(paged, page.id());
        }
    }

    /** Shows the settings of a snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        follow();
    }
}
