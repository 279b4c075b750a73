package io.github.sgdvisualizer.window.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The table of commands: everything a person can do by a button, a menu or a key. Keys are written here and nowhere
 * else.
 *
 * <p>The ready sets of points are commands, too, see {@link Commands#get(io.github.sgdvisualizer.file.table.ReadySet)}.
 */
public enum CommandId {
    DATA_OPEN(Group.FILES, Kind.ACTION, "", "menu O"),
    SAVE(Group.FILES, Kind.ACTION, "", "menu S"),
    SAVE_AS(Group.FILES, Kind.ACTION, "", "menu shift S"),
    DATA_SAVE(Group.FILES, Kind.ACTION, ""),
    EXPORT_SCRIPT(Group.EXPORTS, Kind.ACTION, ""),
    EXPORT_NOTEBOOK(Group.EXPORTS, Kind.ACTION, ""),
    EXPORT_PLAIN_PYTHON(Group.EXPORTS, Kind.ACTION, ""),
    EXPORT_SPREADSHEET(Group.EXPORTS, Kind.ACTION, ""),
    EXPORT_RUN(Group.EXPORTS, Kind.ACTION, ""),
    EXPORT_PICTURE(Group.EXPORTS, Kind.ACTION, ""),
    EXPORT_FILM(Group.EXPORTS, Kind.ACTION, ""),
    PRINT(Group.PRINTING, Kind.ACTION, "", "menu P"),

    UNDO(Group.CHANGES, Kind.ACTION, "undo", "menu Z"),
    REDO(Group.CHANGES, Kind.ACTION, "redo", "menu shift Z", "menu Y"),
    COPY_PICTURE(Group.CLIPBOARD, Kind.ACTION, "", "menu C"),
    COPY_COMMAND(Group.CLIPBOARD, Kind.ACTION, ""),
    DATA_COPY(Group.CLIPBOARD, Kind.ACTION, "", "menu shift C"),
    COPY_CODE(Group.CLIPBOARD, Kind.ACTION, ""),
    DATA_PASTE(Group.CLIPBOARD, Kind.ACTION, "", "menu V"),

    PLAY(Group.PLAYBACK, Kind.ACTION, "play", "SPACE"),
    PLAY_BACKWARDS(Group.PLAYBACK, Kind.ACTION, "play-backwards", "B"),
    // A presenter's clicker sends the second key.
    STEP(Group.STEPS, Kind.ACTION, "step", "RIGHT", "PAGE_DOWN"),
    BACK(Group.STEPS, Kind.ACTION, "back", "LEFT", "PAGE_UP"),
    FIRST(Group.STEPS, Kind.ACTION, "first", "HOME"),
    LAST(Group.STEPS, Kind.ACTION, "last", "END"),
    RUN_TO_END(Group.STEPS, Kind.ACTION, "run-to-end", "E"),
    RESET(Group.STEPS, Kind.ACTION, "reset", "R"),
    REPEAT(Group.PLAYBACK, Kind.ACTION, "", "L"),
    // A plus sign has a key of its own, shares one with the equals sign, or stands in the number pad.
    FASTER(Group.SPEED, Kind.ACTION, "faster", "PLUS|ADD|EQUALS|shift EQUALS"),
    SLOWER(Group.SPEED, Kind.ACTION, "slower", "MINUS|SUBTRACT"),
    SLOW_MOTION(Group.SPEED, Kind.TOGGLE, "", "S"),
    KEEP(Group.RUNS, Kind.ACTION, "keep", "K"),
    FROM_HERE(Group.RUNS, Kind.TOGGLE, "from-here", "F"),
    HALVE_RATE(Group.RESCUE, Kind.ACTION, ""),
    SAFE_RATE(Group.RESCUE, Kind.ACTION, ""),
    WATCH_SLOWLY(Group.RESCUE, Kind.ACTION, ""),
    RESTORE(Group.RESTORING, Kind.ACTION, ""),

    NEW_POINTS(Group.SOURCE, Kind.ACTION, "new-points", "N"),
    DATA_LESSON(Group.SOURCE, Kind.ACTION, ""),
    DATA_NORMAL(Group.NOISE, Kind.TOGGLE, ""),
    DATA_ADD_OUTLIER(Group.NOISE, Kind.ACTION, ""),
    DATA_STANDARDISE(Group.NOISE, Kind.TOGGLE, ""),

    EXPLAIN_RATES(Group.OVERLAYS, Kind.TOGGLE, "", "H"),
    MORE(Group.SETTINGS, Kind.TOGGLE, "", "M"),
    MORE_POINTS(Group.PAGES, Kind.CHOICE, ""),
    MORE_STEPS(Group.PAGES, Kind.CHOICE, ""),
    MORE_SHOW(Group.PAGES, Kind.CHOICE, ""),
    VIEW_POINTS(Group.VIEWS, Kind.TOGGLE, "", "menu 1"),
    VIEW_LOSS(Group.VIEWS, Kind.TOGGLE, "", "menu 2"),
    LOSS_SURFACE(Group.VIEWS, Kind.TOGGLE, "", "menu 3"),
    NUMBERS(Group.VIEWS, Kind.TOGGLE, "", "menu 4"),
    VIEW_CODE(Group.VIEWS, Kind.TOGGLE, "", "menu 5"),
    VIEW_RUNS(Group.VIEWS, Kind.TOGGLE, "", "menu 6"),
    VIEW_RESIDUALS(Group.VIEWS, Kind.TOGGLE, "", "menu 7"),
    STAGE_POINTS(Group.STAGE, Kind.CHOICE, "", "menu shift 1"),
    STAGE_LOSS(Group.STAGE, Kind.CHOICE, "", "menu shift 2"),
    STAGE_SURFACE(Group.STAGE, Kind.CHOICE, "", "menu shift 3"),
    STAGE_STEP(Group.STAGE, Kind.CHOICE, "", "menu shift 4"),
    STAGE_CODE(Group.STAGE, Kind.CHOICE, "", "menu shift 5"),
    STAGE_RUNS(Group.STAGE, Kind.CHOICE, "", "menu shift 6"),
    STAGE_RESIDUALS(Group.STAGE, Kind.CHOICE, "", "menu shift 7"),
    TIMELINE(Group.SETTINGS, Kind.TOGGLE, "", "T"),
    SWAP(Group.VIEWS, Kind.ACTION, "", "X"),
    LINEAR(Group.LOSS_AXIS, Kind.CHOICE, ""),
    LOG(Group.LOSS_AXIS, Kind.CHOICE, ""),
    STEP_EFFECTS(Group.BATCHES, Kind.TOGGLE, "step-effects"),
    POINT_GRADIENTS(Group.BATCHES, Kind.TOGGLE, "point-gradients"),
    CLOUD(Group.BATCHES, Kind.TOGGLE, "cloud"),
    CANCEL_CLOUD(Group.BATCHES, Kind.ACTION, "kept-drop"),
    RESIDUALS(Group.OVERLAYS, Kind.TOGGLE, ""),
    RESIDUAL_SQUARES(Group.OVERLAYS, Kind.TOGGLE, ""),
    BEST_LINE(Group.OVERLAYS, Kind.TOGGLE, ""),
    TRUE_LINE(Group.OVERLAYS, Kind.TOGGLE, ""),
    DETERMINATION(Group.OVERLAYS, Kind.TOGGLE, ""),
    THEME_LIGHT(Group.THEME, Kind.CHOICE, ""),
    THEME_DARK(Group.THEME, Kind.CHOICE, ""),
    THEME_SYSTEM(Group.THEME, Kind.CHOICE, ""),
    PRESENTER(Group.LOOK, Kind.TOGGLE, "", "P"),
    FULL_SCREEN(Group.LOOK, Kind.TOGGLE, "leave-full-screen", "F11"),

    LESSON_LINE(Group.LESSONS, Kind.ACTION, ""),
    LESSON_CODERS(Group.LESSONS, Kind.ACTION, ""),
    EXAMPLE_OUTLIERS(Group.EXAMPLES, Kind.ACTION, ""),
    EXAMPLE_BATCHES(Group.EXAMPLES, Kind.ACTION, ""),
    EXAMPLE_MOMENTUM(Group.EXAMPLES, Kind.ACTION, ""),
    LESSON_OPEN(Group.LESSON_FILES, Kind.ACTION, ""),
    LESSON_NEXT(Group.LESSON_PAGES, Kind.ACTION, "", "PAGE_DOWN"),
    LESSON_PREVIOUS(Group.LESSON_PAGES, Kind.ACTION, "", "PAGE_UP"),
    LESSON_SKIP(Group.LESSON_PAGES, Kind.ACTION, ""),
    BACK_TO_PAGE(Group.LESSON_PAGES, Kind.ACTION, ""),
    LESSON_NOTES(Group.LESSON_PAGES, Kind.ACTION, ""),
    LESSON_CLOSE(Group.LESSON_PAGES, Kind.ACTION, "kept-drop"),
    PREDICT(Group.PREDICTION, Kind.ACTION, "predict", "Q"),
    SEE(Group.PREDICTION, Kind.ACTION, ""),
    VOTE_AGAIN(Group.PREDICTION, Kind.ACTION, "", "V"),
    COUNT_HANDS(Group.PREDICTION, Kind.TOGGLE, ""),
    COUNTDOWN(Group.PREDICTION, Kind.ACTION, ""),
    ANSWER_1(Group.ANSWERS, "1|NUMPAD1"),
    ANSWER_2(Group.ANSWERS, "2|NUMPAD2"),
    ANSWER_3(Group.ANSWERS, "3|NUMPAD3"),
    ANSWER_4(Group.ANSWERS, "4|NUMPAD4"),
    ANSWER_5(Group.ANSWERS, "5|NUMPAD5"),
    COPY_SCENE(Group.TAKING_HOME, Kind.ACTION, ""),
    SAVE_ANSWERS(Group.TAKING_HOME, Kind.ACTION, ""),
    WORKSHEET(Group.TAKING_HOME, Kind.ACTION, ""),

    KEYS(Group.HELP, Kind.TOGGLE, "", "F1"),
    WORDS(Group.HELP, Kind.ACTION, ""),
    AUTHORS_GUIDE(Group.HELP, Kind.ACTION, ""),
    // As typed: the question mark is on another key in each country.
    HINTS(Group.HELP, Kind.TOGGLE, "hints", "typed ?"),

    ADD_POINT(Group.POINTS_BY_HAND, "INSERT"),
    REMOVE_POINTS(Group.POINTS_BY_HAND, "DELETE|BACK_SPACE"),
    SELECT_NEXT(Group.SELECTION, "PAGE_DOWN"),
    SELECT_PREVIOUS(Group.SELECTION, "PAGE_UP"),
    SELECT_NEXT_TOO(Group.SELECTION, "shift PAGE_DOWN"),
    SELECT_PREVIOUS_TOO(Group.SELECTION, "shift PAGE_UP"),
    SELECT_ALL(Group.SELECTION, "menu A"),
    SELECT_NONE(Group.SELECTION, Shortcut.CANCEL.codes().get(0)),
    MOVE_LEFT(Group.MOVEMENT, "LEFT"),
    MOVE_RIGHT(Group.MOVEMENT, "RIGHT"),
    MOVE_UP(Group.MOVEMENT, "UP"),
    MOVE_DOWN(Group.MOVEMENT, "DOWN"),
    MOVE_FAR_LEFT(Group.MOVEMENT, "shift LEFT"),
    MOVE_FAR_RIGHT(Group.MOVEMENT, "shift RIGHT"),
    MOVE_FAR_UP(Group.MOVEMENT, "shift UP"),
    MOVE_FAR_DOWN(Group.MOVEMENT, "shift DOWN"),

    CURSOR_LEFT(Group.SURFACE_CURSOR, "LEFT"),
    CURSOR_RIGHT(Group.SURFACE_CURSOR, "RIGHT"),
    CURSOR_UP(Group.SURFACE_CURSOR, "UP"),
    CURSOR_DOWN(Group.SURFACE_CURSOR, "DOWN"),
    START_AT_CURSOR(Group.SURFACE_CURSOR, "ENTER");

    private final Group group;
    private final Kind kind;
    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // A list of Stream.toList() does not change.
    private final List<Shortcut> keys;

    CommandId(Group group, String key) {
        this(group, Kind.ACTION, "", key);
    }

    CommandId(Group group, Kind kind, String icon, String... keys) {
        this.group = group;
        this.kind = kind;
        this.icon = icon;
        this.keys = Arrays.stream(keys).map(Shortcut::of).toList();
    }

    /** Where keys are heard; a key means one thing in each context. */
    public enum Context {
        /** Anywhere in the window, before all others, while a lesson or a prediction has use for them. */
        LESSON,
        /** Anywhere in the window, but for text fields and open lists and menus. */
        WINDOW,
        /** In the data chart while it has the focus; a key of a disabled command goes on to the window. */
        DATA_CHART,
        /** In the loss surface while it has the focus. */
        LOSS_SURFACE
    }

    /** The menus of the window, in their order. */
    public enum Menu {
        FILE,
        EDIT,
        RUN,
        POINTS,
        VIEW,
        LESSON,
        HELP;

        /** Returns the menu's name; its text in the bundle is {@code menu.file} and so on. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands together in a menu or in a submenu, in the order of the menu; lines separate groups. */
    public enum Group {
        FILES(Menu.FILE),
        EXPORTS(Menu.FILE, "export"),
        PRINTING(Menu.FILE),
        CHANGES(Menu.EDIT),
        CLIPBOARD(Menu.EDIT),
        PLAYBACK(Menu.RUN),
        STEPS(Menu.RUN),
        SPEED(Menu.RUN),
        RUNS(Menu.RUN),
        RESCUE(Menu.RUN),
        RESTORING(Menu.RUN),
        SOURCE(Menu.POINTS),
        /** The ready sets, which stand in no table of commands. */
        READY_SETS(Menu.POINTS, "ready-sets"),
        NOISE(Menu.POINTS),
        POINTS_BY_HAND(Menu.POINTS, "by-hand"),
        SELECTION(Menu.POINTS, "by-hand"),
        MOVEMENT(Menu.POINTS, "by-hand"),
        VIEWS(Menu.VIEW),
        STAGE(Menu.VIEW, "stage"),
        SETTINGS(Menu.VIEW),
        PAGES(Menu.VIEW, "pages"),
        OVERLAYS(Menu.VIEW, "charts"),
        BATCHES(Menu.VIEW, "charts"),
        LOSS_AXIS(Menu.VIEW, "loss-axis"),
        SURFACE_CURSOR(Menu.VIEW, "surface-by-keys"),
        LOOK(Menu.VIEW),
        THEME(Menu.VIEW, "theme"),
        LESSONS(Menu.LESSON),
        EXAMPLES(Menu.LESSON, "examples"),
        LESSON_FILES(Menu.LESSON),
        PREDICTION(Menu.LESSON),
        ANSWERS(Menu.LESSON, "answers"),
        LESSON_PAGES(Menu.LESSON),
        TAKING_HOME(Menu.LESSON),
        HELP(Menu.HELP);

        private final Menu menu;
        private final String submenu;

        Group(Menu menu) {
            this(menu, "");
        }

        Group(Menu menu, String submenu) {
            this.menu = menu;
            this.submenu = submenu;
        }

        public Menu menu() {
            return menu;
        }

        /** Returns the name of the submenu that the group stands in; empty if it stands in the menu itself. */
        Optional<String> submenu() {
            return Optional.of(submenu).filter(name -> !name.isEmpty());
        }

        private Context context() {
            return switch (submenu) {
                case "by-hand" -> Context.DATA_CHART;
                case "surface-by-keys" -> Context.LOSS_SURFACE;
                case "answers" -> Context.LESSON;
                default -> this == LESSON_PAGES ? Context.LESSON : Context.WINDOW;
            };
        }
    }

    /** What performing a command again does. */
    public enum Kind {
        /** It does the same again. */
        ACTION,
        /** It takes back what it did before. */
        TOGGLE,
        /** Nothing: it chose one of several. */
        CHOICE
    }

    /**
     * Returns the command's name, which never changes: {@code play-backwards} for {@link #PLAY_BACKWARDS}. Its texts in
     * the bundle are {@code command.play-backwards.text} and {@code .tip}, its button {@code play-backwards-button}.
     * Where the text of a button needs what stands around it, menus have {@code command.play-backwards.menu}.
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Context context() {
        return group.context();
    }

    public Group group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the icon of the command's buttons; empty if it has none, or if it depends on the state. */
    Optional<String> icon() {
        return Optional.of(icon).filter(name -> !name.isEmpty());
    }

    /** Returns the keys of the command, of which tips and menus show the first. */
    public List<Shortcut> keys() {
        return keys;
    }
}
