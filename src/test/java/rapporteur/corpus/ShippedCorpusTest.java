package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Statement;

/** The documents that come with the program: whole, dated, sourced, and without a word in a mouth it didn't come from. */
class ShippedCorpusTest {
    private static final CorpusFolder CORPUS = new CorpusFolder(Path.of("corpus"), new DocumentReader());
    private static final Pattern QUOTATION = Pattern.compile("\"([^\"]+)\"");
    private static final int A_FEW_WORDS = 4;

    private static MinuteTaker minuteTaker;

    @BeforeAll
    static void loadLanguage() {
        minuteTaker = new MinuteTaker(Language.load(), new DateFinder());
    }

    static Stream<CorpusFolder.Entry> documents() {
        return CORPUS.contents().entries().stream();
    }

    @Test
    void allFilesAreDocuments() {
        assertThat(CORPUS.contents().problems()).isEmpty();
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theFrontMatterLeavesNothingToGuess(CorpusFolder.Entry entry) throws IOException {
        FrontMatter stated = FrontMatter.of(Decoding.text(Files.readAllBytes(entry.file())));
        Document document = CORPUS.read(entry);

        assertThat(stated.value("title")).hasValue(document.title());
        assertThat(stated.value("date")).map(LocalDate::parse).hasValue(document.date());
        assertThat(stated.value("kind").flatMap(Document.Kind::named)).hasValue(document.kind());
        assertThat(stated.value("source")).hasValue(document.source().name());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void paragraphsStandOneBlankLineApart(CorpusFolder.Entry entry) throws IOException {
        String file = Files.readString(entry.file());

        assertThat(file)
                .doesNotContain("\n\n\n", "\r", "\t", " \n")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
        assertThat(CORPUS.read(entry).text()).startsWith(CORPUS.read(entry).title() + "\n\n");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyQuotationHasItsSpeaker(CorpusFolder.Entry entry) {
        Document document = CORPUS.read(entry);
        Minutes minutes = minuteTaker.take(document);

        assertThat(quotations(document).filter(quotation -> words(document.text(quotation)) >= A_FEW_WORDS))
                .allSatisfy(quotation -> assertThat(speaker(quotation, minutes))
                        .as(document.text(quotation))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyQuotationStandsInTheNotes(CorpusFolder.Entry entry) throws IOException {
        Document document = CORPUS.read(entry);
        String notes = folded(notes());

        assertThat(quotations(document).map(document::text)).allMatch(quotation -> notes.contains(bare(quotation)));
    }

    private static Stream<Span> quotations(Document document) {
        return QUOTATION.matcher(document.text()).results().map(ShippedCorpusTest::inside);
    }

    private static Span inside(MatchResult quotation) {
        return new Span(quotation.start(1), quotation.end(1));
    }

    private static Optional<String> speaker(Span quotation, Minutes minutes) {
        return minutes.statements().stream()
                .filter(statement -> covers(statement, quotation))
                .map(statement -> statement.speaker().name())
                .filter(name -> !name.isBlank())
                .findAny();
    }

    private static boolean covers(Statement statement, Span quotation) {
        return statement.content().stream()
                .anyMatch(piece -> piece.start() <= quotation.start() && quotation.end() <= piece.end());
    }

    /** Without a comma or full stop at its end, which belongs to the sentence around it. */
    private static String bare(String quotation) {
        return folded(quotation).replaceAll("[,.]$", "");
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String notes() throws IOException {
        String property = System.getProperty("RAPPORTEUR_NOTES", System.getenv("RAPPORTEUR_NOTES"));
        Path file = Path.of(property == null ? "../shared/facts/us-china-talks.md" : property);
        assumeTrue(
                Files.isRegularFile(file),
                () -> "The notes that the corpus was written from aren't at " + file
                        + "; RAPPORTEUR_NOTES names them.");
        return Files.readString(file);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
