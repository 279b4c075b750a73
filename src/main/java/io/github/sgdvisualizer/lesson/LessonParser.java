package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.text.UiLocale;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads lesson files: CommonMark with a title, pages, and blocks that the program understands.
 *
 * <p>Text between the title and the first page stands above the text of the first page. A page with a mistake is left
 * out, the others work. Nothing is fetched, and no file is read but tables that a scene names in the lesson's folder.
 *
 * <p>Messages are in the present language. Tables may be large, so keep it off the event thread.
 */
public final class LessonParser {
    private static final String ENDING = ".md";

    /** Control characters, which could steer a terminal, but for the tab. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t]]");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Problems problems = new Problems();
    private final Path folder;
    private final List<String> lines;
    private final TextBlocks texts;

    /** The lines of titles and pages. */
    private final TreeSet<Integer> bounds = new TreeSet<>();

    private String title = "";
    private boolean hasTitle;

    private LessonParser(String text, Path folder) {
        this.folder = folder;
        List<String> given = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < given.size(); i++) {
            Matcher control = CONTROL.matcher(given.get(i));
            if (control.find()) {
                problems.add(
                        i + 1, "lesson.wrong.control", (int) control.group().charAt(0));
                given.set(i, control.replaceAll(" "));
            }
        }
        lines = Fences.withoutUnclosed(given, problems);
        texts = new TextBlocks(lines, 1, 1, folder, problems);
    }

    /**
     * Reads a file.
     *
     * @throws LessonFileException if it is no regular file, too large, not in UTF-8, or cannot be read
     */
    public static Lesson read(Path file) throws LessonFileException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        return parse(LessonFile.read(file), folder);
    }

    /**
     * Reads a lesson that ships with the program, in the present language, else in English.
     *
     * @param name the file's name without language and ending: {@code gradient-descent}
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Lesson readShipped(String name) {
        URL file = shipped(name);
        try {
            return read(file);
        } catch (IOException | LessonFileException e) {
            throw new IllegalStateException("the program's own file " + file + " cannot be read", e);
        }
    }

    /** Returns the guide for authors of lessons, in the present language, else in English. */
    public static List<TextBlock> readGuide() {
        URL file = shipped("guide");
        try (InputStream in = file.openStream()) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new TextBlocks(lines, 1, 1, Path.of(""), new Problems())
                    .of(Markdown.FILE.parse(String.join("\n", lines)));
        } catch (IOException e) {
            throw new IllegalStateException("the program's own file " + file + " cannot be read", e);
        }
    }

    private static URL shipped(String name) {
        URL translated = LessonParser.class.getResource(
                name + '_' + UiLocale.present().locale().getLanguage() + ENDING);
        URL file = translated == null ? LessonParser.class.getResource(name + ENDING) : translated;
        if (file == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return file;
    }

    /** Reads a file in a folder or in a jar; tables are then beside it in the jar. */
    static Lesson read(URL file) throws IOException, LessonFileException {
        try {
            if (!(file.openConnection() instanceof JarURLConnection inJar)) {
                return read(Path.of(file.toURI()));
            }
            Path jar = Path.of(inJar.getJarFileURL().toURI());
            try (FileSystem entries = FileSystems.newFileSystem(jar, (ClassLoader) null)) {
                return read(entries.getPath(inJar.getEntryName()));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param folder the folder of the lesson, which holds all files that it names
     * @return the pages and the mistakes; one of both at least
     */
    public static Lesson parse(String text, Path folder) {
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new LessonParser(isMarked ? text.substring(1) : text, folder).lesson();
    }

    /** What stands below the heading of a page. */
    private record Section(String title, int line, List<Node> nodes) {}

    private Lesson lesson() {
        List<Node> introduction = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Node> target = introduction;
        for (Node node : Markdown.FILE.parse(String.join("\n", lines))) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                bounds.add(texts.line(heading));
                if (hasTitle || !sections.isEmpty()) {
                    // What stands below it belongs to no page.
                    target = new ArrayList<>();
                }
                addTitle(heading, !sections.isEmpty());
            } else if (node instanceof Heading heading && heading.getLevel() == 2) {
                bounds.add(texts.line(heading));
                target = new ArrayList<>();
                sections.add(new Section(texts.plain(heading), texts.line(heading), target));
            } else {
                target.add(node);
            }
        }
        List<Page> pages = pages(introduction, sections);
        reportMissing(sections);
        return new Lesson(title, pages, problems.inOrder());
    }

    private void addTitle(Heading heading, boolean isInPage) {
        int line = texts.line(heading);
        if (hasTitle) {
            problems.add(line, "lesson.wrong.second-title", texts.plain(heading));
        } else if (isInPage) {
            problems.add(line, "lesson.wrong.late-title");
        } else {
            title = texts.plain(heading);
            if (title.isEmpty()) {
                problems.add(line, "lesson.wrong.no-title");
            }
        }
        hasTitle = true;
    }

    private void reportMissing(List<Section> sections) {
        if (!hasTitle && sections.isEmpty()) {
            problems.add(1, "lesson.wrong.no-lesson");
        } else if (!hasTitle) {
            problems.add(1, "lesson.wrong.no-title");
        } else if (sections.isEmpty()) {
            problems.add(1, "lesson.wrong.no-pages");
        }
    }

    private List<Page> pages(List<Node> introduction, List<Section> sections) {
        List<TextBlock> above = introduction(introduction);
        List<Page> pages = new ArrayList<>();
        for (Section section : sections) {
            new PageParser(lines, folder, problems)
                    .page(section.title, section.line, end(section.line), section.nodes, above)
                    .ifPresent(pages::add);
            above = List.of();
        }
        return pages;
    }

    /** Returns the text above the first page; empty if it has a mistake, which is none of that page. */
    private List<TextBlock> introduction(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<TextBlock> text = new PageParser(lines, folder, problems).introduction(nodes);
        int line = texts.line(nodes.get(0));
        return problems.anyIn(line, end(line)) ? List.of() : text;
    }

    /** Returns the line of the next title or page, or the line after the last one. */
    private int end(int line) {
        @Nullable Integer next = bounds.higher(line);
        return next == null ? lines.size() + 1 : next;
    }
}
