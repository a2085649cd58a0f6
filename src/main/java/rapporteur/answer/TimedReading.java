package rapporteur.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import rapporteur.corpus.Document;
import rapporteur.index.FoundPassage;
import rapporteur.index.FoundPerson;
import rapporteur.index.FoundStatement;
import rapporteur.index.Listing;
import rapporteur.index.ListingQuery;
import rapporteur.index.Occurrences;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.minutes.Minutes;
import rapporteur.question.Stage;
import rapporteur.question.Stopwatch;

/** A reading that puts down what it takes, as retrieval or as the model's. Terms are looked up too often for that, and too fast. */
record TimedReading(Reading reading, Stopwatch stopwatch) implements Reading {
    private <T> T timed(Supplier<T> work) {
        return stopwatch.during(Stage.RETRIEVAL, work);
    }

    @Override
    public List<Listing> documents() {
        return timed(reading::documents);
    }

    @Override
    public List<Listing> documents(ListingQuery query, int most) {
        return timed(() -> reading.documents(query, most));
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
        return timed(() -> reading.listing(id));
    }

    @Override
    public List<Listing> titled(Map<String, Double> weights, int most) {
        return timed(() -> reading.titled(weights, most));
    }

    @Override
    public Optional<Document> document(String id) {
        return timed(() -> reading.document(id));
    }

    @Override
    public Optional<Minutes> minutes(String id) {
        return timed(() -> reading.minutes(id));
    }

    @Override
    public Occurrences occurrences(String document, Set<String> terms) {
        return timed(() -> reading.occurrences(document, terms));
    }

    @Override
    public List<String> withoutVectors(String embedder) {
        return reading.withoutVectors(embedder);
    }

    @Override
    public void prepare(String asked) {
        stopwatch.during(Stage.MEANING, () -> {
            reading.prepare(asked);
            return asked;
        });
    }

    @Override
    public void expect(String asked) {
        reading.expect(asked);
    }

    @Override
    public List<FoundPassage> passages(PassageQuery query, int most) {
        query.asked().ifPresent(this::prepare);
        return timed(() -> reading.passages(query, most));
    }

    @Override
    public List<FoundStatement> statements(StatementQuery query, int most) {
        prepare(query.asked());
        return timed(() -> reading.statements(query, most));
    }

    @Override
    public List<FoundPerson> people(String words) {
        return timed(() -> reading.people(words));
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
