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
import java.util.List;
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
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A dialog that asks which columns of a table are x and y, and shows what each holds and the points they give. */
final class ColumnsDialog {
    /** The number of cells that are shown of a column. */
    private static final int SHOWN_CELLS = 4;

    private final JDialog dialog;
    private final JComboBox<Table.Column> x;
    private final JComboBox<Table.Column> y;
    private final PairPreview preview = new PairPreview();
    private Table.@Nullable Pair choice;

    private ColumnsDialog(Component owner, String title, Table table) {
        dialog = new JDialog(
                SwingUtilities.getWindowAncestor(owner),
                Messages.of("columns.title"),
                Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("columns-dialog");
        x = box("columns-x-box", table, table.firstPair().x());
        y = box("columns-y-box", table, table.firstPair().y());
        JPanel content = new JPanel(
                new MigLayout("insets 16, wrap 4, novisualpadding", "[]8[]24[]8[grow]", "[]12[]12[grow]16[]"));
        content.add(
                PlainText.of(Messages.plural(
                        "columns.question", table.rows(), title, table.columns().size())),
                "span");
        content.add(Buttons.muted("columns.x"));
        content.add(x, "wmin 120, wmax 220");
        content.add(Buttons.muted("columns.y"));
        content.add(y, "wmin 120, wmax 220");
        content.add(columns(table), "span, split 2, grow, w 300:610, h 190!");
        content.add(preview, "growy, gapleft 12");
        JButton take = Buttons.plain("columns-ok", () -> {
            choice = pair();
            dialog.dispose();
        });
        content.add(take, "span, split 2, alignx right, tag ok");
        content.add(Buttons.plain("columns-cancel", dialog::dispose), "tag cancel");
        dialog.setContentPane(content);
        x.addActionListener(event -> preview.show(table.sample(pair())));
        y.addActionListener(event -> preview.show(table.sample(pair())));
        preview.show(table.sample(pair()));
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
     * @return empty if the user cancels or closes the dialog
     */
    static Optional<Table.Pair> ask(Component owner, String title, Table table) {
        ColumnsDialog asked = new ColumnsDialog(owner, title, table);
        asked.dialog.setVisible(true);
        return Optional.ofNullable(asked.choice);
    }

    private static JComboBox<Table.Column> box(String name, Table table, int selected) {
        // The items are columns rather than names, because names may be equal.
        JComboBox<Table.Column> box = new JComboBox<>(table.columns().toArray(new Table.Column[0]));
        box.setName(name);
        // Else all names would be measured.
        box.setPrototypeDisplayValue(table.columns().get(selected));
        box.setSelectedIndex(selected);
        box.setRenderer(new NameRenderer());
        return box;
    }

    private Table.Pair pair() {
        return new Table.Pair(x.getSelectedIndex(), y.getSelectedIndex());
    }

    private static JComponent columns(Table table) {
        JTable rows = new JTable(new Columns(table));
        rows.setName("columns-table");
        rows.setFocusable(false);
        rows.setRowSelectionAllowed(false);
        rows.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        rows.getTableHeader().setReorderingAllowed(false);
        if (rows.getDefaultRenderer(Object.class) instanceof JComponent cell) {
            cell.putClientProperty("html.disable", true);
        }
        if (rows.getTableHeader().getDefaultRenderer() instanceof JComponent header) {
            header.putClientProperty("html.disable", true);
        }
        for (int column = 0; column < rows.getColumnCount(); column++) {
            rows.getColumnModel().getColumn(column).setPreferredWidth(Theme.scaled(Fact.ALL.get(column).width));
        }
        return new JScrollPane(
                rows,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
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

    /** What is told of a column, with the width of its place, in px before the presenter's zoom. */
    private enum Fact {
        NAME("name", 130),
        CELLS("cells", 190),
        RANGE("range", 130),
        GAPS("gaps", 60),
        STRAYS("strays", 90);

        private static final List<Fact> ALL = List.of(values());

        private final String word;
        private final int width;

        Fact(String word, int width) {
            this.word = word;
            this.width = width;
        }

        String title() {
            return Messages.of("columns." + word);
        }
    }

    /** A row for each column of numbers. */
    private static final class Columns extends AbstractTableModel {
        private final Table table;

        Columns(Table table) {
            this.table = table;
        }

        @Override
        public int getRowCount() {
            return table.columns().size();
        }

        @Override
        public int getColumnCount() {
            return Fact.ALL.size();
        }

        @Override
        public String getColumnName(int column) {
            return Fact.ALL.get(column).title();
        }

        @Override
        public Object getValueAt(int row, int column) {
            Table.Column shown = table.columns().get(row);
            return switch (Fact.ALL.get(column)) {
                case NAME -> shown.name();
                case CELLS -> String.join("  ", table.firstCells(row, SHOWN_CELLS));
                case RANGE -> range(shown);
                case GAPS -> count(shown.gaps());
                case STRAYS -> count(shown.strays());
            };
        }

        private static String range(Table.Column shown) {
            return shown.numbers() == 0
                    ? ""
                    : Messages.of("columns.from-to", Numbers.shortest(shown.min()), Numbers.shortest(shown.max()));
        }

        private static String count(int number) {
            return number == 0 ? "" : Numbers.whole(number);
        }
    }
}
