package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.widget.Buttons;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/**
 * The <i>More</i> panel: the controls for the points, the descent, the overlays and the look, and the button that
 * restores the lesson. The parts stand below each other, or in a low window on pages of which one is shown.
 */
final class MorePanel extends JPanel implements SnapshotView {
    private final JButton restore;
    private final JButton theme;
    private final JCheckBox presenter;
    private final Commands commands;
    private final PointsPanel points;
    private final DescentPanel descent;
    private final OverlayPanel overlays;
    private final JPanel looks = plainPanel("insets 0, novisualpadding, gapx 12, gapy 2");
    private final JPanel pages = plainPanel("insets 0, novisualpadding, gapy 2, wrap");
    private JComponent page;

    /** False until the first layout. */
    private boolean laidOut;

    private boolean paged;
    private Look look = Look.LIGHT;

    MorePanel(SettingsEditor editor, Commands commands) {
        super(new MigLayout("insets 0, novisualpadding, fillx, gapx 12, gapy 0, hidemode 3"));
        setOpaque(false);
        this.commands = commands;
        points = new PointsPanel(editor);
        descent = new DescentPanel(editor);
        overlays = new OverlayPanel(commands);
        page = points;
        theme = Buttons.plain(commands.get(CommandId.THEME));
        presenter = Buttons.box(commands.get(CommandId.PRESENTER));
        restore = Buttons.plain(commands.get(CommandId.RESTORE));
        looks.add(restore);
        looks.add(presenter);
        looks.add(theme);
        ButtonGroup group = new ButtonGroup();
        addPage(CommandId.MORE_POINTS, points, group);
        addPage(CommandId.MORE_STEPS, descent, group);
        addPage(CommandId.MORE_SHOW, overlays, group);
        commands.get(CommandId.MORE_POINTS).setSelected(true);
    }

    private static JPanel plainPanel(String constraints) {
        JPanel panel = new JPanel(new MigLayout(constraints));
        panel.setOpaque(false);
        return panel;
    }

    private void addPage(CommandId id, JComponent content, ButtonGroup group) {
        Command command = commands.get(id);
        JToggleButton button = Buttons.choice(command);
        group.add(button);
        pages.add(button, "growx");
        command.onSelected(selected -> {
            if (selected) {
                page = content;
                showPage();
            }
        });
    }

    /** Shows the settings of a snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        points.show(snapshot);
        descent.show(snapshot);
        overlays.show(snapshot.edits().wanted().source());
    }

    /** Adapts the panel to a look. */
    void showLook(Look newLook) {
        if (isShowing() && look.presenter() != newLook.presenter()) {
            // The user may have just clicked the presenter check box: it stays visible.
            commands.get(CommandId.MORE_SHOW).setSelected(true);
        }
        look = newLook;
        overlays.showLook(look);
        layOut();
    }

    /** Sets whether one part is shown at a time, or all of them. */
    void setPaged(boolean newPaged) {
        if (newPaged != paged || !laidOut) {
            paged = newPaged;
            layOut();
        }
    }

    private void layOut() {
        laidOut = true;
        removeAll();
        pages.setVisible(paged);
        if (paged) {
            add(pages, "cell 0 0, spany 2");
            add(new JSeparator(SwingConstants.VERTICAL), "cell 1 0, spany 2, growy");
            add(points, "cell 2 0, push, growx");
            add(descent, "cell 2 0, push, growx");
            add(overlays, "cell 2 0, push, growx");
            add(looks, "cell 2 1, gaptop 4");
        } else {
            add(points, "cell 0 0");
            add(looks, "cell 1 0, push, align right bottom");
            add(descent, "cell 0 1, span 2, growx, gaptop 10");
            add(overlays, "cell 0 2, span 2, gaptop 10");
            add(pages, "cell 0 3");
        }
        MigLayout cells = (MigLayout) looks.getLayout();
        cells.setComponentConstraints(restore, paged ? "cell 0 0" : "cell 0 1");
        cells.setComponentConstraints(presenter, paged ? "cell 1 0" : "cell 1 0, alignx right");
        cells.setComponentConstraints(theme, paged ? "cell 2 0" : "cell 1 1");
        showPage();
    }

    private void showPage() {
        points.setVisible(!paged || page == points);
        descent.setVisible(!paged || page == descent);
        overlays.setVisible(!paged || page == overlays);
        looks.setVisible(!paged || page == overlays);
        revalidate();
        repaint();
    }
}
