package rapporteur.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.corpus.Document.Kind;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Source;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention;
import rapporteur.language.DateMention.Precision;
import rapporteur.minutes.Amount;
import rapporteur.minutes.Case;
import rapporteur.minutes.Case.Status;
import rapporteur.minutes.Cause;
import rapporteur.minutes.Event;
import rapporteur.minutes.Figure;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.NotUnderstood;
import rapporteur.minutes.Person;
import rapporteur.minutes.Position;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.minutes.Statement.Stance;
import rapporteur.minutes.Topic;

/** A small document about talks with its minutes, made by hand. */
final class Talks {
    static final String TEXT = """
            Fishing Talks Open 🐟

            Ana Ruiz, the envoy of Orsana, arrived on Monday.

            "We want 40 boats," Ruiz said. She raised the case of Leo Marsh.

            The talks end in June.
            """;

    static final Document DOCUMENT = document("talks/fishing", "Fishing Talks Open", TEXT);

    static final String QUOTE = "\"We want 40 boats,\" Ruiz said.";

    private Talks() {}

    static Document document(String id, String title, String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            passages.add(new Passage(
                    passages.size() + 1,
                    new Span(start, start + paragraph.stripTrailing().length())));
            start += paragraph.length() + 2;
        }
        Source source = new Source("The Harbour Post", "https://example.org/fishing");
        return new Document(id, title, LocalDate.of(2024, 3, 4), Kind.ARTICLE, source, text, passages, "00");
    }

    /** Where the words stand first. */
    static Span span(String words) {
        return span(DOCUMENT, words);
    }

    static Span span(Document document, String words) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in " + document.id());
        }
        return new Span(start, start + words.length());
    }

    static Minutes minutes() {
        Person ruiz = new Person(
                "Ana Ruiz", List.of("Ruiz"), List.of(span("the envoy of Orsana")), List.of(span("Ana Ruiz")));
        Span evidence = span(QUOTE);
        Statement statement = new Statement(
                new Speaker.Known("Ana Ruiz", mention()),
                span("said"),
                List.of(span("\"We want 40 boats,\"")),
                evidence,
                Statement.Kind.DIRECT,
                Stance.SAYS,
                List.of());
        Span raised = span("She raised the case of Leo Marsh.");

        return new Minutes(
                DOCUMENT.id(),
                List.of(evidence, raised),
                List.of(statement),
                List.of(ruiz),
                List.of(new Case(
                        "Leo Marsh",
                        new Span(raised.start(), raised.start()),
                        Optional.empty(),
                        Optional.empty(),
                        Status.RAISED,
                        Optional.of(new Speaker.Known("Ana Ruiz", span("She"))),
                        List.of(raised))),
                List.of(new Topic(span("Fishing"), span("Fishing Talks Open"))),
                List.of(
                        event(
                                "Monday",
                                LocalDate.of(2024, 3, 4),
                                Precision.DAY,
                                "Ana Ruiz, the envoy of Orsana, arrived on Monday."),
                        event("June", LocalDate.of(2024, 6, 1), Precision.MONTH, "The talks end in June.")),
                List.of(new Figure(
                        span("40 boats"),
                        new Amount(40, "", Amount.Kind.COUNT),
                        span("boats"),
                        Optional.of(new Speaker.Known("Ana Ruiz", mention())),
                        evidence)),
                List.of(new Position(
                        "Orsana",
                        new Speaker.Known("Ana Ruiz", mention()),
                        List.of(span("\"We want 40 boats,\"")),
                        evidence)),
                List.of(new Cause(raised, span("raised"), evidence, raised)),
                List.of(new NotUnderstood(span("Fishing Talks Open 🐟"), NotUnderstood.Reason.NO_SENTENCES)));
    }

    private static Span mention() {
        Span said = span("Ruiz said");
        return new Span(said.start(), said.start() + "Ruiz".length());
    }

    private static Event event(String words, LocalDate date, Precision precision, String sentence) {
        return new Event(new DateMention(span(words), date, precision), span(sentence), span(sentence));
    }
}
