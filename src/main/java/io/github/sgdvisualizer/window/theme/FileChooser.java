package io.github.sgdvisualizer.window.theme;

import com.formdev.flatlaf.FlatSystemProperties;
import com.formdev.flatlaf.ui.FlatNativeLinuxLibrary;
import com.formdev.flatlaf.ui.FlatNativeMacLibrary;
import com.formdev.flatlaf.ui.FlatNativeWindowsLibrary;
import com.formdev.flatlaf.util.SystemFileChooser;
import com.formdev.flatlaf.util.SystemInfo;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JFileChooser;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets the user choose a file: in the system's own dialog where FlatLaf can show it, else in Swing's. It opens in the
 * folder that was used last.
 *
 * <p>To be used on the event thread only. The system property {@code flatlaf.useSystemFileChooser} set to {@code false}
 * switches the system's dialogs off.
 */
public final class FileChooser {
    private final String kind;
    private final String[] endings;
    private @Nullable JFileChooser swing;
    private @Nullable LookAndFeel lookOfSwing;

    /**
     * Creates a chooser.
     *
     * @param kind what the files are called
     * @param endings of the names of files that are shown at first, without the dot; files to save get the first one
     *     unless they have one of them
     */
    public FileChooser(String kind, String... endings) {
        this.kind = kind;
        this.endings = endings.clone();
    }

    /** Returns the file to read, which may not exist; empty if the user cancels. */
    public Optional<Path> open(Component owner) {
        if (isSystemAvailable()) {
            SystemFileChooser chooser = system();
            return chosen(chooser.showOpenDialog(owner), chooser.getSelectedFile());
        }
        JFileChooser chooser = swing();
        return chosen(chooser.showOpenDialog(owner), chooser.getSelectedFile());
    }

    /**
     * Returns the file to write.
     *
     * @param mayBeReplaced asks the user whether an existing file may be replaced; the system's dialogs ask by themselves
     * @return empty if the user cancels, or if the file may not be replaced
     */
    public Optional<Path> save(Component owner, Predicate<Path> mayBeReplaced) {
        boolean system = isSystemAvailable();
        Optional<Path> chosen;
        if (system) {
            SystemFileChooser chooser = system();
            chosen = chosen(chooser.showSaveDialog(owner), chooser.getSelectedFile());
        } else {
            JFileChooser chooser = swing();
            chosen = chosen(chooser.showSaveDialog(owner), chooser.getSelectedFile());
        }
        return chosen.map(this::withEnding)
                .filter(file -> (system && chosen.filter(file::equals).isPresent())
                        || !Files.exists(file)
                        || mayBeReplaced.test(file));
    }

    private Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(ending -> lowerCase.endsWith("." + ending))
                ? file
                : file.resolveSibling(name + "." + endings[0]);
    }

    /** The constants are the same in both dialogs. */
    private static Optional<Path> chosen(int answer, @Nullable File file) {
        return answer == JFileChooser.APPROVE_OPTION ? Optional.ofNullable(file).map(File::toPath) : Optional.empty();
    }

    /** Returns whether there is a dialog of the system: otherwise FlatLaf's would ask in English about replacing. */
    private static boolean isSystemAvailable() {
        return FlatSystemProperties.getBoolean(FlatSystemProperties.USE_SYSTEM_FILE_CHOOSER, true)
                && ((SystemInfo.isWindows_10_orLater && FlatNativeWindowsLibrary.isLoaded())
                        || (SystemInfo.isMacOS && FlatNativeMacLibrary.isLoaded())
                        || (SystemInfo.isLinux
                                && FlatNativeLinuxLibrary.isLoaded()
                                && FlatNativeLinuxLibrary.isGtk3Available()));
    }

    /** Returns a new chooser: FlatLaf remembers the folder. */
    private SystemFileChooser system() {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(kind, endings));
        return chooser;
    }

    /** Returns the one chooser of Swing, so that it opens in the folder that was used last. */
    private JFileChooser swing() {
        JFileChooser chooser = swing == null ? new JFileChooser() : swing;
        if (swing == null) {
            chooser.setFileFilter(new FileNameExtensionFilter(kind, endings));
            Theme.orient(chooser);
            swing = chooser;
            lookOfSwing = UIManager.getLookAndFeel();
        }
        // A closed chooser belongs to no window, so it misses changes of the look.
        if (lookOfSwing != UIManager.getLookAndFeel()) {
            lookOfSwing = UIManager.getLookAndFeel();
            SwingUtilities.updateComponentTreeUI(chooser);
        }
        return chooser;
    }
}
