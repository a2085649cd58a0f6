package rapporteur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way through the packages, and each library is known in one place. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rapporteur");

    private static final String FLOOR = "rapporteur.console.bench.floor..";

    /** For every package those to its right; whoever isn't named may not look in. Packages may still be missing. */
    @Test
    void nothingImportsWhatComesAfterItInTheFlowOfData() {
        ArchRule flow = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("corpus")
                .definedBy("rapporteur.corpus")
                .layer("extract")
                .definedBy("rapporteur.corpus.extract..")
                .layer("language")
                .definedBy("rapporteur.language..")
                .layer("minutes")
                .definedBy("rapporteur.minutes..")
                .layer("index")
                .definedBy("rapporteur.index")
                .layer("lucene")
                .definedBy("rapporteur.index.lucene..")
                .layer("solr")
                .definedBy("rapporteur.index.solr..")
                .layer("question")
                .definedBy("rapporteur.question..")
                .layer("answer")
                .definedBy("rapporteur.answer..")
                .layer("library")
                .definedBy("rapporteur.library..")
                .layer("quiz")
                .definedBy("rapporteur.quiz..")
                .layer("store")
                .definedBy("rapporteur.store..")
                .layer("discord")
                .definedBy("rapporteur.discord..")
                .layer("console")
                .definedBy("rapporteur.console..")
                .layer("app")
                .definedBy("rapporteur.app..")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("library", "store", "discord", "console", "app")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers(
                        "minutes", "index", "lucene", "solr", "question", "answer", "library", "quiz", "console", "app")
                .whereLayer("minutes")
                .mayOnlyBeAccessedByLayers(
                        "index", "lucene", "solr", "question", "answer", "library", "quiz", "discord", "console", "app")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers(
                        "lucene", "solr", "question", "answer", "library", "quiz", "store", "discord", "console", "app")
                .whereLayer("lucene")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("solr")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("question")
                .mayOnlyBeAccessedByLayers("answer", "quiz", "store", "discord", "console", "app")
                .whereLayer("answer")
                .mayOnlyBeAccessedByLayers("quiz", "store", "discord", "console", "app")
                .whereLayer("library")
                .mayOnlyBeAccessedByLayers("store", "discord", "console", "app")
                .whereLayer("quiz")
                .mayOnlyBeAccessedByLayers("store", "discord", "console", "app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("discord")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("console")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer();

        flow.check(PROGRAM);
    }

    @Test
    void everyClassHasItsPlaceInTheFlow() {
        noClasses()
                .should()
                .resideOutsideOfPackages(
                        "rapporteur.corpus",
                        "rapporteur.corpus.extract..",
                        "rapporteur.language..",
                        "rapporteur.minutes..",
                        "rapporteur.index",
                        "rapporteur.index.lucene..",
                        "rapporteur.index.solr..",
                        "rapporteur.question..",
                        "rapporteur.answer..",
                        "rapporteur.library..",
                        "rapporteur.quiz..",
                        "rapporteur.store..",
                        "rapporteur.discord..",
                        "rapporteur.console..",
                        "rapporteur.app..")
                .check(PROGRAM);
    }

    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(PROGRAM);
    }

    /** But for what the program is measured against: there, the libraries stand by themselves. */
    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "org.apache.lucene..,      rapporteur.index.lucene..,   ''",
        "org.apache.solr..,        rapporteur.index.solr..,     ''",
        "opennlp..,                rapporteur.language..,       rapporteur.question..",
        "ai.onnxruntime..,         rapporteur.language..,       ''",
        "org.tomlj..,              rapporteur.app..,            ''",
        "ch.qos.logback..,         rapporteur.app..,            ''",
        "picocli..,                rapporteur.console..,        ''",
        "org.jline..,              rapporteur.console..,        ''",
        "net.dv8tion..,            rapporteur.discord..,        ''",
        "org.java_websocket..,     rapporteur.console.bench.discord.., ''",
        "java.sql..,               rapporteur.store..,          ''",
        "javax.sql..,              rapporteur.store..,          ''",
        "org.jdbi..,               rapporteur.store..,          ''",
        "org.flywaydb..,           rapporteur.store..,          ''",
    })
    void aLibraryIsKnownInOnePlace(String library, String place, String otherPlace) {
        noClasses()
                .that(resideOutsideOfPackages(place, otherPlace.isEmpty() ? place : otherPlace, FLOOR))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(PROGRAM);
    }

    @Test
    void nothingIsNamedAfterHavingNoName() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?")
                .check(PROGRAM);
    }

    @Test
    void nullStopsAtTheBorderOfEveryPackage() {
        Stream<JavaPackage> packages =
                PROGRAM.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages)
                .allSatisfy(each -> assertThat(each.tryGetPackageInfo())
                        .as("package-info of %s", each.getName())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }
}
