package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import java.util.Set;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Where lessons are shown, and what pages open beside them. To be used on the event thread. */
public interface LessonPlace {
    /** Shows a column with the page, or nothing; what pages have opened is then closed again. */
    void setColumn(@Nullable JComponent column);

    /** Opens what a scene wants to be seen, besides what the user has opened. */
    void open(Set<ScreenPart> parts);

    /** Shows a line that was predicted, or none. */
    void setPredicted(@Nullable Line line);
}
