package io.github.sgdvisualizer.file;

/** Is told how much of a file has been read, and says whether to go on. */
public interface Progress {
    /** Hears nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void read(double part) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Is told which part of the file's bytes has been read, from 0 to 1; never less than before. */
    void read(double part);

    /** Returns whether to stop reading. */
    boolean isCancelled();
}
