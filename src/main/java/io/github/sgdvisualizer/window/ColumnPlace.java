package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.window.data.DataPanel;
import io.github.sgdvisualizer.window.lesson.LessonPlace;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import java.util.Set;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Shows lessons in a column beside the views; lines that a page shows go with it. */
final class ColumnPlace implements LessonPlace {
    private final ViewsPanel views;
    private final WindowCommands commands;
    private final DataPanel data;
    private final WindowPreferences preferences;

    /** What the user had switched on when the lesson was opened; null without a lesson. */
    private @Nullable Set<ScreenPart> own;

    /** The views that the present page has opened. */
    private Set<ScreenPart> opened = Set.of();

    ColumnPlace(ViewsPanel views, WindowCommands commands, DataPanel data, WindowPreferences preferences) {
        this.preferences = preferences;
        this.views = views;
        this.commands = commands;
        this.data = data;
    }

    @Override
    public void setColumn(@Nullable JComponent column) {
        views.setColumn(column);
        if (column != null) {
            data.showLessonHint(false);
            preferences.setLessonKnown();
        }
        if (column != null && own == null) {
            own = commands.linesShown();
        } else if (column == null && own != null) {
            open(Set.of());
            own = null;
        }
    }

    @Override
    public void open(Set<ScreenPart> parts) {
        if (own != null) {
            commands.showLines(own);
        }
        opened = commands.open(views, parts, opened);
    }

    @Override
    public void setPredicted(@Nullable Line line) {
        data.setPredicted(line);
    }
}
