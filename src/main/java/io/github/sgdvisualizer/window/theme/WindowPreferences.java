package io.github.sgdvisualizer.window.theme;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Shade;
import java.awt.Rectangle;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The user's choices about the window, saved for the next session.
 *
 * <p>All switches are off and the look follows the system at first launch. If preferences cannot be saved, they are
 * lost without a message.
 */
public final class WindowPreferences {
    /** Held here, as the log manager holds loggers weakly: a collected one would forget its level. */
    private static final Logger PREFERENCES_LOGGER = Logger.getLogger("java.util.prefs");

    /**
     * Path of the preferences node. It is fixed: a path derived from the package's name would change with a move of
     * this class, and teachers would lose their choices.
     */
    public static final String NODE = "io/github/sgdvisualizer/window";

    private static final String LOOK = "look";
    private static final String SYSTEM = "SYSTEM";
    private static final String SYSTEM_SHADE = "system-look";
    private static final String PRESENTER = "presenter";
    private static final String STAGE = "stage";
    private static final String SIDE = "side";
    private static final String LOGARITHMIC_LOSS = "logarithmic-loss";

    private static final String STEP_EFFECTS = "ledger";
    private static final String POINT_GRADIENTS = "fan";
    private static final String LESSON_KNOWN = "lesson-known";
    private static final String R_SQUARED = "determination";
    private static final String RESIDUALS = "residuals";
    private static final String SQUARES = "residual-squares";
    private static final String BEST_LINE = "best-line";
    private static final String TRUE_LINE = "true-line";
    private static final String RECENT = "recent-file-";
    private static final String BOUNDS = "bounds";
    private static final String MAXIMIZED = "maximized";

    /** Left, top, width and height. */
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})");

    private final Preferences preferences;

    /** Opens the preferences of the system user, and switches off the log messages of {@code java.util.prefs}. */
    public WindowPreferences() {
        // Preferences that cannot be saved are no reason for a message in the terminal.
        PREFERENCES_LOGGER.setLevel(Level.OFF);
        preferences = Preferences.userRoot().node(NODE);
    }

    public Look look() {
        Look look = switch (preferences.get(LOOK, SYSTEM)) {
            case "LIGHT" -> Look.LIGHT;
            case "DARK" -> Look.DARK;
            default -> Look.LIGHT.withSystemShade(systemShade());
        };
        return look.withPresenter(preferences.getBoolean(PRESENTER, false));
    }

    /** Returns what the system's shade was when it was last asked for; light if it never was. */
    public Shade systemShade() {
        return preferences.get(SYSTEM_SHADE, "").equals(Shade.DARK.name()) ? Shade.DARK : Shade.LIGHT;
    }

    public void setSystemShade(Shade shade) {
        preferences.put(SYSTEM_SHADE, shade.name());
    }

    /** Returns the view on the stage; empty if none was chosen, or if what was saved is not one. */
    public Optional<ScreenPart> stage() {
        return views(preferences.get(STAGE, "")).stream().findFirst();
    }

    /** Returns the views in the side; empty if none were chosen. */
    public Optional<Set<ScreenPart>> side() {
        String saved = preferences.get(SIDE, null);
        return saved == null ? Optional.empty() : Optional.of(views(saved));
    }

    /** Saves which views are chosen. */
    public void setViews(ScreenPart stage, Set<ScreenPart> side) {
        preferences.put(STAGE, stage.key());
        preferences.put(SIDE, side.stream().map(ScreenPart::key).collect(Collectors.joining(" ")));
    }

    /** Words that name no view are left out: another release may have written them. */
    private static Set<ScreenPart> views(String saved) {
        List<String> names = List.of(saved.split(" "));
        return ScreenPart.VIEWS.stream()
                .filter(view -> names.contains(view.key()))
                .collect(Collectors.toSet());
    }

    /** Returns where the window was, on screens that may no longer exist; empty if it never was. */
    public Optional<Rectangle> bounds() {
        Matcher saved = FOUR_NUMBERS.matcher(preferences.get(BOUNDS, ""));
        return saved.matches()
                ? Optional.of(new Rectangle(
                        Integer.parseInt(saved.group(1)),
                        Integer.parseInt(saved.group(2)),
                        Integer.parseInt(saved.group(3)),
                        Integer.parseInt(saved.group(4))))
                : Optional.empty();
    }

    public void setBounds(Rectangle bounds) {
        preferences.put(BOUNDS, bounds.x + " " + bounds.y + " " + bounds.width + " " + bounds.height);
    }

    /** Forgets where the window was, so that it opens where the first one does. */
    public void forgetBounds() {
        preferences.remove(BOUNDS);
        preferences.remove(MAXIMIZED);
    }

    public boolean maximized() {
        return preferences.getBoolean(MAXIMIZED, false);
    }

    public void setMaximized(boolean maximized) {
        preferences.putBoolean(MAXIMIZED, maximized);
    }

    public boolean logarithmicLoss() {
        return preferences.getBoolean(LOGARITHMIC_LOSS, false);
    }

    public void setLogarithmicLoss(boolean logarithmic) {
        preferences.putBoolean(LOGARITHMIC_LOSS, logarithmic);
    }

    public boolean stepEffects() {
        return preferences.getBoolean(STEP_EFFECTS, false);
    }

    public void setStepEffects(boolean shown) {
        preferences.putBoolean(STEP_EFFECTS, shown);
    }

    public boolean pointGradients() {
        return preferences.getBoolean(POINT_GRADIENTS, false);
    }

    public void setPointGradients(boolean shown) {
        preferences.putBoolean(POINT_GRADIENTS, shown);
    }

    public Overlays overlays() {
        return new Overlays(
                preferences.getBoolean(RESIDUALS, false),
                preferences.getBoolean(SQUARES, false),
                preferences.getBoolean(BEST_LINE, false),
                preferences.getBoolean(TRUE_LINE, false));
    }

    public void setOverlays(Overlays overlays) {
        preferences.putBoolean(RESIDUALS, overlays.residuals());
        preferences.putBoolean(SQUARES, overlays.squares());
        preferences.putBoolean(BEST_LINE, overlays.bestLine());
        preferences.putBoolean(TRUE_LINE, overlays.trueLine());
    }

    public boolean rSquared() {
        return preferences.getBoolean(R_SQUARED, false);
    }

    public void setRSquared(boolean shown) {
        preferences.putBoolean(R_SQUARED, shown);
    }

    /** Returns whether a lesson was opened before (default is false). */
    public boolean lessonKnown() {
        return preferences.getBoolean(LESSON_KNOWN, false);
    }

    public void setLessonKnown() {
        preferences.putBoolean(LESSON_KNOWN, true);
    }

    /** Returns the experiments that were opened or saved last, newest first. */
    public List<Path> recentFiles() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; ; i++) {
            String file = preferences.get(RECENT + i, "");
            if (file.isEmpty()) {
                return files;
            }
            try {
                files.add(Path.of(file));
            } catch (InvalidPathException e) {
                return files;
            }
        }
    }

    /** Saves which experiments were opened or saved last; a path that is too long to be saved is left out. */
    public void setRecentFiles(List<Path> files) {
        List<String> paths = files.stream()
                .map(Path::toString)
                .filter(path -> path.length() <= Preferences.MAX_VALUE_LENGTH)
                .toList();
        for (int i = 0; i < paths.size(); i++) {
            preferences.put(RECENT + i, paths.get(i));
        }
        preferences.remove(RECENT + paths.size());
    }

    public void setLook(Look look) {
        preferences.put(LOOK, look.system() ? SYSTEM : look.shade().name());
        preferences.putBoolean(PRESENTER, look.presenter());
    }
}
