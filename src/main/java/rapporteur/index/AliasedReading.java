package rapporteur.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.minutes.Aliases;
import rapporteur.minutes.Minutes;

/** A reading in which an alias is the person it means: as a speaker, in minutes, and in a question. */
final class AliasedReading implements Reading {
    private static final Comparator<FoundStatement> BEST_FIRST =
            Comparator.comparingDouble(FoundStatement::score).reversed();

    private static final Pattern NO_WORD = Pattern.compile("[\\p{P}\\s]+");

    private final Reading reading;
    private final Aliases aliases;

    AliasedReading(Reading reading, Aliases aliases) {
        this.reading = reading;
        this.aliases = aliases;
    }

    @Override
    public List<Listing> documents() {
        return reading.documents();
    }

    @Override
    public List<Listing> documents(ListingQuery query, int most) {
        return reading.documents(query, most);
    }

    @Override
    public String edition() {
        return reading.edition();
    }

    @Override
    public int size() {
        return reading.size();
    }

    @Override
    public Optional<Listing> listing(String id) {
        return reading.listing(id);
    }

    @Override
    public List<Listing> titled(Map<String, Double> weights, int most) {
        return reading.titled(weights, most);
    }

    @Override
    public Optional<Document> document(String id) {
        return reading.document(id);
    }

    @Override
    public Optional<Minutes> minutes(String id) {
        return reading.minutes(id).map(aliases::applyTo);
    }

    @Override
    public Occurrences occurrences(String document, Set<String> terms) {
        return reading.occurrences(document, terms);
    }

    @Override
    public List<String> withoutVectors(String embedder) {
        return reading.withoutVectors(embedder);
    }

    @Override
    public void prepare(String asked) {
        reading.prepare(asked);
    }

    @Override
    public void expect(String asked) {
        reading.expect(asked);
    }

    @Override
    public List<FoundPassage> passages(PassageQuery query, int most) {
        return reading.passages(query, most);
    }

    @Override
    public List<FoundStatement> statements(StatementQuery query, int most) {
        List<FoundStatement> found = new ArrayList<>(
                reading.statements(query, most).stream().map(this::applied).toList());
        List<String> otherWords = aliases.of(query.speaker());
        if (otherWords.isEmpty()) {
            return found;
        }

        for (String words : otherWords) {
            reading.statements(query.by(words), most).stream()
                    .filter(statement -> aliases.meaning(
                                    statement.statement().speaker().name())
                            .isPresent())
                    .map(this::applied)
                    .filter(statement -> !found.contains(statement))
                    .forEach(found::add);
        }
        found.sort(BEST_FIRST);
        return found.subList(0, Math.min(most, found.size()));
    }

    private FoundStatement applied(FoundStatement found) {
        return new FoundStatement(
                found.evidence(), aliases.applyTo(found.statement()), found.role(), found.score(), found.meaning());
    }

    /** Whoever is named, also by an alias. */
    @Override
    public List<FoundPerson> people(String words) {
        List<FoundPerson> found = new ArrayList<>(reading.people(words));
        String folded = " " + NO_WORD.matcher(FoldedText.fold(words)).replaceAll(" ") + " ";
        aliases.names().values().stream()
                .filter(name -> folded.contains(" " + FoldedText.fold(name) + " "))
                .forEach(name -> found.removeIf(person -> isSomebodyElse(person, name)));
        aliases.names().forEach((alias, name) -> {
            if (folded.contains(" " + alias + " ")) {
                List<String> namedBy = List.of(alias.split(" ", -1));
                reading.people(name).stream()
                        .filter(person -> found.stream().noneMatch(person::isSameAs))
                        .filter(person -> PersonName.of(person.person().name()).agreesWith(PersonName.of(name)))
                        .map(person ->
                                new FoundPerson(person.document(), person.person(), person.descriptions(), namedBy))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** Whoever shares a part of the name only: "Vera Marsh" is not Leo Marsh, also where documents call her by her role alone. */
    private static boolean isSomebodyElse(FoundPerson person, String name) {
        return !PersonName.of(person.person().name()).agreesWith(PersonName.of(name))
                && FoldedText.fold(name).contains(FoldedText.fold(String.join(" ", person.namedBy())));
    }

    @Override
    public Terms terms() {
        return reading.terms();
    }

    @Override
    public void close() {
        reading.close();
    }
}
