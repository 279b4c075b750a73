package io.github.sgdvisualizer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.sgdvisualizer.model.TorchRandom;

/** The house's walls. */
@AnalyzeClasses(packages = "io.github.sgdvisualizer", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {

    @ArchTest
    static final ArchRule imports_run_downwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy("io.github.sgdvisualizer")
            .layer("window")
            .definedBy("..window")
            .layer("window.chart")
            .definedBy("..window.chart")
            .layer("terminal")
            .definedBy("..terminal")
            .layer("engine")
            .definedBy("..engine")
            .layer("file")
            .definedBy("..file")
            .layer("text")
            .definedBy("..text")
            .layer("model")
            .definedBy("..model")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("window")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("terminal")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("window.chart")
            .mayOnlyBeAccessedByLayers("window")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("main", "window", "window.chart", "terminal")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("main", "window", "terminal")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("main", "window", "window.chart", "terminal", "file")
            .because("what learns must not know who looks on");

    @ArchTest
    static final ArchRule the_model_needs_nothing_but_java = classes()
            .that()
            .resideInAPackage("..model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..model", "java.lang..", "java.util..", "java.math..", "java.time..", "org.jspecify..")
            .because("its numbers must be as true without a window, in any program");

    @ArchTest
    static final ArchRule files_need_the_model_and_nothing_but_commons_csv = classes()
            .that()
            .resideInAPackage("..file")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..file",
                    "..model",
                    "..text",
                    "java.io..",
                    "java.lang..",
                    "java.nio..",
                    "java.text..",
                    "java.util..",
                    "org.apache.commons.csv..",
                    "org.jspecify..")
            .because("a table is the same for the window and for the terminal");

    @ArchTest
    static final ArchRule model_engine_and_files_know_no_window = noClasses()
            .that()
            .resideInAnyPackage("..model", "..engine", "..file", "..text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..", "com.formdev..")
            .because("they run in the terminal and in tests where there is no display");

    @ArchTest
    static final ArchRule jfreechart_stays_in_the_charts = noClasses()
            .that(not(resideInAPackage("..window.chart")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .because("a chart's panel should not care who draws its axes");

    @ArchTest
    static final ArchRule flatlaf_stays_in_the_theme = noClasses()
            .that()
            .doNotHaveSimpleName("Theme")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.formdev..")
            .because("the look is one class's business");

    @ArchTest
    static final ArchRule the_model_does_not_change = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..model")
            .and()
            .areDeclaredInClassesThat(not(belongToAnyOf(TorchRandom.class)))
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("History")
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Chunk")
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Run")
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Descent")
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Batches")
            .should()
            .beFinal()
            .because("what is handed from thread to thread must not change");

    @ArchTest
    static final ArchRule threads_are_in_the_engine = noClasses()
            .that(not(resideInAPackage("..engine")))
            .should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.concurrent.ForkJoinPool.class,
                    java.util.concurrent.ExecutorService.class,
                    java.util.concurrent.Executors.class,
                    java.util.concurrent.ScheduledExecutorService.class,
                    javax.swing.SwingWorker.class,
                    java.util.Timer.class)
            .because("one thread owns what changes");

    @ArchTest
    static final ArchRule there_is_one_clock = noClasses()
            .that()
            .doNotHaveSimpleName("SystemClock")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Instant.class, java.time.Clock.class, java.util.Date.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("time is handed in, so that tests can turn the hands");

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
}
