package rapporteur.index.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import rapporteur.index.Space;

/** The names of the fields. */
final class Fields {
    /** Space and sort of entry in one term, which every search filters by. */
    static final String WALL = "wall";

    /** Space and document: what is replaced and removed as one. */
    static final String KEY = "key";

    /** The id of the document, on every entry of it. */
    static final String DOCUMENT = "document";

    // The document.
    static final String LISTING = "listing";
    static final String TEXT = "text";
    static final String PASSAGES = "passages";
    static final String MINUTES = "minutes";
    /** A number for a document as it is, by its id and the hash of its file. */
    static final String EDITION = "edition";

    static final String KIND = "kind";
    static final String MONTH = "month";

    /** The terms of title and year. */
    static final String HEADING = "heading";

    static final String TERM_PLACES = "term-places";

    /** Which embedder's vectors a document has. */
    static final String EMBEDDER = "embedder";
    /** Space, document and the hash of its file. */
    static final String VERSION = "version";

    // A passage.
    static final String BODY = "body";
    static final String TITLE = "title";
    /** Terms that stand with a capital letter where grammar asks for none. */
    static final String CAPITALISED = "capitalised";
    /** Terms that stand without a capital letter. */
    static final String LOWER_CASE = "lower-case";

    static final String NUMBER = "number";
    static final String SENTENCES = "sentences";

    // A statement.
    static final String CONTENT = "content";
    static final String EVIDENCE = "evidence";
    static final String SPEAKER = "speaker";
    static final String STATEMENT = "statement";
    static final String ROLE = "role";

    // A person.
    /** The words of the name and of the aliases, each with how often the person is mentioned. */
    static final String NAME = "name";

    static final String PERSON = "person";
    static final String DESCRIPTION = "description";

    // What is shown of a passage or a statement, and the order of entries that fit equally well.
    static final String WORDS = "words";
    static final String START = "start";
    static final String DATE = "date";
    static final String PLACE = "place";

    /** Found or not: no positions, no norms, no frequencies. */
    static final FieldType MATCHED = matched();

    private Fields() {}

    private static FieldType matched() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Vectors of different embedders can't be compared, and so stand in different fields. */
    static String meaning(Entry sort, String embedder) {
        return "meaning of " + sort + " by " + embedder;
    }

    static String meaningOfSentences(String embedder) {
        return "meaning of sentences by " + embedder;
    }

    static Term version(Space space, String document, String hash) {
        return new Term(VERSION, space.name() + "/" + document + " " + hash);
    }

    static Term key(Space space, String document) {
        return new Term(KEY, space.name() + "/" + document);
    }
}
