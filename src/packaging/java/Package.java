import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the application folder, with a Java of its own and an archive of loaded classes, and from the same parts an
 * installer. {@code mvn -Ppackage package} runs it; the class path is the program's jar, which draws the icon.
 */
public final class Package {
    /** What the running Java is told; the archive is made with the same. */
    private static final List<String> SETTINGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "-Xmx1g",
            "-XX:MaxNewSize=24m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "--enable-native-access=ALL-UNNAMED");

    /** Without an archive that fits, the program starts more slowly, and nobody needs to be told. */
    private static final List<String> LAST_SETTINGS = List.of("-Xshare:auto", "-Xlog:disable");

    /** The archive holds for a jar of this time, which is an even second, as zip files keep. */
    private static final Instant JAR_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = OS.contains("windows");
    private static final boolean MAC = OS.contains("mac");
    private static final boolean LINUX = !WINDOWS && !MAC;
    private static final String NAME = WINDOWS || MAC ? "SGD Visualizer" : "sgd-visualizer";
    private static final String JAR = "sgd-visualizer.jar";
    private static final String ARCHIVE = "sgd-visualizer.jsa";
    private static final String MAIN = "io.github.sgdvisualizer.Launcher";

    private final Path target;
    private final Path work;
    private final Path runtime;
    private final Path input;
    private final Path icon;

    private Package(Path target) throws IOException {
        this.target = target;
        work = target.resolve("package-work");
        runtime = work.resolve("runtime");
        input = work.resolve("input");
        icon = work.resolve("icon." + (WINDOWS ? "ico" : MAC ? "icns" : "png"));
        delete(work);
        delete(target.resolve("package"));
        Files.createDirectories(input);
        Files.writeString(work.resolve(".rpmmacros"), "%clamp_mtime_to_source_date_epoch 1\n");
        Files.copy(target.resolve(JAR), input.resolve(JAR));
        setTime(input.resolve(JAR));
    }

    /**
     * Makes the package.
     *
     * @param arguments the directory of the jar, in which {@code package} is made; the version; {@code app-image} or a type
     *     of installer
     */
    public static void main(String[] arguments) throws Exception {
        Package made = new Package(Path.of(arguments[0]));
        made.linkRuntime();
        made.archiveClasses();
        made.drawIcon();
        made.build(arguments[1], "app-image");
        if (!arguments[2].equals("app-image")) {
            made.build(arguments[1], arguments[2]);
        }
    }

    private static void setTime(Path jar) throws IOException {
        Files.setLastModifiedTime(jar, FileTime.from(JAR_TIME));
    }

    /** Makes a Java of the modules that the jar needs. */
    private void linkRuntime() {
        String needed = run(
                        "jdeps",
                        List.of(
                                "--multi-release",
                                "17",
                                "--ignore-missing-deps",
                                "--print-module-deps",
                                input.resolve(JAR).toString()))
                .strip();
        run(
                "jlink",
                List.of(
                        // What no class names: screen readers on Windows, how numbers are written outside the USA,
                        // and files in the jar, such as lessons.
                        "--add-modules",
                        needed + ",jdk.accessibility,jdk.localedata,jdk.zipfs",
                        "--include-locales",
                        "en,en-*,de,de-*",
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        "--compress",
                        "zip-6",
                        "--output",
                        runtime.toString()));
    }

    /** Writes the archive of the classes that a training run loads, and then removes the tools that it needed. */
    private void archiveClasses() throws IOException, InterruptedException {
        String jar = input.resolve(JAR).toString();
        String training = work.resolve("training").toString();
        String classes = work.resolve("classes.txt").toString();
        run(
                "javac",
                List.of(
                        "-d",
                        training,
                        Path.of("src", "packaging", "java", "Training.java").toString()));
        startJava(List.of(
                "-Djava.util.prefs.userRoot=" + work.resolve("preferences"),
                "-XX:DumpLoadedClassList=" + classes,
                "-cp",
                jar + File.pathSeparator + training,
                "Training",
                jar,
                work.resolve("training.png").toString()));
        startJava(List.of(
                "-Xshare:dump",
                "-XX:+AOTClassLinking",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + input.resolve(ARCHIVE),
                "-cp",
                jar));
        try (Stream<Path> tools = Files.list(runtime.resolve("bin"))) {
            for (Path tool : tools.filter(each -> WINDOWS ? each.toString().endsWith(".exe") : MAC || !isJava(each))
                    .toList()) {
                Files.delete(tool);
            }
        }
    }

    private static boolean isJava(Path tool) {
        return tool.getFileName().toString().equals("java");
    }

    private void build(String version, String type) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                "--type",
                type,
                "--dest",
                target.resolve("package").toString(),
                "--name",
                NAME,
                "--app-version",
                version.replaceFirst("-.*", ""),
                "--vendor",
                "SGD Visualizer contributors",
                "--copyright",
                "SGD Visualizer contributors, MIT licence",
                "--description",
                "See a line learn by gradient descent"));
        if (LINUX && !type.equals("app-image")) {
            options.addAll(List.of("--app-image", image().toString()));
        } else {
            options.addAll(imageOptions());
        }
        if (!type.equals("app-image")) {
            options.addAll(installerOptions(type));
        }
        start(options);
        if (type.equals("app-image")) {
            // jpackage gives a copy its own time.
            try (Stream<Path> files = Files.walk(target.resolve("package"))) {
                setTime(files.filter(each -> each.endsWith(JAR)).findFirst().orElseThrow());
            }
            if (LINUX) {
                writeScript();
            }
        }
    }

    /** Returns the application folder; on Linux only. */
    private Path image() {
        return target.resolve("package").resolve(NAME);
    }

    private List<String> imageOptions() {
        List<String> options = new ArrayList<>(List.of(
                "--icon",
                icon.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                JAR,
                "--main-class",
                MAIN,
                "--runtime-image",
                runtime.toString()));
        for (String setting : SETTINGS) {
            options.addAll(List.of("--java-options", setting));
        }
        for (String setting : LAST_SETTINGS) {
            options.addAll(List.of("--java-options", setting));
        }
        options.addAll(List.of("--java-options", "-XX:SharedArchiveFile=$APPDIR/" + ARCHIVE));
        if (MAC) {
            options.addAll(List.of("--mac-package-identifier", "io.github.sgdvisualizer"));
        }
        return options;
    }

    /** Replaces the launcher of jpackage, which asks rpm and dpkg at each start whose it is: that takes half a second. */
    private void writeScript() throws IOException {
        String settings = String.join(" ", SETTINGS) + " " + String.join(" ", LAST_SETTINGS);
        Files.writeString(image().resolve("bin").resolve(NAME), """
                #!/bin/sh
                self=$(readlink -f "$0")
                home=${self%%/bin/*}
                # Meant for other programs; Java would tell of it.
                unset JDK_JAVA_OPTIONS
                exec "$home/lib/runtime/bin/java" %s \\
                    "-XX:SharedArchiveFile=$home/lib/app/%s" -cp "$home/lib/app/%s" %s "$@"
                """.formatted(settings, ARCHIVE, JAR, MAIN));
        // Only the launcher needed them.
        Files.delete(image().resolve("lib").resolve("libapplauncher.so"));
        Files.delete(image().resolve("lib").resolve("app").resolve(NAME + ".cfg"));
    }

    private List<String> installerOptions(String type) throws IOException {
        Properties association = new Properties();
        association.setProperty("extension", "sgdrun");
        association.setProperty("mime-type", "application/x-sgdrun");
        association.setProperty("description", "SGD Visualizer experiment");
        association.setProperty("icon", icon.toString());
        Path file = work.resolve("association.properties");
        try (var out = Files.newBufferedWriter(file)) {
            association.store(out, null);
        }
        List<String> options = new ArrayList<>(List.of(
                "--file-associations",
                file.toString(),
                "--license-file",
                Path.of("LICENSE").toString()));
        if (WINDOWS) {
            options.addAll(
                    List.of("--win-menu", "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install"));
            // By this a newer version finds the one that it replaces.
            options.addAll(List.of("--win-upgrade-uuid", "6d1d3c0e-6f0b-4f5e-9a53-2f8f6f7c5b11"));
        } else if (!MAC) {
            options.addAll(List.of(
                    "--linux-shortcut",
                    "--linux-app-category",
                    type.equals("deb") ? "education" : "Applications/Education",
                    "--resource-dir",
                    resources().toString()));
            if (type.equals("deb")) {
                options.addAll(List.of("--linux-deb-maintainer", "sgdvisualizer@users.noreply.github.com"));
            } else {
                options.addAll(List.of("--linux-rpm-license-type", "MIT"));
            }
        }
        return options;
    }

    /** Returns a directory of what replaces jpackage's own; of a finished folder it takes the icon from there only. */
    private Path resources() throws IOException {
        Path resources = Files.createDirectories(work.resolve("resources"));
        try (Stream<Path> files = Files.list(Path.of("src", "packaging", "linux"))) {
            for (Path file : files.toList()) {
                Files.copy(file, resources.resolve(file.getFileName()));
            }
        }
        Files.copy(icon, resources.resolve(NAME + ".png"));
        return resources;
    }

    /** Draws the icon in the form that the system's packages take. */
    private void drawIcon() throws IOException {
        if (WINDOWS) {
            Files.write(icon, ico(new int[] {16, 24, 32, 48, 64, 256}));
        } else if (MAC) {
            Files.write(icon, icns());
        } else {
            Files.write(icon, png(512));
        }
    }

    private static byte[] png(int size) throws IOException {
        SVGDocument drawing =
                new SVGLoader().load(Path.of("assets", "icon.svg").toUri().toURL());
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, g, new ViewBox(size, size));
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Returns a Windows icon: a head of 6 bytes, an entry of 16 bytes for each image, then the images. */
    private static byte[] ico(int[] sizes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream images = new ByteArrayOutputStream();
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        for (int size : sizes) {
            byte[] image = png(size);
            // A side of 256 pixels is written as 0.
            head.put((byte) size)
                    .put((byte) size)
                    .putShort((short) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            head.putInt(image.length).putInt(head.capacity() + images.size());
            images.write(image);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        images.writeTo(file);
        return file.toByteArray();
    }

    /** Returns a Mac's icon: blocks of a type that says the size, each with its length, in one block. */
    private static byte[] icns() throws IOException {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        sizes.put("icp4", 16);
        sizes.put("icp5", 32);
        sizes.put("ic07", 128);
        sizes.put("ic08", 256);
        sizes.put("ic09", 512);
        sizes.put("ic10", 1024);
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (var each : sizes.entrySet()) {
            writeBlock(new DataOutputStream(blocks), each.getKey(), png(each.getValue()));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writeBlock(new DataOutputStream(file), "icns", blocks.toByteArray());
        return file.toByteArray();
    }

    private static void writeBlock(DataOutputStream out, String type, byte[] content) throws IOException {
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8 + content.length);
        out.write(content);
    }

    /** Runs a tool of this JDK and returns what it printed. */
    private static String run(String tool, List<String> arguments) {
        StringWriter printed = new StringWriter();
        int status = ToolProvider.findFirst(tool)
                .orElseThrow(() ->
                        new IllegalStateException("this JDK has no " + tool + ": " + System.getProperty("java.home")))
                .run(new PrintWriter(printed), new PrintWriter(printed), arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(tool + " ended with status " + status + ": " + printed);
        }
        return printed.toString();
    }

    private void startJava(List<String> arguments) throws IOException, InterruptedException {
        String java = WINDOWS ? "java.exe" : "java";
        List<String> command =
                new ArrayList<>(List.of(runtime.resolve("bin").resolve(java).toString()));
        command.addAll(SETTINGS);
        command.addAll(arguments);
        start(command);
    }

    private void start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        // dpkg gives no file a later time than this, nor does rpm, whose macros at home say so.
        process.environment().put("SOURCE_DATE_EPOCH", Long.toString(JAR_TIME.getEpochSecond()));
        process.environment().put("HOME", work.toString());
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("status " + status + " of " + command);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    file.toFile().setWritable(true);
                    Files.delete(file);
                }
            }
        }
    }
}
