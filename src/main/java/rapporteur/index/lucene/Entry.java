package rapporteur.index.lucene;

import org.apache.lucene.index.Term;
import rapporteur.index.Space;

/** The sorts of Lucene document that one document of the corpus becomes. */
enum Entry {
    DOCUMENT,
    PASSAGE,
    STATEMENT,
    PERSON;

    /** The term that marks all entries of this sort in the space. A space's name has no slash. */
    Term within(Space space) {
        return new Term(Fields.WALL, space.name() + "/" + this);
    }

    /** The sort of entry that has the field. */
    static Entry with(String field) {
        return switch (field) {
            case Fields.CONTENT, Fields.EVIDENCE, Fields.SPEAKER -> STATEMENT;
            case Fields.NAME -> PERSON;
            default -> PASSAGE;
        };
    }
}
