package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.ProgressStream;
import io.github.sgdvisualizer.file.ThrottledProgress;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file as text, as UTF-8 or as windows-1252. */
final class TextFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The number of bytes that identify UTF-16: by a byte-order mark, or because every other byte of ASCII text is
     * zero.
     */
    private static final int HEAD = 4;

    private final Path file;
    private final Progress progress;

    TextFile(Path file, Progress progress) {
        this.file = file;
        this.progress = new ThrottledProgress(progress);
    }

    /**
     * Opens the file as UTF-8; reading bytes that are not UTF-8 throws a
     * {@link java.nio.charset.CharacterCodingException}.
     *
     * @throws TableFormatException if the file is a folder or in UTF-16
     */
    Reader openUtf8() throws IOException, TableFormatException {
        return new InputStreamReader(bytes(), StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Opens the file as windows-1252; the five bytes that it leaves undefined become NUL, a control character that
     * {@link TextReader} refuses.
     *
     * @throws TableFormatException if the file is a folder or in UTF-16
     */
    Reader openWindows1252() throws IOException, TableFormatException {
        return new InputStreamReader(
                bytes(),
                WINDOWS_1252
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith("\0"));
    }

    private InputStream bytes() throws IOException, TableFormatException {
        if (Files.isDirectory(file)) {
            throw TableFormatException.of("directory", file);
        }
        InputStream in =
                new BufferedInputStream(new ProgressStream(Files.newInputStream(file), Files.size(file), progress));
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (isUtf16(head)) {
            in.close();
            throw TableFormatException.of("utf.16");
        }
        return in;
    }

    private static boolean isUtf16(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        boolean oddAreZero = head[0] != 0 && head[1] == 0;
        boolean evenAreZero = head[0] == 0 && head[1] != 0;
        if (head.length == HEAD) {
            oddAreZero &= head[2] != 0 && head[3] == 0;
            evenAreZero &= head[2] == 0 && head[3] != 0;
        }
        return mark == 0xFEFF || mark == 0xFFFE || oddAreZero || evenAreZero;
    }
}
