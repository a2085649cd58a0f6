package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;

/** A document with its minutes and its words with their parts of speech: what questions are made of. */
final class Material {
    private final Document document;
    private final Minutes minutes;
    private final List<Token> tokens = new ArrayList<>();

    Material(Document document, Minutes minutes, Language language) {
        this.document = document;
        this.minutes = minutes;
        for (Passage passage : document.passages()) {
            for (Sentence sentence : language.sentences(document.text(), passage.span())) {
                tokens.addAll(sentence.tokens());
            }
        }
    }

    Document document() {
        return document;
    }

    String id() {
        return document.id();
    }

    Minutes minutes() {
        return minutes;
    }

    /** The words of a span on one line. */
    String text(Span span) {
        return document.text(span).strip().replaceAll("\\s+", " ");
    }

    List<Token> tokens(Span within) {
        return tokens.stream().filter(token -> within.contains(token.span())).toList();
    }

    Span passageAt(Span span) {
        return document.passageAt(span.start()).span();
    }

    /** The sentences that a span lies in, as one. */
    Optional<Span> sentencesAround(Span span) {
        return minutes.sentences().stream()
                .filter(span::overlaps)
                .reduce(Span::cover)
                .map(found -> found.trim(document.text()));
    }

    /** The sentence before a span, in the same passage. */
    Optional<Span> sentenceBefore(Span span) {
        Span passage = passageAt(span);
        return minutes.sentences().stream()
                .filter(sentence -> sentence.end() <= span.start() && passage.contains(sentence))
                .max(Comparator.naturalOrder())
                .map(found -> found.trim(document.text()));
    }

    Optional<Person> person(String name) {
        return minutes.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst();
    }

    /** The person named last before a place, in the same passage. */
    Optional<Person> personBefore(int place) {
        Span passage = document.passageAt(place).span();
        Person last = null;
        int start = -1;
        for (Person person : minutes.people()) {
            for (Span mention : person.mentions()) {
                if (mention.end() <= place && passage.contains(mention) && mention.start() > start) {
                    last = person;
                    start = mention.start();
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
