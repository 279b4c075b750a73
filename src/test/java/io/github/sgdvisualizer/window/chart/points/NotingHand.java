package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PointSource;
import java.util.ArrayList;
import java.util.List;

/** Notes what is done on a data chart, and does nothing about it. */
public class NotingHand implements DataHand {
    final List<String> done = new ArrayList<>();
    final List<Line> moved = new ArrayList<>();

    @Override
    public boolean mayChangePoints() {
        return true;
    }

    @Override
    public boolean mayMoveLine() {
        return true;
    }

    @Override
    public boolean lineRefused() {
        return true;
    }

    @Override
    public void take() {
        done.add("taken");
    }

    @Override
    public void move(Line line) {
        moved.add(line);
    }

    @Override
    public long change(PointSource before, PointSource after) {
        return 0;
    }

    @Override
    public void tooFewLeft() {
        done.add("too few left");
    }

    @Override
    public void refused() {
        done.add("refused");
    }

    @Override
    public void letGo() {
        done.add("let go");
    }
}
