package io.github.sgdvisualizer.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Passes on the bytes of a stream and reports progress at least once per hundredth of its size. */
public final class ProgressStream extends FilterInputStream {
    private static final int PARTS = 100;

    private final long size;
    private final Progress progress;
    private long read;

    /**
     * Wraps a stream.
     *
     * @param in is closed with this stream
     * @param size its number of bytes, or 0 if unknown; each read then reports 1
     * @param progress called during each read
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
     * Reads at most a hundredth of the file at once, so that progress is reported and cancelling takes effect in time.
     *
     * @throws CancellationException if the progress is cancelled
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
