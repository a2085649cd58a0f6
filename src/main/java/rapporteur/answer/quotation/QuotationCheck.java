package rapporteur.answer.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.StatementQuery;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** Checks what a message quotes against the documents of one reading. */
public final class QuotationCheck {
    private static final int CANDIDATES = 20;
    /** Fewer words are in many documents by chance. */
    private static final int FEWEST_WORDS = 3;
    /** A quotation of which less stands in a document is no quotation of it. */
    private static final double ALTERED_ENOUGH = 0.6;
    /** Whoever sends more than this sends no quotation; alignment takes time with its square. */
    private static final int LONGEST = 2_000;

    private final Reading reading;

    public QuotationCheck(Reading reading) {
        this.reading = reading;
    }

    /** A finding for every quotation, in their order; none where the message has no words. */
    public List<Finding> check(String message) {
        QuotedMessage quoted = QuotedMessage.of(message.substring(0, Math.min(message.length(), LONGEST)));
        return quoted.quotations().stream()
                .filter(words -> !words.isBlank())
                .map(words -> check(words, quoted))
                .toList();
    }

    private Finding check(String words, QuotedMessage message) {
        if (Word.of(words).size() < FEWEST_WORDS) {
            return new Finding.NotFound(words);
        }
        List<Document> documents = candidates(words);
        return exact(words, message, documents)
                .or(() -> altered(words, documents))
                .orElseGet(() -> new Finding.NotFound(words));
    }

    private List<Document> candidates(String words) {
        Set<String> ids = new LinkedHashSet<>();
        reading.statements(new StatementQuery(words, "", Set.of()), CANDIDATES)
                .forEach(found -> ids.add(found.document()));
        reading.passages(PassageQuery.of(words), CANDIDATES)
                .forEach(found -> ids.add(found.stretch().document()));
        return ids.stream().flatMap(id -> reading.document(id).stream()).toList();
    }

    /** Of several places the one is taken whose speaker the message names; else the first with a speaker. */
    private Optional<Finding> exact(String words, QuotedMessage message, List<Document> documents) {
        List<Finding.Exact> places = new ArrayList<>();
        for (Document document : documents) {
            for (Span span : new FoldedText(document.text()).findAll(words)) {
                places.add(new Finding.Exact(words, new Citation(1, document, span), speaker(document, span)));
            }
        }
        List<String> claimed = message.claimed();
        Optional<Finding.Exact> asClaimed = places.stream()
                .filter(place -> place.speaker()
                        .filter(speaker -> claimed.isEmpty() || isAmong(speaker, claimed))
                        .isPresent())
                .findFirst();
        if (asClaimed.isPresent()) {
            return Optional.of(asClaimed.get());
        }
        for (Finding.Exact place : places) {
            if (place.speaker().isPresent() && !claimed.isEmpty()) {
                return Optional.of(new Finding.SaidBySomeoneElse(
                        words,
                        place.where(),
                        claimed.getFirst(),
                        place.speaker().get()));
            }
        }
        return places.stream().<Finding>map(place -> place).findFirst();
    }

    private Optional<Finding> altered(String words, List<Document> documents) {
        record Likeness(Document document, Span span, Alignment alignment) {}
        List<Likeness> likenesses = new ArrayList<>();
        for (Document document : documents) {
            for (Passage passage : document.passages()) {
                Alignment.of(words, document.text(passage.span()))
                        .filter(alignment -> alignment.share() >= ALTERED_ENOUGH)
                        .ifPresent(alignment -> likenesses.add(new Likeness(
                                document, alignment.span().shift(passage.span().start()), alignment)));
            }
        }
        return likenesses.stream()
                .max(Comparator.comparingDouble(likeness -> likeness.alignment().share()))
                .map(best -> new Finding.Altered(
                        words,
                        new Citation(1, best.document(), best.span()),
                        speaker(best.document(), best.span()),
                        best.alignment().difference()));
    }

    /** Who utters the words, to go by the minutes. */
    private Optional<String> speaker(Document document, Span span) {
        return reading.minutes(document.id()).map(Minutes::statements).orElse(List.of()).stream()
                .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
                .min(Comparator.comparingInt(statement -> statement.evidence().length()))
                .map(Statement::speaker)
                .map(Speaker::name);
    }

    /** Names agree when one holds the last word of the other: "Ruiz" and "Ana Ruiz". */
    private static boolean isAmong(String speaker, List<String> claimed) {
        return claimed.stream().anyMatch(name -> holdsLastWord(speaker, name) || holdsLastWord(name, speaker));
    }

    private static boolean holdsLastWord(String name, String other) {
        List<Word> words = Word.of(other);
        return !words.isEmpty()
                && Word.of(name).stream()
                        .anyMatch(word -> word.folded().equals(words.getLast().folded()));
    }
}
