package io.github.sgdvisualizer.file.table.text;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.ProgressStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a file as text, as often as needed. */
public final class TextFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The number of bytes that tell UTF-16: every other byte of ASCII text is zero. */
    private static final int HEAD = 4;

    private final Path file;

    /** The content of what can be read only once, such as a pipe; empty for a file. */
    private final Optional<byte[]> bytes;

    private final Optional<Charset> utf16;

    private TextFile(Path file, Optional<byte[]> bytes, Optional<Charset> utf16) {
        this.file = file;
        this.bytes = bytes;
        this.utf16 = utf16;
    }

    /**
     * Looks at the first bytes of a file.
     *
     * @throws TableFormatException if the file is a folder, or no text
     */
    public static TextFile of(Path file) throws IOException, TableFormatException {
        if (Files.isDirectory(file)) {
            throw TableFormatException.of("directory", file);
        }
        Optional<byte[]> bytes = Files.isRegularFile(file) || Files.notExists(file)
                ? Optional.empty()
                : Optional.of(Files.readAllBytes(file));
        TextFile text = new TextFile(file, bytes, Optional.empty());
        byte[] head;
        try (InputStream in = text.bytes()) {
            head = in.readNBytes(FileSignature.LENGTH);
        }
        Optional<FileSignature> signature = FileSignature.of(head);
        if (signature.isPresent()) {
            throw signature.get().refusal();
        }
        return new TextFile(file, bytes, utf16(head));
    }

    private static Optional<Charset> utf16(byte[] head) {
        if (head.length < 2) {
            return Optional.empty();
        }
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        boolean oddAreZero = head[0] != 0 && head[1] == 0;
        boolean evenAreZero = head[0] == 0 && head[1] != 0;
        if (head.length >= HEAD) {
            oddAreZero &= head[2] != 0 && head[3] == 0;
            evenAreZero &= head[2] == 0 && head[3] != 0;
        }
        if (mark == 0xFEFF || evenAreZero) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return mark == 0xFFFE || oddAreZero ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /**
     * Opens the file as UTF-16 if it is, else as UTF-8; reading bytes that are not UTF-8 throws a
     * {@link java.nio.charset.CharacterCodingException}.
     */
    public Reader open(Progress progress) throws IOException {
        return new InputStreamReader(
                counted(progress), utf16.map(TextFile::lenient).orElseGet(StandardCharsets.UTF_8::newDecoder));
    }

    /** Opens the file as windows-1252; the five bytes that it leaves undefined become replacement characters. */
    public Reader openWindows1252(Progress progress) throws IOException {
        return new InputStreamReader(counted(progress), lenient(WINDOWS_1252));
    }

    private static CharsetDecoder lenient(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private InputStream counted(Progress progress) throws IOException {
        long size = bytes.isPresent() ? bytes.get().length : Files.size(file);
        return new BufferedInputStream(new ProgressStream(bytes(), size, progress));
    }

    private InputStream bytes() throws IOException {
        return bytes.isPresent() ? new ByteArrayInputStream(bytes.get()) : Files.newInputStream(file);
    }
}
