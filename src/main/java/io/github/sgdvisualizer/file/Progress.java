package io.github.sgdvisualizer.file;

/** Receives the progress of reading or making a file and can cancel it; called on the thread that does. */
public interface Progress {
    /** Ignores progress and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void read(double part) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Receives the progress.
     *
     * @param part the fraction that is done, from 0 to 1; never less than in earlier calls
     */
    void read(double part);

    /** Returns whether that is to stop. */
    boolean isCancelled();
}
