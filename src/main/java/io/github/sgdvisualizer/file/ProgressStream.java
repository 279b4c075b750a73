package io.github.sgdvisualizer.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Tells how much of a file has been read, at least at each hundredth. */
public final class ProgressStream extends FilterInputStream {
    private static final int PARTS = 100;

    private final long size;
    private final Progress progress;
    private long read;

    /**
     * Hands on a stream's bytes.
     *
     * @param size how many there are, or 0 where nobody knows
     */
    public ProgressStream(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * Reads no more at once than a hundredth of the file.
     *
     * @throws CancellationException if the progress was cancelled
     */
    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        int max = size == 0 ? count : (int) Math.min(count, Math.max(1, size / PARTS));
        int now = super.read(buffer, offset, max);
        read += Math.max(0, now);
        progress.read(read >= size ? 1 : (double) read / size);
        return now;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
