package io.github.sgdvisualizer.file;

/** Passes on progress once per further hundredth, and never a smaller value again, since a file may be read twice. */
public final class ThrottledProgress implements Progress {
    private final Progress progress;
    private int told = -1;

    public ThrottledProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void read(double part) {
        int reached = (int) (part * 100);
        if (reached > told) {
            told = reached;
            progress.read(part);
        }
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
