package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.ComponentListener;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import net.miginfocom.swing.MigLayout;

/**
 * The sheet of all keys, made from the table of commands. It lies over the window, whose keys go on working.
 *
 * <p>To be used on the event thread only.
 */
public final class KeySheet {
    /** What stands below each other, in columns from the left. */
    private static final List<List<CommandId.Menu>> COLUMNS = List.of(
            List.of(CommandId.Menu.FILE, CommandId.Menu.EDIT, CommandId.Menu.POINTS, CommandId.Menu.LESSON),
            List.of(CommandId.Menu.RUN, CommandId.Menu.HELP),
            List.of(CommandId.Menu.VIEW));

    private static final Set<CommandId.Context> IN_WINDOW =
            EnumSet.of(CommandId.Context.WINDOW, CommandId.Context.LESSON);

    private final JRootPane root;
    private final Commands commands;
    private final JPanel sheet = new JPanel();
    private final ComponentListener follower = new ComponentAdapter() {
        @Override
        public void componentResized(ComponentEvent event) {
            center();
        }
    };

    /**
     * Creates a sheet that is not shown yet, and makes {@link CommandId#KEYS} show and hide it.
     *
     * @param root the root pane of the window
     */
    public KeySheet(JRootPane root, Commands commands) {
        this.root = root;
        this.commands = commands;
        sheet.setName("key-sheet");
        sheet.putClientProperty("FlatLaf.styleClass", "card");
        sheet.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(Shortcut.CANCEL.stroke(), "close");
        sheet.getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                close();
            }
        });
        commands.get(CommandId.KEYS).onSelected(this::show);
    }

    private void close() {
        commands.get(CommandId.KEYS).setSelected(false);
    }

    private void show(boolean shown) {
        JLayeredPane layers = root.getLayeredPane();
        if (shown) {
            fill();
            layers.add(sheet, JLayeredPane.MODAL_LAYER);
            layers.addComponentListener(follower);
            center();
            // A selection on the chart would take the key that closes the sheet.
            root.requestFocusInWindow();
        } else {
            layers.removeComponentListener(follower);
            layers.remove(sheet);
            layers.repaint(sheet.getBounds());
        }
    }

    /** Adapts the sheet, if it is shown, to a look that has been installed. */
    public void showLook() {
        if (sheet.getParent() != null) {
            fill();
            center();
        }
    }

    private void center() {
        Dimension size = sheet.getPreferredSize();
        Rectangle content = root.getContentPane().getBounds();
        sheet.setBounds(
                Math.max(0, (root.getLayeredPane().getWidth() - size.width) / 2),
                Math.max(content.y, content.y + (content.height - size.height) / 2),
                size.width,
                size.height);
        sheet.validate();
        root.getLayeredPane().repaint();
    }

    /** Returns a panel with all keys as they are named on this platform. */
    static JPanel content(Commands commands) {
        JPanel columns = plain("insets 0, gapx 12, novisualpadding");
        for (List<CommandId.Menu> menus : COLUMNS) {
            JPanel column = column();
            for (CommandId.Menu menu : menus) {
                add(
                        column,
                        Messages.of("menu." + menu.id()),
                        commands,
                        id -> IN_WINDOW.contains(id.context()) && id.group().menu() == menu);
            }
            columns.add(column, "top");
        }
        JPanel chart = column();
        add(chart, Messages.of("keys.chart"), commands, id -> id.context() == CommandId.Context.DATA_CHART);
        add(chart, Messages.of("keys.surface"), commands, id -> id.context() == CommandId.Context.LOSS_SURFACE);
        columns.add(chart, "top");
        return columns;
    }

    private void fill() {
        sheet.removeAll();
        sheet.setLayout(new MigLayout("insets 10 12 12 12, novisualpadding, wrap 1"));
        JButton close = new JButton(Messages.of("keys.close"));
        close.setName("keys-close-button");
        close.setRequestFocusEnabled(false);
        close.addActionListener(event -> close());
        sheet.add(styled(Messages.of("keys.title"), "title"), "split 2, growx, pushx");
        sheet.add(close);
        sheet.add(content(commands));
        Theme.orient(sheet);
    }

    private static JPanel plain(String constraints) {
        JPanel panel = new JPanel(new MigLayout(constraints));
        panel.setOpaque(false);
        return panel;
    }

    private static JPanel column() {
        return plain("insets 0, wrap 2, novisualpadding, gapx 6, gapy 2");
    }

    private static JLabel styled(String text, String styleClass) {
        JLabel label = new JLabel(text);
        label.putClientProperty("html.disable", true);
        label.putClientProperty("FlatLaf.styleClass", styleClass);
        return label;
    }

    private static void add(JPanel column, String title, Commands commands, Predicate<CommandId> which) {
        column.add(styled(title, "title"), "span 2, " + (column.getComponentCount() > 0 ? "gaptop 6" : ""));
        Arrays.stream(CommandId.values())
                .filter(which.and(id -> !id.keys().isEmpty()))
                .sorted(Comparator.comparing(CommandId::group))
                .forEach(id -> {
                    JLabel text = styled(commands.get(id).menuText(), "small");
                    text.setName(id.id() + "-keys");
                    JLabel keys = styled(
                            id.keys().stream().map(Shortcut::text).collect(Collectors.joining(", ")), "small muted");
                    column.add(keys);
                    column.add(text);
                });
    }
}
