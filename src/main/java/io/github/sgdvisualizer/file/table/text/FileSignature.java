package io.github.sgdvisualizer.file.table.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file that is no table is instead, told by its first bytes. */
public enum FileSignature {
    /** A workbook of Excel or LibreOffice, or anything else that is a ZIP archive. */
    WORKBOOK("504B0304", "workbook"),
    OLD_WORKBOOK("D0CF11E0A1B11AE1", "old-workbook"),
    GZIP("1F8B", "gzip"),
    PDF("255044462D", "pdf"),
    PNG("89504E47", "png"),
    JPEG("FFD8FF", "jpeg"),
    GIF("47494638", "gif"),
    UTF_32_LITTLE("FFFE0000", "utf-32"),
    UTF_32_BIG("0000FEFF", "utf-32");

    private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\"\\d\\]-]");

    /** The number of bytes that tell. */
    static final int LENGTH = 8;

    /** The number of bytes of a character in UTF-32, three of them zero in ASCII text. */
    private static final int UNIT = 4;

    private final String hex;

    private final String word;

    FileSignature(String hex, String word) {
        this.word = word;
        this.hex = hex;
    }

    /** Returns what a file is, given its first bytes; empty if it may be text. */
    static Optional<FileSignature> of(byte[] head) {
        if (head.length >= UNIT && head[1] == 0 && head[2] == 0 && (head[0] == 0) != (head[UNIT - 1] == 0)) {
            return Optional.of(head[0] == 0 ? UTF_32_BIG : UTF_32_LITTLE);
        }
        String begin = HexFormat.of().withUpperCase().formatHex(head);
        return Arrays.stream(values())
                .filter(signature -> begin.startsWith(signature.hex))
                .findFirst();
    }

    /** Returns the exception that names it. */
    TableFormatException refusal() {
        return TableFormatException.atLine(1, "is." + word);
    }

    /** Returns the key of what a text is that could not be read as a table: a web page, or JSON; empty if it may be one. */
    public static Optional<String> ofText(String begin) {
        String text = begin.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype")
                || text.startsWith("<?xml")
                || (text.startsWith("<html") && (text.contains("<head") || text.contains("<body")))) {
            return Optional.of("is.web-page");
        }
        return JSON.matcher(text).lookingAt() ? Optional.of("is.json") : Optional.empty();
    }
}
