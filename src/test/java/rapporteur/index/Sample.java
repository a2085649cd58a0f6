package rapporteur.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Source;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention;
import rapporteur.minutes.Amount;
import rapporteur.minutes.Case;
import rapporteur.minutes.Cause;
import rapporteur.minutes.Event;
import rapporteur.minutes.Figure;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.NotUnderstood;
import rapporteur.minutes.Person;
import rapporteur.minutes.Position;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.minutes.Topic;

/** A document and its minutes, made by hand: passages are paragraphs, sentences end at a full stop and a blank. */
public final class Sample {
    private final String id;
    private final String title;
    private final LocalDate date;
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    public Sample(String id, String title, LocalDate date, String... paragraphs) {
        this.id = id;
        this.title = title;
        this.date = date;
        this.text = String.join("\n\n", paragraphs);
    }

    public static Sample of(String id, String... paragraphs) {
        return new Sample(id, "Talks", LocalDate.of(2010, 5, 14), paragraphs);
    }

    /** Talks on human rights, with a speaker who has a role, one who is known by it alone, and a relative who speaks. */
    public static Sample talks() {
        return new Sample(
                        "us-china/talks",
                        "Washington and Beijing discuss rights",
                        LocalDate.of(2010, 5, 14),
                        "Assistant Secretary of State Michael Posner said the talks were candid. Posner denied that he had"
                                + " apologised.",
                        "The embassy spokesman said China would publish a report on prisons. He left early.",
                        "Sharon Hom, executive director of Human Rights in China, said the negotiators of both countries"
                                + " must name prisoners. She met Gao Zhisheng's wife.")
                .person("Michael Posner", List.of("Posner"), "Assistant Secretary of State")
                .person("Sharon Hom", List.of(), "executive director of Human Rights in China")
                .person("Gao Zhisheng", List.of())
                .known("Michael Posner", "Michael Posner", "the talks were candid")
                .known("Michael Posner", "Posner denied", "he had apologised")
                .asWritten("The embassy spokesman", "China would publish a report on prisons")
                .known("Sharon Hom", "Sharon Hom", "the negotiators of both countries must name prisoners");
    }

    public Sample person(String name, List<String> aliases, String... descriptions) {
        List<Span> said = new ArrayList<>();
        for (String description : descriptions) {
            said.add(span(description));
        }
        List<Span> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Span(at, at + name.length()));
        }
        people.add(new Person(name, aliases, said, mentions));
        return this;
    }

    public Sample known(String name, String mention, String content) {
        return statement(new Speaker.Known(name, span(mention)), content);
    }

    public Sample asWritten(String mention, String content) {
        return statement(new Speaker.AsWritten(mention, span(mention)), content);
    }

    private Sample statement(Speaker speaker, String content) {
        Span said = span(content);
        Span evidence = sentences().stream()
                .filter(sentence -> sentence.contains(said))
                .findFirst()
                .orElseThrow();
        statements.add(new Statement(
                speaker,
                speaker.mention(),
                List.of(said),
                evidence,
                Statement.Kind.INDIRECT,
                Statement.Stance.SAYS,
                List.of()));
        return this;
    }

    /** Where the words stand first. */
    public Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in: " + text);
        }
        return new Span(start, start + words.length());
    }

    public String id() {
        return id;
    }

    public Document document() {
        List<Passage> passages = new ArrayList<>();
        for (Span paragraph : pieces(new Span(0, text.length()), "\n\n")) {
            passages.add(new Passage(passages.size() + 1, paragraph));
        }
        Source source = new Source("Daily Paper", "https://example.org/talks");
        return new Document(
                id, title, date, Document.Kind.ARTICLE, source, text, passages, "hash of " + text.hashCode());
    }

    public Minutes minutes() {
        Span first = sentences().getFirst();
        return new Minutes(
                id,
                sentences(),
                statements,
                people,
                List.of(new Case(
                        "Gao",
                        first,
                        Optional.of(first),
                        Optional.empty(),
                        Case.Status.RAISED,
                        Optional.of(new Speaker.AsWritten("officials", first)),
                        sentences())),
                List.of(new Topic(first, first)),
                List.of(new Event(new DateMention(first, date, DateMention.Precision.MONTH), first, first)),
                List.of(new Figure(first, new Amount(6.4e9, "USD", Amount.Kind.MONEY), first, Optional.empty(), first)),
                List.of(new Position("China", new Speaker.Known("Wang", first), List.of(first), first)),
                List.of(new Cause(first, first, first, first)),
                List.of(new NotUnderstood(first, NotUnderstood.Reason.TABLE)));
    }

    private List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : pieces(new Span(0, text.length()), "\n\n")) {
            sentences.addAll(pieces(paragraph, "(?<=[.]) "));
        }
        return sentences;
    }

    private List<Span> pieces(Span whole, String boundary) {
        List<Span> pieces = new ArrayList<>();
        int from = whole.start();
        for (String piece : whole.of(text).split(boundary, -1)) {
            int start = text.indexOf(piece, from);
            pieces.add(new Span(start, start + piece.length()));
            from = start + piece.length();
        }
        return pieces;
    }

    /** Adds the samples to the space of the index. */
    public static void put(Index index, Space space, Sample... samples) {
        try (Writing writing = index.writing(space)) {
            for (Sample sample : samples) {
                writing.put(sample.document(), sample.minutes());
            }
            writing.commit();
        }
    }
}
