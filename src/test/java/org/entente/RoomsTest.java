package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room knows which: a list of what is allowed, so that nothing new slips in. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String MODEL = "org.entente.model..";
    private static final String IO = "org.entente.io..";
    private static final String GRAPH = "org.entente.graph..";
    private static final String EVIDENCE = "org.entente.evidence..";
    private static final String LAYOUT = "org.entente.layout..";
    private static final String DRAW = "org.entente.draw..";
    private static final String GSON = "com.google.gson..";
    private static final String JGRAPHT = "org.jgrapht..";

    @ArchTest
    static final ArchRule model = room("model");

    @ArchTest
    static final ArchRule io = room(
            "io",
            MODEL,
            GSON,
            "de.siegmar.fastcsv..",
            "javax.xml.stream..",
            "org.jsoup..",
            "org.commonmark..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..");

    @ArchTest
    static final ArchRule graph = room("graph", MODEL, JGRAPHT, "com.anyascii..");

    @ArchTest
    static final ArchRule evidence = room("evidence", MODEL, "com.github.difflib..");

    @ArchTest
    static final ArchRule layout = room("layout");

    @ArchTest
    static final ArchRule draw = room(
            "draw",
            MODEL,
            GRAPH,
            LAYOUT,
            "javax.imageio..",
            "javax.xml.stream..",
            "org.apache.pdfbox..",
            "de.rototor.pdfbox..");

    @ArchTest
    static final ArchRule cli = room(
            "cli", MODEL, IO, GRAPH, EVIDENCE, LAYOUT, DRAW, GSON, "picocli..", "javax.imageio..", "org.entente.ui..");

    @ArchTest
    static final ArchRule ui = room(
            "ui",
            MODEL,
            IO,
            GRAPH,
            EVIDENCE,
            LAYOUT,
            DRAW,
            GSON,
            "javafx..",
            "com.brunomnsilva..",
            "atlantafx..",
            "org.controlsfx..",
            "org.kordamp..",
            "org.fxmisc..",
            "org.reactfx..");

    @ArchTest
    static final ArchRule launch = room("launch");

    @ArchTest
    static final ArchRule cliOpensTheWindowAndNoMore = classes()
            .that()
            .resideInAPackage("org.entente.ui..")
            .and()
            .doNotHaveSimpleName("EntenteApp")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("org.entente.ui..")
            .because("the command line must work where JavaFX does not");

    private static ArchRule room(String name, String... mayUse) {
        String home = "org.entente." + name + "..";
        return classes()
                .that()
                .resideInAPackage(home)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(mayUse).or(resideInAnyPackage("java..", "org.jspecify..", home)))
                .because("all but looking can be done on a server");
    }
}
