package io.github.sgdvisualizer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.sgdvisualizer.model.base.ExemptFrom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may use what, for every package and its sub-packages; a package that no rule knows is an error. */
@AnalyzeClasses(packages = "io.github.sgdvisualizer", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "io.github.sgdvisualizer";
    private static final int MAX_CLASSES = 20;
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    private static final String[] MAIN = {ROOT};
    private static final String[] WINDOW = in(
            "window",
            "window.command",
            "window.view",
            "window.playback",
            "window.settings",
            "window.results",
            "window.data",
            "window.file",
            "window.export",
            "window.help",
            "window.error",
            "window.lesson",
            "window.lesson.part",
            "window.widget",
            "window.theme",
            "window.chart",
            "window.chart.points",
            "window.chart.loss",
            "window.chart.surface",
            "window.chart.residuals");
    private static final String[] TERMINAL = in("terminal");
    private static final String[] LESSON = in("lesson", "lesson.visit");
    private static final String[] EXPORT = in("export", "export.code", "export.picture");
    private static final String[] OPTIONS = in("options");
    private static final String[] CHART = in("chart", "chart.points", "chart.loss", "chart.surface", "chart.residuals");
    private static final String[] RUN_TEXT = in("text.run");
    private static final String[] ENGINE = in("engine", "engine.playback", "engine.raster", "engine.cloud");
    private static final String[] EXPERIMENT = in("experiment");
    private static final String[] FILE = in("file", "file.log", "file.experiment", "file.table", "file.table.text");
    private static final String[] TEXT = in("text");
    private static final String[] CONCURRENT = in("concurrent");
    private static final String[] MODEL = in("model.base", "model.points", "model.loss", "model.optim", "model.run");

    private static String[] in(String... packages) {
        return Arrays.stream(packages).map(name -> ROOT + '.' + name).toArray(String[]::new);
    }

    /** Classes, and those nested in them, that need not keep a rule. */
    private static DescribedPredicate<JavaClass> exemptFrom(ExemptFrom.Rule rule) {
        return DescribedPredicate.describe(
                "exempt from " + rule,
                type -> Stream.iterate(
                                type,
                                each -> each != null,
                                each -> each.getEnclosingClass().orElse(null))
                        .anyMatch(each -> each.isAnnotatedWith(ExemptFrom.class)
                                && each.getAnnotationOfType(ExemptFrom.class).rule() == rule));
    }

    @ArchTest
    static final ArchRule imports_run_downwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("main")
            .definedBy(MAIN)
            .layer("window")
            .definedBy(WINDOW)
            .layer("terminal")
            .definedBy(TERMINAL)
            .layer("lesson")
            .definedBy(LESSON)
            .layer("export")
            .definedBy(EXPORT)
            .layer("options")
            .definedBy(OPTIONS)
            .layer("chart")
            .definedBy(CHART)
            .layer("text.run")
            .definedBy(RUN_TEXT)
            .layer("engine")
            .definedBy(ENGINE)
            .layer("file")
            .definedBy(FILE)
            .layer("experiment")
            .definedBy(EXPERIMENT)
            .layer("text")
            .definedBy(TEXT)
            .layer("concurrent")
            .definedBy(CONCURRENT)
            .layer("model")
            .definedBy(MODEL)
            .whereLayer("window")
            .mayOnlyAccessLayers(
                    "lesson",
                    "export",
                    "chart",
                    "text.run",
                    "options",
                    "engine",
                    "file",
                    "experiment",
                    "text",
                    "concurrent",
                    "model")
            .whereLayer("terminal")
            .mayOnlyAccessLayers(
                    "lesson",
                    "export",
                    "options",
                    "text.run",
                    "engine",
                    "file",
                    "experiment",
                    "text",
                    "concurrent",
                    "model")
            .whereLayer("lesson")
            .mayOnlyAccessLayers("options", "engine", "file", "experiment", "text", "concurrent", "model")
            .whereLayer("export")
            .mayOnlyAccessLayers(
                    "options", "chart", "text.run", "engine", "file", "experiment", "text", "concurrent", "model")
            .whereLayer("options")
            .mayOnlyAccessLayers("engine", "file", "experiment", "text", "concurrent", "model")
            .whereLayer("chart")
            .mayOnlyAccessLayers("engine", "experiment", "text", "concurrent", "model")
            .whereLayer("text.run")
            .mayOnlyAccessLayers("engine", "file", "experiment", "text", "concurrent", "model")
            .whereLayer("engine")
            .mayOnlyAccessLayers("experiment", "text", "concurrent", "model")
            .whereLayer("file")
            .mayOnlyAccessLayers("experiment", "text", "concurrent", "model")
            .whereLayer("experiment")
            .mayOnlyAccessLayers("text", "concurrent", "model")
            .whereLayer("text")
            .mayOnlyAccessLayers("model")
            .whereLayer("concurrent")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
            .because("what learns must not know who looks on, and a new package needs a place");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one");

    @ArchTest
    static final ArchRule the_model_needs_nothing_but_java = classes()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".model..", "java.lang..", "java.util..", "java.math..", "java.time..", "org.jspecify..")
            .because("its numbers must be as true without a window, in any program");

    @ArchTest
    static final ArchRule threads_and_clock_need_nothing_but_java = classes()
            .that()
            .resideInAnyPackage(CONCURRENT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".concurrent..", "java.lang..", "java.util..", "java.time..", "org.jspecify..")
            .because("who runs what is another question than what is run");

    @ArchTest
    static final ArchRule swing_stays_in_the_window = noClasses()
            .that(not(resideInAnyPackage(ROOT, ROOT + ".window..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.swing..")
            .because("all else runs in a terminal, in a picture or in a test, where there is no display");

    @ArchTest
    static final ArchRule drawing_stays_in_charts_and_window = noClasses()
            .that(not(resideInAnyPackage(ROOT, ROOT + ".chart..", ROOT + ".export.picture", ROOT + ".window..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.awt..")
            .because("numbers and texts are the same whoever draws them; pictures put the charts on one sheet");

    @ArchTest
    static final ArchRule batik_stays_in_the_pictures = noClasses()
            .that(not(resideInAPackage(ROOT + ".export.picture")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.batik..")
            .because("painters draw on any Graphics2D, whatever becomes of it");

    @ArchTest
    static final ArchRule jfreechart_stays_in_the_charts = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".chart..", ROOT + ".window.chart..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .because("a chart's panel should not care who draws its axes");

    @ArchTest
    static final ArchRule flatlaf_stays_in_the_theme = noClasses()
            .that(not(resideInAPackage(ROOT + ".window.theme")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.formdev..")
            .because("the look is one package's business");

    @ArchTest
    static final ArchRule commonmark_stays_in_the_lessons = noClasses()
            .that(not(resideInAPackage(ROOT + ".lesson")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..")
            .because("a lesson's text becomes styled text of our own, never HTML");

    @ArchTest
    static final ArchRule picocli_stays_in_the_options = noClasses()
            .that(not(resideInAPackage(ROOT + ".options")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("options are written once, whoever reads them");

    @ArchTest
    static final ArchRule fast_csv_stays_where_tables_are = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".file.table..", ROOT + ".terminal")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..")
            .because("a table is the same for the window and for the terminal");

    @ArchTest
    static final ArchRule the_model_does_not_change = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MODEL)
            .and()
            .areDeclaredInClassesThat(not(exemptFrom(ExemptFrom.Rule.IMMUTABLE)))
            .should()
            .beFinal()
            .because("what is handed from thread to thread must not change");

    @ArchTest
    static final ArchRule threads_are_made_in_one_place = noClasses()
            .that(not(resideInAPackage(ROOT + ".concurrent")))
            .and(not(exemptFrom(ExemptFrom.Rule.THREADS)))
            .should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.concurrent.ForkJoinPool.class,
                    java.util.concurrent.ExecutorService.class,
                    java.util.concurrent.Executors.class,
                    java.util.concurrent.ScheduledExecutorService.class,
                    java.util.concurrent.ThreadFactory.class,
                    javax.swing.SwingWorker.class,
                    javax.swing.Timer.class,
                    java.util.Timer.class)
            .because("one thread owns what changes");

    @ArchTest
    static final ArchRule there_is_one_clock = noClasses()
            .that(not(resideInAPackage(ROOT + ".concurrent")))
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Instant.class, java.time.Clock.class, java.util.Date.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("time is handed in, so that tests can set it");

    @ArchTest
    static final ArchRule no_text_depends_on_the_system_s_language_by_accident = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callConstructor(java.text.MessageFormat.class, String.class)
            .orShould()
            .callConstructor(java.text.DecimalFormat.class)
            .orShould()
            .callConstructor(java.text.DecimalFormat.class, String.class)
            .orShould()
            .callMethod(java.text.NumberFormat.class, "getInstance")
            .orShould()
            .callMethod(java.util.ResourceBundle.class, "getBundle", String.class)
            .because("texts and numbers for people are as of UiLocale, all others are as of Locale.ROOT");

    @ArchTest
    static final ArchRule randomness_is_passed_in = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.Random.class,
                    java.util.SplittableRandom.class,
                    java.util.concurrent.ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same settings must give the same run");

    @ArchTest
    static void no_package_is_too_large(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MAX_CLASSES));
    }

    /** The comment is not in the class file. */
    @ArchTest
    static void each_package_says_in_one_sentence_what_it_is_for(JavaClasses classes) throws IOException {
        Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages).isNotEmpty();
        for (String name : packages) {
            Path file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(file).isRegularFile();
            String comment = Files.readString(file).replaceAll("\\s*\n \\*(?!/) ?", " ");
            assertThat(comment).as(name).containsPattern("^/\\*\\*\\s*[A-Z][^.]*(?:\\.[^ .][^.]*)*\\.\\s*\\*/");
        }
    }

    @ArchTest
    static void tests_stand_where_the_tested_class_does(JavaClasses classes) throws IOException {
        Function<Path, String> nameOf = path -> path.getFileName().toString().replaceAll("(?:Test)?\\.java$", "");
        List<Path> tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.filter(path -> path.toString().endsWith("Test.java") && !drivesTheWindow(path))
                    .toList();
        }
        assertThat(tests).isNotEmpty();
        for (JavaClass type : classes) {
            tests.stream()
                    .filter(path -> type.isTopLevelClass() && nameOf.apply(path).equals(type.getSimpleName()))
                    .forEach(path -> assertThat(TESTS.relativize(path.getParent()))
                            .as(path.toString())
                            .isEqualTo(Path.of(type.getPackageName().replace('.', '/'))));
        }
    }

    /** Tests of the whole window stand with it, whatever they are about. */
    private static boolean drivesTheWindow(Path test) {
        try {
            return Files.readString(test).contains("@DisplayTest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
