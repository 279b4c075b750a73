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
    DATA_OPEN(Menu.FILE, Kind.ACTION, "", "menu O"),
    DATA_SAVE(Menu.FILE, Kind.ACTION, "", "menu S"),

    UNDO(Menu.EDIT, Kind.ACTION, "undo", "menu Z"),
    REDO(Menu.EDIT, Kind.ACTION, "redo", "menu shift Z", "menu Y"),
    COPY_PICTURE(Menu.EDIT, Kind.ACTION, "", "menu C"),
    DATA_COPY(Menu.EDIT, Kind.ACTION, "", "menu shift C"),
    DATA_PASTE(Menu.EDIT, Kind.ACTION, "", "menu V"),

    PLAY(Menu.RUN, Kind.ACTION, "play", "SPACE"),
    PLAY_BACKWARDS(Menu.RUN, Kind.ACTION, "play-backwards", "B"),
    STEP(Menu.RUN, Kind.ACTION, "step", "RIGHT"),
    BACK(Menu.RUN, Kind.ACTION, "back", "LEFT"),
    FIRST(Menu.RUN, Kind.ACTION, "first", "HOME"),
    LAST(Menu.RUN, Kind.ACTION, "last", "END"),
    RUN_TO_END(Menu.RUN, Kind.ACTION, "run-to-end", "E"),
    RESET(Menu.RUN, Kind.ACTION, "reset", "R"),
    REPEAT(Menu.RUN, Kind.ACTION, "", "L"),
    // A plus sign has a key of its own, shares one with the equals sign, or stands in the number pad.
    FASTER(Menu.RUN, Kind.ACTION, "faster", "PLUS|ADD|EQUALS|shift EQUALS"),
    SLOWER(Menu.RUN, Kind.ACTION, "slower", "MINUS|SUBTRACT"),
    SLOW_MOTION(Menu.RUN, Kind.TOGGLE, "", "S"),
    KEEP(Menu.RUN, Kind.ACTION, "keep", "K"),
    FROM_HERE(Menu.RUN, Kind.TOGGLE, "from-here", "F"),
    HALVE_RATE(Menu.RUN, Kind.ACTION, ""),
    SAFE_RATE(Menu.RUN, Kind.ACTION, ""),
    WATCH_SLOWLY(Menu.RUN, Kind.ACTION, ""),
    RESTORE(Menu.RUN, Kind.ACTION, ""),

    NEW_POINTS(Menu.POINTS, Kind.ACTION, "new-points", "N"),
    DATA_LESSON(Menu.POINTS, Kind.ACTION, ""),
    DATA_NORMAL(Menu.POINTS, Kind.TOGGLE, ""),
    DATA_ADD_OUTLIER(Menu.POINTS, Kind.ACTION, ""),
    DATA_STANDARDISE(Menu.POINTS, Kind.TOGGLE, ""),

    EXPLAIN_RATES(Menu.VIEW, Kind.TOGGLE, "", "H"),
    MORE(Menu.VIEW, Kind.TOGGLE, "more", "M"),
    MORE_POINTS(Menu.VIEW, Kind.CHOICE, ""),
    MORE_STEPS(Menu.VIEW, Kind.CHOICE, ""),
    MORE_SHOW(Menu.VIEW, Kind.CHOICE, ""),
    VIEW_POINTS(Menu.VIEW, Kind.TOGGLE, "", "menu 1"),
    VIEW_LOSS(Menu.VIEW, Kind.TOGGLE, "", "menu 2"),
    LOSS_SURFACE(Menu.VIEW, Kind.TOGGLE, "", "menu 3"),
    NUMBERS(Menu.VIEW, Kind.TOGGLE, "", "menu 4"),
    VIEW_RUNS(Menu.VIEW, Kind.TOGGLE, "", "menu 5"),
    STAGE_POINTS(Menu.VIEW, Kind.CHOICE, "", "menu shift 1"),
    STAGE_LOSS(Menu.VIEW, Kind.CHOICE, "", "menu shift 2"),
    STAGE_SURFACE(Menu.VIEW, Kind.CHOICE, "", "menu shift 3"),
    STAGE_STEP(Menu.VIEW, Kind.CHOICE, "", "menu shift 4"),
    STAGE_RUNS(Menu.VIEW, Kind.CHOICE, "", "menu shift 5"),
    SWAP(Menu.VIEW, Kind.ACTION, "", "X"),
    LINEAR(Menu.VIEW, Kind.CHOICE, ""),
    LOG(Menu.VIEW, Kind.CHOICE, ""),
    LEDGER(Menu.VIEW, Kind.TOGGLE, ""),
    FAN(Menu.VIEW, Kind.TOGGLE, ""),
    CLOUD(Menu.VIEW, Kind.TOGGLE, ""),
    CANCEL_CLOUD(Menu.VIEW, Kind.ACTION, "kept-drop"),
    RESIDUALS(Menu.VIEW, Kind.TOGGLE, ""),
    RESIDUAL_SQUARES(Menu.VIEW, Kind.TOGGLE, ""),
    BEST_LINE(Menu.VIEW, Kind.TOGGLE, ""),
    TRUE_LINE(Menu.VIEW, Kind.TOGGLE, ""),
    DETERMINATION(Menu.VIEW, Kind.TOGGLE, ""),
    THEME(Menu.VIEW, Kind.ACTION, ""),
    WORDS(Menu.VIEW, Kind.ACTION, ""),
    PRESENTER(Menu.VIEW, Kind.TOGGLE, "", "P"),

    ADD_POINT(Context.DATA_CHART, "INSERT"),
    REMOVE_POINTS(Context.DATA_CHART, "DELETE|BACK_SPACE"),
    SELECT_NEXT(Context.DATA_CHART, "PAGE_DOWN"),
    SELECT_PREVIOUS(Context.DATA_CHART, "PAGE_UP"),
    SELECT_NEXT_TOO(Context.DATA_CHART, "shift PAGE_DOWN"),
    SELECT_PREVIOUS_TOO(Context.DATA_CHART, "shift PAGE_UP"),
    SELECT_ALL(Context.DATA_CHART, "menu A"),
    SELECT_NONE(Context.DATA_CHART, Shortcut.CANCEL.codes().get(0)),
    MOVE_LEFT(Context.DATA_CHART, "LEFT"),
    MOVE_RIGHT(Context.DATA_CHART, "RIGHT"),
    MOVE_UP(Context.DATA_CHART, "UP"),
    MOVE_DOWN(Context.DATA_CHART, "DOWN"),
    MOVE_FAR_LEFT(Context.DATA_CHART, "shift LEFT"),
    MOVE_FAR_RIGHT(Context.DATA_CHART, "shift RIGHT"),
    MOVE_FAR_UP(Context.DATA_CHART, "shift UP"),
    MOVE_FAR_DOWN(Context.DATA_CHART, "shift DOWN"),

    CURSOR_LEFT(Context.LOSS_SURFACE, "LEFT"),
    CURSOR_RIGHT(Context.LOSS_SURFACE, "RIGHT"),
    CURSOR_UP(Context.LOSS_SURFACE, "UP"),
    CURSOR_DOWN(Context.LOSS_SURFACE, "DOWN"),
    START_AT_CURSOR(Context.LOSS_SURFACE, "ENTER");

    private final Context context;
    private final Menu menu;
    private final Kind kind;
    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // A list of Stream.toList() does not change.
    private final List<Shortcut> keys;

    CommandId(Menu menu, Kind kind, String icon, String... keys) {
        this(Context.WINDOW, menu, kind, icon, keys);
    }

    CommandId(Context context, String key) {
        this(context, Menu.POINTS, Kind.ACTION, "", key);
    }

    CommandId(Context context, Menu menu, Kind kind, String icon, String... keys) {
        this.context = context;
        this.menu = menu;
        this.kind = kind;
        this.icon = icon;
        this.keys = Arrays.stream(keys).map(Shortcut::of).toList();
    }

    /** Where keys are heard; a key means one thing in each context. */
    public enum Context {
        /** Anywhere in the window, but for text fields and open lists and menus. */
        WINDOW,
        /** In the data chart while it has the focus; a key of a disabled command goes on to the window. */
        DATA_CHART,
        /** In the loss surface while it has the focus. */
        LOSS_SURFACE
    }

    /** The menu of the window to which a command belongs. */
    public enum Menu {
        FILE,
        EDIT,
        RUN,
        POINTS,
        VIEW
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
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Context context() {
        return context;
    }

    public Menu menu() {
        return menu;
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
