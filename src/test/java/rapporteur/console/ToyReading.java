package rapporteur.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import rapporteur.index.Stretch;
import rapporteur.index.Terms;
import rapporteur.minutes.Minutes;

/** Documents in a list; a passage is found by letters in it. Only the fishing talks have minutes. */
record ToyReading(List<Document> all) implements Reading {
    @Override
    public List<Listing> documents() {
        return all.stream()
                .map(d -> new Listing(
                        d.id(),
                        d.title(),
                        d.date(),
                        d.kind(),
                        d.source(),
                        d.passages().size(),
                        d.hash()))
                .toList();
    }

    @Override
    public List<Listing> documents(ListingQuery query, int most) {
        return documents().stream().limit(most).toList();
    }

    @Override
    public String edition() {
        return "";
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Optional<Listing> listing(String id) {
        return documents().stream().filter(listing -> listing.id().equals(id)).findFirst();
    }

    @Override
    public List<Listing> titled(Map<String, Double> weights, int most) {
        return List.of();
    }

    @Override
    public Optional<Document> document(String id) {
        return all.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Minutes> minutes(String id) {
        return id.equals(Talks.DOCUMENT.id()) ? Optional.of(Talks.minutes()) : Optional.empty();
    }

    @Override
    public Occurrences occurrences(String id, Set<String> terms) {
        return Occurrences.NONE;
    }

    @Override
    public List<String> withoutVectors(String embedder) {
        return List.of();
    }

    @Override
    public void prepare(String asked) {}

    @Override
    public void expect(String asked) {}

    @Override
    public List<FoundPassage> passages(PassageQuery query, int most) {
        return all.stream()
                .flatMap(document -> document.passages().stream()
                        .filter(passage -> document.text(passage.span()).contains(query.words()))
                        .map(passage -> new FoundPassage(
                                new Stretch(document.id(), passage.span(), document.text(passage.span())),
                                passage.number(),
                                List.of(passage.span()),
                                1.5,
                                Optional.empty())))
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundStatement> statements(StatementQuery query, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FoundPerson> people(String words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Terms terms() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
