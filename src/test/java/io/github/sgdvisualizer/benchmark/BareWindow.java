package io.github.sgdvisualizer.benchmark;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.data.xy.XYSeriesCollection;

/** The least that a program with a chart can be: a FlatLaf window with one empty JFreeChart chart. */
public final class BareWindow {
    private BareWindow() {}

    /** Opens the window. */
    public static void main(String[] arguments) {
        EventQueue.invokeLater(() -> {
            FlatLightLaf.setup();
            JFrame frame = new JFrame("Bare window");
            frame.setContentPane(
                    new ChartPanel(ChartFactory.createXYLineChart(null, "x", "y", new XYSeriesCollection())));
            frame.setSize(1280, 800);
            frame.setLocationRelativeTo(null);
            frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
            frame.setVisible(true);
        });
    }
}
