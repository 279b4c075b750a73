package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.text.run.ResidualWords;
import io.github.sgdvisualizer.window.chart.residuals.ResidualsChart;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** The residual of each point over x: the pattern that a bad line makes. */
public final class ResidualsPanel implements View {
    private final ResidualsChart chart =
            new ResidualsChart(PointWords::titleX, ResidualWords.title(), Theme.chartStyle(), ResidualWords::described);
    private final JLabel subtitle = new ShyLabel("residuals.subtitle");

    @Override
    public String title() {
        return Messages.of("view.residuals.title");
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.RESIDUAL);
    }

    @Override
    public JComponent content() {
        return chart;
    }

    @Override
    public JLabel subtitle() {
        return subtitle;
    }

    @Override
    public void show(Snapshot snapshot) {
        chart.show(snapshot);
    }
}
