package rapporteur.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;

/** One space at one moment. Results come best first; a search whose words are all unknown or too common finds nothing. */
public interface Reading extends AutoCloseable {
    /** All documents, by date, the newest first. */
    List<Listing> documents();

    /** The newest of the documents that are meant, so many at most; in a space of many this takes much less than {@link #documents}. */
    List<Listing> documents(ListingQuery query, int most);

    /** Stands for all documents as they are; as soon as one comes, goes or changes, it is another. */
    String edition();

    /** How many documents there are. */
    int size();

    Optional<Listing> listing(String id);

    /** Documents whose title or year has some of the terms, those first where these weigh most together. */
    List<Listing> titled(Map<String, Double> weights, int most);

    Optional<Document> document(String id);

    Optional<Minutes> minutes(String id);

    /** Which of the terms the document holds; nothing of one that isn't there. */
    Occurrences occurrences(String document, Set<String> terms);

    /** The ids of documents that have no vectors of the embedder with this fingerprint. */
    List<String> withoutVectors(String embedder);

    /**
     * Makes ready to look for what means the same as the text, which keeps the model of meanings busy for some milliseconds. A
     * search does so itself where nobody has done it just before.
     */
    void prepare(String asked);

    /** Lets the model begin with that on another processor, where one is free; a search waits for what is left of it then. */
    void expect(String asked);

    List<FoundPassage> passages(PassageQuery query, int most);

    List<FoundStatement> statements(StatementQuery query, int most);

    /** People whose name, or a part of it, stands among the words, allowing for a misspelling. */
    List<FoundPerson> people(String words);

    /** The words of the space as the searches see them. */
    Terms terms();

    @Override
    void close();
}
