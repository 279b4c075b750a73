package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.Terms;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A view in its slot: below a header with title, tools and the button that exchanges it with the view on the stage. */
final class ViewCard extends JPanel {
    private static final int GAP = 4;

    private final View view;
    private final JPanel header;

    /**
     * Creates a card.
     *
     * @param onStage returns whether the card is on the stage
     * @param swap is called by the card's button, and by a double click on its header
     */
    ViewCard(ScreenPart part, View view, BooleanSupplier onStage, Runnable swap) {
        super(new MigLayout(
                "insets 6 8 6 8, fill, wrap, gap 0, novisualpadding", "[grow, fill]", "[]" + GAP + "[grow, fill]"));
        this.view = view;
        setName("view-" + part.key());
        putClientProperty("FlatLaf.styleClass", "card");
        header = new JPanel(new MigLayout(
                "insets 0, fillx, gapx 8, hidemode 3, novisualpadding", "[][grow, shrinkprio 200][][]", "[center]"));
        header.setOpaque(false);
        JLabel title = new JLabel(view.title());
        title.putClientProperty("FlatLaf.styleClass", "title");
        if (!view.terms().isEmpty()) {
            Terms.explain(title, view.terms().toArray(Term[]::new));
        }
        header.add(title);
        header.add(view.subtitle(), "growx, wmin 0");
        JButton swapButton = Buttons.plain("swap", swap);
        swapButton.getAccessibleContext().setAccessibleName(Messages.of("swap.name", view.title()));
        swapButton.setName("swap-" + part.key() + "-button");
        Hint.at(
                swapButton,
                Messages.of("hint.swap"),
                () -> Optional.of(new Point(swapButton.getWidth() / 2, swapButton.getHeight() / 2))
                        .filter(place -> !onStage.getAsBoolean()));
        swapButton.putClientProperty("FlatLaf.styleClass", "small");
        for (JComponent tool : view.tools()) {
            header.add(
                    tool,
                    tool == view.tools().get(0)
                            ? "wmin 0, gapx 0, split " + view.tools().size()
                            : "wmin 0");
        }
        header.add(swapButton, view.tools().isEmpty() ? "skip 1" : "");
        header.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        header.setToolTipText(Messages.of("view.header.tip"));
        header.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
                    swap.run();
                }
            }
        });
        add(header);
        add(view.content(), "wmin 0, hmin 0");
    }

    View view() {
        return view;
    }

    /** Returns the height of a card whose content has a height, in px. */
    int heightFor(int content) {
        return getInsets().top
                + getInsets().bottom
                + 12
                + header.getPreferredSize().height
                + Theme.scaled(GAP)
                + content;
    }

    /** Returns the y of the content in this card, in px; valid after the layout. */
    int contentY() {
        return view.content().getY();
    }

    /** Keeps so many px at the top of the content free for what is laid over it. */
    void setTopMargin(int margin) {
        JComponent content = view.upperPart();
        if (content.getInsets().top != margin) {
            content.setBorder(margin == 0 ? null : BorderFactory.createEmptyBorder(margin, 0, 0, 0));
            content.revalidate();
            content.repaint();
        }
    }
}
