package rapporteur.console.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.Span;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.minutes.Statement.Kind;
import rapporteur.minutes.Statement.Stance;

/** What counts as found, and as right. */
class MinutesScorerTest {
    private static final Document DOCUMENT = document("""
            Ferry talks

            Ada Lund said the ferry would sail in May. “It is painted and ready,” said Ben Orr, the harbour master.
            """);

    @Test
    void mostOfTheWordsAreEnoughAndMarksDontMatter() {
        Agreement agreement = statements(
                said("the ferry would sail in May", "Ada Lund"), found("the ferry would sail in May.", "Ada Lund"));

        assertThat(agreement.joint()).isEqualTo(new Retrieval(new Share(1, 1), new Share(1, 1)));
    }

    @Test
    void halfOfTheWordsAreNot() {
        Agreement agreement =
                statements(said("the ferry would sail in May", "Ada Lund"), found("sail in May", "Ada Lund"));

        assertThat(agreement.found().f1()).isZero();
        assertThat(agreement.detail()).isEqualTo(new Share(1, 1));
    }

    @Test
    void theSpeakerMustBeRightToo() {
        Agreement agreement = statements(
                said("the ferry would sail in May", "Ada Lund"), found("the ferry would sail in May", "Ben Orr"));

        assertThat(agreement.found().f1()).isEqualTo(1);
        assertThat(agreement.joint().f1()).isZero();
        assertThat(agreement.detail()).isEqualTo(new Share(0, 1));
    }

    @Test
    void wordsThatMeanLittleMakeNoSpeaker() {
        Agreement agreement = statements(
                said("“It is painted and ready,”", "Ben Orr, the harbour master"),
                found("“It is painted and ready,”", "the"));

        assertThat(agreement.joint().f1()).isZero();
    }

    @Test
    void aStretchBetweenMarksIsAQuotation() {
        MinutesFigures figures =
                figures(said("“It is painted and ready,”", "Ben Orr"), found("It is painted", "harbour master"));

        assertThat(agreement(figures, "quotations"))
                .extracting(
                        agreement -> agreement.found().recall(),
                        agreement -> agreement.joint().recall())
                .containsExactly(new Share(1, 1), new Share(0, 1));
        assertThat(agreement(figures, "direct").found().recall()).isEqualTo(new Share(0, 1));
    }

    @Test
    void whatIsHeldIsNoSpeech() {
        Attribution held = new Attribution(
                List.of(span("the ferry would sail in May")),
                List.of(span("Ada Lund")),
                List.of(),
                Optional.empty(),
                Stance.HOLDS,
                List.of());
        MinutesFigures figures = figures(held, found("the ferry would sail in May", "Ada Lund"));

        assertThat(agreement(figures, "statements").found().recall()).isEqualTo(new Share(1, 1));
        assertThat(agreement(figures, "speech").found().recall()).isEqualTo(new Share(0, 0));
        assertThat(agreement(figures, "speech").found().precision()).isEqualTo(new Share(0, 0));
    }

    @Test
    void directSpeechByNameIsWhatIsGivenToAPerson() {
        Attribution gold = said("“It is painted and ready,”", "Ben Orr");
        Statement asWritten = found("“It is painted and ready,”", "Ada Lund");
        Statement wronglyNamed = found("“It is painted and ready,”", new Speaker.Known("Ada Lund", span("Ada Lund")));
        Statement rightlyNamed = found("“It is painted and ready,”", new Speaker.Known("Ben Orr", span("Ben Orr")));

        assertThat(figures(gold, asWritten).shares()).doesNotContainKey("direct speech by name");
        assertThat(figures(gold, wronglyNamed).shares()).containsEntry("direct speech by name", new Share(0, 1));
        assertThat(figures(gold, rightlyNamed).shares()).containsEntry("direct speech by name", new Share(1, 1));
    }

    @Test
    void differencesSayWhoHasWhat() {
        MinutesFigures figures = figures(said("the ferry would sail in May", "Ada Lund"), found("painted", "Ben Orr"));

        assertThat(figures.differences())
                .extracting(Difference::kind, Difference::entry)
                .containsExactly(
                        tuple(Difference.Kind.MISSED, "Ada Lund: the ferry would sail in May"),
                        tuple(Difference.Kind.EXTRA, "Ben Orr: painted"));
    }

    private static Agreement statements(Attribution gold, Statement found) {
        return agreement(figures(gold, found), "statements");
    }

    private static Agreement agreement(MinutesFigures figures, String sort) {
        return Objects.requireNonNull(figures.agreements().get(sort));
    }

    private static MinutesFigures figures(Attribution gold, Statement found) {
        Annotation annotation = new Annotation(
                List.of(gold), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
        Minutes minutes = new Minutes(
                DOCUMENT.id(),
                List.of(),
                List.of(found),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        MinutesScorer scorer = new MinutesScorer();
        scorer.add(DOCUMENT, annotation, minutes);
        return scorer.figures();
    }

    private static Attribution said(String content, String source) {
        return new Attribution(
                List.of(span(content)), List.of(span(source)), List.of(), Optional.empty(), Stance.SAYS, List.of());
    }

    private static Statement found(String content, String source) {
        return found(content, new Speaker.AsWritten(source, span(source)));
    }

    private static Statement found(String content, Speaker speaker) {
        return new Statement(
                speaker, span("said"), List.of(span(content)), span(content), Kind.INDIRECT, Stance.SAYS, List.of());
    }

    private static Span span(String words) {
        int start = DOCUMENT.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static Document document(String text) {
        return new DocumentReader().read("ferry", text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2031, 4, 7));
    }
}
