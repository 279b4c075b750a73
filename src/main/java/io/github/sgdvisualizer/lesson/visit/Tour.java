package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A class's way through a lesson: the present page, and what was predicted on each. Kept until the lesson is closed.
 *
 * <p>Not thread-safe.
 */
public final class Tour {
    private Lesson lesson;
    private int index;
    private List<PageVisit> visits;

    /**
     * Begins at the first page.
     *
     * @param lesson has at least one page
     */
    public Tour(Lesson lesson) {
        this.lesson = lesson;
        visits = lesson.pages().stream().map(Tour::fresh).toList();
    }

    private static PageVisit fresh(Page page) {
        return PageVisit.of(page.question().isPresent() ? 1 : 0);
    }

    public Lesson lesson() {
        return lesson;
    }

    /** Returns the index of the present page, from 0. */
    public int index() {
        return index;
    }

    public Page page() {
        return lesson.pages().get(index);
    }

    public PageVisit visit() {
        return visits.get(index);
    }

    /** Returns the visits of all pages, in their order; unmodifiable. */
    public List<PageVisit> visits() {
        return visits;
    }

    public void setVisit(PageVisit visit) {
        List<PageVisit> changed = new ArrayList<>(visits);
        changed.set(index, visit);
        visits = List.copyOf(changed);
    }

    /** Goes to a page; returns whether there is one. */
    public boolean goTo(int page) {
        boolean exists = page >= 0 && page < lesson.pages().size();
        index = exists ? page : index;
        return exists;
    }

    /**
     * Takes another version of the lesson, and stays on its page as far as there is one; what was predicted stays where
     * the question is the same.
     *
     * @return whether the present page is another one now
     */
    public boolean reload(Lesson changed) {
        Page before = page();
        List<PageVisit> kept = new ArrayList<>();
        for (int i = 0; i < changed.pages().size(); i++) {
            Page page = changed.pages().get(i);
            boolean same = i < visits.size() && lesson.pages().get(i).question().equals(page.question());
            kept.add(same ? visits.get(i) : fresh(page));
        }
        lesson = changed;
        visits = List.copyOf(kept);
        index = Math.min(index, changed.pages().size() - 1);
        return !isSame(page(), before);
    }

    /** Returns whether two pages show the same; they may stand at other lines of the file. */
    private static boolean isSame(Page page, Page before) {
        return page.title().equals(before.title())
                && page.text().equals(before.text())
                && page.scene().equals(before.scene())
                && page.question().equals(before.question())
                && page.explanations().equals(before.explanations());
    }
}
