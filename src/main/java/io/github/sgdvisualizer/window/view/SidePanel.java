package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.window.results.KeptPanel;
import io.github.sgdvisualizer.window.results.LossPanel;
import io.github.sgdvisualizer.window.results.StepPanel;
import io.github.sgdvisualizer.window.results.SurfacePanel;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.widget.StripPanel;
import java.util.function.BooleanSupplier;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the data: the loss, the table of kept runs, and two strips that open on a click, the loss surface and
 * the step in numbers. Strips give way where there is no room.
 */
public final class SidePanel extends JPanel {
    /** So high, in pixels, the loss chart can be read from the back row. */
    private static final int LARGE = 150;

    private final WindowPreferences preferences;
    private final BooleanSupplier roomForAll;
    private final LossPanel loss;
    private final KeptPanel kept;
    private final SurfacePanel surface;
    private final StepPanel numbers;
    private @Nullable Snapshot newest;

    /** Whether something else in the window needs the strips' room. */
    private boolean crowded;

    /** A panel that opens as it was left, and asks whether the window has room for all that it shows. */
    public SidePanel(Engine engine, WindowPreferences preferences, BooleanSupplier roomForAll) {
        super(new MigLayout("insets 0, fill, wrap, hidemode 3, novisualpadding", "[grow, fill]", ""));
        this.preferences = preferences;
        this.roomForAll = roomForAll;
        setOpaque(false);
        loss = new LossPanel(preferences);
        kept = new KeptPanel(engine, this::shareRoom);
        surface = new SurfacePanel(engine, preferences, this::surfaceOpened);
        numbers = new StepPanel(preferences.numbersOpen(), this::numbersOpened);
        numbers.showRSquared(preferences.rSquared());
        add(loss);
        add(kept);
        add(surface.strip());
        add(numbers.strip());
    }

    public void show(Snapshot snapshot) {
        newest = snapshot;
        loss.show(snapshot);
        surface.show(snapshot);
        numbers.show(snapshot);
        kept.show(snapshot);
    }

    /** Takes the colours and sizes of another look. */
    public void showLook() {
        surface.showLook();
    }

    /** Shows R² beside the loss, or no longer. */
    public void showRSquared(boolean shown) {
        preferences.setRSquared(shown);
        numbers.showRSquared(shown);
    }

    /** Shows no more than at first launch. */
    public void clear() {
        surface.strip().setOpen(false);
        numbers.strip().setOpen(false);
        loss.clear();
        surface.clear();
    }

    private void surfaceOpened(boolean open) {
        preferences.setSurfaceOpen(open);
        shareRoom();
        closeWhereThereIsNoRoom(open, numbers.strip());
    }

    private void numbersOpened(boolean open) {
        preferences.setNumbersOpen(open);
        if (newest != null) {
            numbers.show(newest);
        }
        shareRoom();
        closeWhereThereIsNoRoom(open, surface.strip());
    }

    /** In a small window only one strip can be open. */
    private void closeWhereThereIsNoRoom(boolean open, StripPanel other) {
        if (open && other.isOpen() && !roomForAll.getAsBoolean()) {
            other.setOpen(false);
        }
    }

    /** Shares the room anew, with something else in the window that needs much of it or not. */
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

    /** Returns whether the loss chart has more than its least height beside all that is shown. */
    private boolean isLossLarge() {
        int others = getMinimumSize().height - loss.getMinimumSize().height;
        return getHeight() == 0 || getHeight() - others >= Theme.scaled(LARGE);
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
        // Open, the surface shares the height with the loss chart.
        return first + (surface.strip().isOpen() ? "10[grow, fill]10[]" : "10[]10[]");
    }
}
