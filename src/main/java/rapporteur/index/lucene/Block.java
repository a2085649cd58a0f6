package rapporteur.index.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.DocumentVectors;
import rapporteur.index.Space;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** A document of the corpus as the Lucene documents that it becomes, which come and go together. */
final class Block {
    /** The most that Lucene keeps in a column, less some room. */
    private static final int LONGEST_LISTING = 32_000;

    private final Space space;
    private final Document document;
    private final Minutes minutes;
    private final Optional<DocumentVectors> vectors;
    private final Map<String, Person> people = new HashMap<>();

    Block(Space space, Document document, Minutes minutes, Optional<DocumentVectors> vectors) {
        this.space = space;
        this.document = document;
        this.minutes = minutes;
        this.vectors = vectors;
        for (Person person : minutes.people()) {
            people.putIfAbsent(person.name(), person);
        }
    }

    Term key() {
        return Fields.key(space, document.id());
    }

    /** Present in the index as long as the document is this one. */
    Term version() {
        return Fields.version(space, document.id(), document.hash());
    }

    /** @throws RuntimeException where the minutes are not those of the document */
    List<org.apache.lucene.document.Document> entries() throws IOException {
        List<org.apache.lucene.document.Document> entries = new ArrayList<>();
        entries.add(document());
        for (Passage passage : document.passages()) {
            entries.add(passage(passage));
        }

        int place = 0;
        List<Statement> inReadingOrder = minutes.statements().stream()
                .sorted((one, other) -> one.evidence().compareTo(other.evidence()))
                .toList();
        for (Statement statement : inReadingOrder) {
            entries.add(statement(statement, place++));
        }

        for (Person person : minutes.people()) {
            entries.add(person(person));
        }
        return entries;
    }

    private org.apache.lucene.document.Document document() throws IOException {
        BytesRef listing = new Packer().listing(document).packed();
        if (listing.length > LONGEST_LISTING) {
            throw new IllegalArgumentException("title and source are longer than " + LONGEST_LISTING + " bytes");
        }

        org.apache.lucene.document.Document entry = entry(Entry.DOCUMENT);
        entry.add(new BinaryDocValuesField(Fields.LISTING, listing));
        entry.add(new StringField(Fields.VERSION, version().text(), Store.NO));
        entry.add(new NumericDocValuesField(Fields.EDITION, edition()));
        entry.add(new StringField(Fields.KIND, document.kind().name(), Store.NO));
        entry.add(new StringField(Fields.MONTH, document.date().getMonth().name(), Store.NO));
        entry.add(new NumericDocValuesField(Fields.DATE, document.date().toEpochDay()));
        vectors.ifPresent(made -> entry.add(new StringField(Fields.EMBEDDER, made.embedder(), Store.NO)));
        match(entry, Fields.HEADING, TermPlaces.heading(document));
        entry.add(new StoredField(Fields.TEXT, document.text()));
        entry.add(new StoredField(
                Fields.PASSAGES, new Packer().passages(document.passages()).packed()));
        entry.add(new StoredField(Fields.TERM_PLACES, TermPlaces.packed(document, minutes.sentences())));
        entry.add(new StoredField(Fields.MINUTES, new Packer().minutes(minutes).packed()));
        return entry;
    }

    private long edition() {
        byte[] version = version().text().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(version).getMostSignificantBits();
    }

    private org.apache.lucene.document.Document passage(Passage passage) throws IOException {
        List<Span> sentences =
                minutes.sentences().stream().filter(passage.span()::contains).toList();
        String text = document.text(passage.span());
        Capitals capitals = Capitals.of(document.text(), passage.span(), sentences);

        org.apache.lucene.document.Document entry = entry(Entry.PASSAGE);
        entry.add(new TextField(Fields.BODY, text, Store.NO));
        entry.add(new TextField(Fields.TITLE, document.title(), Store.NO));
        capitals.capitalised().forEach(term -> entry.add(new StringField(Fields.CAPITALISED, term, Store.NO)));
        capitals.lowerCase().forEach(term -> entry.add(new StringField(Fields.LOWER_CASE, term, Store.NO)));
        entry.add(new StoredField(Fields.NUMBER, passage.number()));
        entry.add(
                new StoredField(Fields.SENTENCES, new Packer().spans(sentences).packed()));
        vectors.ifPresent(made -> entry.add(new StoredField(
                Fields.meaningOfSentences(made.embedder()),
                SmallVectors.packed(sentences.stream().map(made::ofSentence).toList()))));
        vectors.ifPresent(made -> mean(entry, Entry.PASSAGE, made, made.ofPassage(passage.span())));
        show(entry, passage.span());
        return entry;
    }

    private org.apache.lucene.document.Document statement(Statement statement, int place) throws IOException {
        org.apache.lucene.document.Document entry = entry(Entry.STATEMENT);
        for (Span piece : statement.content()) {
            entry.add(new TextField(Fields.CONTENT, document.text(piece), Store.NO));
        }
        entry.add(new TextField(Fields.EVIDENCE, document.text(statement.evidence()), Store.NO));

        Speaker speaker = statement.speaker();
        match(entry, Fields.SPEAKER, speaker.name());
        match(entry, Fields.SPEAKER, document.text(speaker.mention()));

        Person person = speaker instanceof Speaker.Known known ? people.get(known.name()) : null;
        if (person != null) {
            person.aliases().forEach(alias -> match(entry, Fields.SPEAKER, alias));
            descriptions(person).forEach(words -> match(entry, Fields.SPEAKER, words));
        }

        // A text says who somebody is where it first names them; what it says later is shorter.
        String role = person == null || person.descriptions().isEmpty()
                ? ""
                : descriptions(person).getFirst();
        entry.add(new StoredField(Fields.ROLE, role));
        entry.add(new StoredField(
                Fields.STATEMENT, new Packer().statement(statement).packed()));
        entry.add(new NumericDocValuesField(Fields.DATE, document.date().toEpochDay()));
        entry.add(new NumericDocValuesField(Fields.PLACE, place));
        vectors.ifPresent(made -> mean(entry, Entry.STATEMENT, made, made.ofSentence(statement.evidence())));
        show(entry, statement.evidence());
        return entry;
    }

    private org.apache.lucene.document.Document person(Person person) throws IOException {
        org.apache.lucene.document.Document entry = entry(Entry.PERSON);
        int mentions = Math.max(1, person.mentions().size());
        PersonSearch.wordsOf(person).forEach(word -> entry.add(new FeatureField(Fields.NAME, word, mentions)));
        descriptions(person).forEach(words -> entry.add(new StoredField(Fields.DESCRIPTION, words)));
        entry.add(new StoredField(Fields.PERSON, new Packer().person(person).packed()));
        return entry;
    }

    private List<String> descriptions(Person person) {
        return person.descriptions().stream().sorted().map(document::text).toList();
    }

    private org.apache.lucene.document.Document entry(Entry sort) {
        org.apache.lucene.document.Document entry = new org.apache.lucene.document.Document();
        entry.add(new StringField(Fields.WALL, sort.within(space).text(), Store.NO));
        entry.add(new StringField(Fields.KEY, key().text(), Store.NO));
        entry.add(new StoredField(Fields.DOCUMENT, document.id()));
        entry.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(document.id())));
        return entry;
    }

    private static void mean(
            org.apache.lucene.document.Document entry, Entry sort, DocumentVectors made, float[] vector) {
        entry.add(new KnnFloatVectorField(
                Fields.meaning(sort, made.embedder()), vector, VectorSimilarityFunction.DOT_PRODUCT));
    }

    private void show(org.apache.lucene.document.Document entry, Span span) {
        entry.add(new StoredField(Fields.START, span.start()));
        entry.add(new StoredField(Fields.WORDS, document.text(span)));
    }

    private static void match(org.apache.lucene.document.Document entry, String field, String words) {
        entry.add(new Field(field, words, Fields.MATCHED));
    }
}
