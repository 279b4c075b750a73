package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.results.KeptPanel;
import io.github.sgdvisualizer.window.results.LossPanel;
import io.github.sgdvisualizer.window.results.StepPanel;
import io.github.sgdvisualizer.window.results.SurfacePanel;
import io.github.sgdvisualizer.window.theme.Theme;
import java.util.function.BooleanSupplier;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The column beside the data chart: the loss chart, the table of kept runs, and two strips that open on a click, the
 * loss surface and the numbers of the step.
 *
 * <p>The strips are hidden if there is no room for them. To be used on the event thread only.
 */
public final class SidePanel extends JPanel implements SnapshotView {
    /** Minimum height of the loss panel, in pixels at scale 1, to be readable from the back row. */
    private static final int MIN_READABLE_HEIGHT = 150;

    private final Commands commands;
    private final BooleanSupplier roomForAll;
    private final LossPanel loss;
    private final KeptPanel kept;
    private final SurfacePanel surface;
    private final StepPanel numbers;
    private @Nullable Snapshot newest;

    /** Whether another part of the window needs the strips' room. */
    private boolean crowded;

    /**
     * Creates a panel whose strips are open while their commands are selected.
     *
     * @param roomForAll returns whether the window has room for everything that it shows
     */
    public SidePanel(Engine engine, Commands commands, BooleanSupplier roomForAll) {
        super(new MigLayout("insets 0, fill, wrap, hidemode 3, novisualpadding", "[grow, fill]", ""));
        this.commands = commands;
        this.roomForAll = roomForAll;
        setOpaque(false);
        loss = new LossPanel(commands);
        kept = new KeptPanel(engine.keptRuns(), this::shareRoom);
        surface = new SurfacePanel(engine, commands);
        numbers = new StepPanel(commands.get(CommandId.NUMBERS));
        add(loss);
        add(kept);
        add(surface.strip());
        add(numbers.strip());
    }

    /** Shows a snapshot in all parts of the panel. */
    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        loss.show(snapshot);
        surface.show(snapshot);
        numbers.show(snapshot);
        kept.show(snapshot);
    }

    /** Applies the colours and sizes of the current look. */
    public void showLook() {
        surface.showLook();
    }

    /** Returns the loss chart's panel. */
    public LossPanel loss() {
        return loss;
    }

    /** Shows or hides R² with the loss. */
    public void showRSquared(boolean shown) {
        numbers.showRSquared(shown);
    }

    /** Shows or hides where each point alone would push. */
    public void setPointGradients(boolean shown) {
        surface.setPointGradients(shown);
    }

    /** Makes room for the loss surface, or uses its room, after its strip was opened or closed. */
    public void surfaceOpened(boolean open) {
        shareRoom();
        closeIfNoRoom(open, CommandId.NUMBERS);
    }

    /** Fills the numbers of the step and makes room for them, after their strip was opened or closed. */
    public void numbersOpened(boolean open) {
        if (newest != null) {
            numbers.show(newest);
        }
        shareRoom();
        closeIfNoRoom(open, CommandId.LOSS_SURFACE);
    }

    /** Closes the other strip after one was opened: a small window has room for one only. */
    private void closeIfNoRoom(boolean open, CommandId other) {
        if (open && !roomForAll.getAsBoolean()) {
            commands.get(other).setSelected(false);
        }
    }

    /**
     * Decides again whether the strips are visible.
     *
     * @param newCrowded whether another part of the window needs much room
     */
    public void shareRoom(boolean newCrowded) {
        crowded = newCrowded;
        shareRoom();
    }

    private void shareRoom() {
        showStrips(true);
        if ((crowded || kept.isVisible()) && !(roomForAll.getAsBoolean() && isLossLarge())) {
            showStrips(false);
        }
        revalidate();
    }

    /**
     * Returns whether the loss panel keeps {@link #MIN_READABLE_HEIGHT} pixels beside everything shown; true before the
     * layout.
     */
    private boolean isLossLarge() {
        int others = getMinimumSize().height - loss.getMinimumSize().height;
        return getHeight() == 0 || getHeight() - others >= Theme.scaled(MIN_READABLE_HEIGHT);
    }

    private void showStrips(boolean shown) {
        surface.strip().setVisible(shown);
        numbers.strip().setVisible(shown);
        ((MigLayout) getLayout()).setRowConstraints(rows());
    }

    private String rows() {
        String first = kept.isVisible() ? "[grow, fill]10[]" : "[grow, fill]";
        if (!surface.strip().isVisible()) {
            return first;
        }
        // An open surface strip shares the height with the loss chart.
        return first + (surface.strip().isOpen() ? "10[grow, fill]10[]" : "10[]10[]");
    }
}
