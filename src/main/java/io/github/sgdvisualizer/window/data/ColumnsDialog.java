package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.file.table.Table;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.Dialog;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A dialog that asks which columns of a table are x and y, and shows the first rows as a preview. */
final class ColumnsDialog {
    private static final int PREVIEWED_ROWS = 8;
    private static final int COLUMN_WIDTH = 110;

    private final JDialog dialog;
    private final JComboBox<Table.Column> x;
    private final JComboBox<Table.Column> y;
    private @Nullable Choice choice;

    /**
     * The chosen columns, by index from 0; they may be the same.
     *
     * @param x the column of the horizontal axis
     * @param y the column of the vertical axis
     */
    record Choice(int x, int y) {}

    private ColumnsDialog(Component owner, String title, Table table) {
        dialog = new JDialog(
                SwingUtilities.getWindowAncestor(owner),
                Messages.of("columns.title"),
                Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("columns-dialog");
        x = box("columns-x-box", table, 0);
        y = box("columns-y-box", table, 1);
        JPanel content = new JPanel(
                new MigLayout("insets 16, wrap 4, novisualpadding", "[]8[grow]20[]8[grow]", "[]12[]12[grow]16[]"));
        content.add(
                PlainText.of(Messages.plural(
                        "columns.question", table.rows(), title, table.columns().size())),
                "span");
        content.add(Buttons.muted("columns.x"));
        content.add(x, "wmin 120, wmax 220");
        content.add(Buttons.muted("columns.y"));
        content.add(y, "wmin 120, wmax 220");
        content.add(preview(table), "span, grow, w 300:560, h 190!");
        JButton take = Buttons.plain("columns-ok", () -> {
            choice = new Choice(x.getSelectedIndex(), y.getSelectedIndex());
            dialog.dispose();
        });
        content.add(take, "span, split 2, alignx right, tag ok");
        content.add(Buttons.plain("columns-cancel", dialog::dispose), "tag cancel");
        dialog.setContentPane(content);
        Theme.orient(dialog);
        dialog.getRootPane().setDefaultButton(take);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), Shortcut.CANCEL.stroke(), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
    }

    /**
     * Shows the dialog until the user answers it; to be called on the event thread.
     *
     * @param title where the table comes from
     * @param table with at least two columns
     * @return empty if the user cancels or closes the dialog
     */
    static Optional<Choice> ask(Component owner, String title, Table table) {
        ColumnsDialog asked = new ColumnsDialog(owner, title, table);
        asked.dialog.setVisible(true);
        return Optional.ofNullable(asked.choice);
    }

    private static JComboBox<Table.Column> box(String name, Table table, int selected) {
        // The items are columns rather than names, because names may be equal.
        JComboBox<Table.Column> box = new JComboBox<>(table.columns().toArray(new Table.Column[0]));
        box.setName(name);
        box.setSelectedIndex(selected);
        box.setRenderer(new NameRenderer());
        return box;
    }

    private static JComponent preview(Table table) {
        JTable rows = new JTable(new Preview(table));
        rows.setName("columns-table");
        rows.setFocusable(false);
        rows.setRowSelectionAllowed(false);
        rows.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        DefaultTableCellRenderer plain = (DefaultTableCellRenderer) rows.getDefaultRenderer(Object.class);
        plain.setHorizontalAlignment(DefaultTableCellRenderer.RIGHT);
        if (rows.getTableHeader().getDefaultRenderer() instanceof JComponent header) {
            header.putClientProperty("html.disable", true);
        }
        for (int column = 0; column < rows.getColumnCount(); column++) {
            rows.getColumnModel().getColumn(column).setPreferredWidth(Theme.scaled(COLUMN_WIDTH));
        }
        return new JScrollPane(
                rows, ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    }

    /** Shows a column's name, which comes from a file and is never interpreted as HTML. */
    private static final class NameRenderer extends DefaultListCellRenderer {
        NameRenderer() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            Object name = value instanceof Table.Column column ? column.name() : value;
            return super.getListCellRendererComponent(list, name, index, selected, focused);
        }
    }

    /** The table's first rows. */
    private static final class Preview extends AbstractTableModel {
        private final Table table;

        Preview(Table table) {
            this.table = table;
        }

        @Override
        public int getRowCount() {
            return Math.min(PREVIEWED_ROWS, table.rows());
        }

        @Override
        public int getColumnCount() {
            return table.columns().size();
        }

        @Override
        public String getColumnName(int column) {
            return table.columns().get(column).name();
        }

        @Override
        public Object getValueAt(int row, int column) {
            double value = table.columns().get(column).values()[row];
            return Double.isNaN(value) ? "" : Numbers.shortest(value);
        }
    }
}
