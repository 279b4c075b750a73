package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.playback.BarPlaces;
import io.github.sgdvisualizer.window.playback.EquationBanner;
import io.github.sgdvisualizer.window.results.CodePanel;
import io.github.sgdvisualizer.window.results.KeptPanel;
import io.github.sgdvisualizer.window.results.LossPanel;
import io.github.sgdvisualizer.window.results.ResidualsPanel;
import io.github.sgdvisualizer.window.results.StepPanel;
import io.github.sgdvisualizer.window.results.SurfacePanel;
import io.github.sgdvisualizer.window.settings.ControlPanel;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import java.util.Map;
import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;

/**
 * What the window's first frame shows: the view on the stage and the sliders. The bars above and between them keep their
 * places free until {@link #setBars}. To be used on the event thread only.
 */
final class Stage implements SnapshotView {
    private final Commands commands = new Commands();
    private final EquationBanner banner = new EquationBanner(commands);
    private final DataPanel data;
    private final ViewsPanel views;
    private final ControlPanel controls;
    private final FramePanel panel = new FramePanel(new MigLayout(
            "insets 8 10 10 10, fill, wrap, hidemode 3, novisualpadding", "[grow, fill]", "[]8[grow, fill]4[]2[]6[]"));

    Stage(Engine engine, WindowPreferences preferences) {
        data = new DataPanel(engine, commands, banner::refuse);
        data.showLessonHint(!preferences.lessonKnown());
        data.setOverlays(preferences.overlays());
        views = new ViewsPanel(
                Map.of(
                        ScreenPart.POINTS, () -> data,
                        ScreenPart.LOSS, () -> new LossPanel(commands),
                        ScreenPart.SURFACE, () -> new SurfacePanel(engine, commands),
                        ScreenPart.STEP, () -> new StepPanel(commands),
                        ScreenPart.CODE, () -> new CodePanel(commands),
                        ScreenPart.RUNS, () -> new KeptPanel(engine.keptRuns(), commands),
                        ScreenPart.RESIDUALS, ResidualsPanel::new),
                banner,
                WindowCommands.lastArrangement(preferences));
        controls = new ControlPanel(engine.editor(), commands);
        panel.add(BarPlaces.ofTransport());
        panel.add(views, "wmin 0, hmin 0");
        panel.add(BarPlaces.ofStatus());
        panel.add(BarPlaces.ofTimeline());
        panel.add(controls);
    }

    /** Shows the bar above the stage, and the two below it; to be called once. */
    void setBars(JComponent above, JComponent below, JComponent lowest) {
        replace(0, above);
        replace(2, below);
        replace(3, lowest);
        panel.revalidate();
        panel.repaint();
    }

    private void replace(int index, JComponent bar) {
        panel.remove(index);
        panel.add(bar, index);
    }

    FramePanel panel() {
        return panel;
    }

    Commands commands() {
        return commands;
    }

    EquationBanner banner() {
        return banner;
    }

    DataPanel data() {
        return data;
    }

    ViewsPanel views() {
        return views;
    }

    ControlPanel controls() {
        return controls;
    }

    @Override
    public void show(Snapshot snapshot) {
        views.show(snapshot);
        controls.show(snapshot);
    }
}
