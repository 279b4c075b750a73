package io.github.sgdvisualizer.file;

import io.github.sgdvisualizer.model.points.PointSource;
import java.nio.file.Path;
import java.util.Optional;

/** The file of points beside an exported program that has too many points to hold them itself. */
public final class PointsFile {
    /** The maximum number of points that a program holds. */
    public static final int MAX_INSIDE = 1_000;

    private static final String ENDING = ".points.csv";

    private PointsFile() {}

    /**
     * Returns the file of points that belongs to an exported file, with its name but for the ending.
     *
     * @param kind what the exported file is
     * @return empty if the export needs none
     */
    public static Optional<Path> beside(ExportKind kind, Path export, PointSource source) {
        boolean isNeeded = switch (kind) {
            case SCRIPT, NOTEBOOK -> !source.inOwnUnits().isGenerated();
            case PLAIN_SCRIPT -> true;
            case SPREADSHEET, RUN, HTML, PNG, SVG, GIF -> false;
        };
        if (!isNeeded || source.count() <= MAX_INSIDE) {
            return Optional.empty();
        }
        String name = export.getFileName().toString();
        boolean isUsual = ExportKind.of(export).filter(kind::equals).isPresent();
        String base = isUsual ? name.substring(0, name.length() - kind.ending().length()) : name;
        return Optional.of(export.resolveSibling(base + ENDING));
    }
}
