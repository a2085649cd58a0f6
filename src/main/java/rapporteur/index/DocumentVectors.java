package rapporteur.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.language.Embedder;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Statement;

/**
 * What the passages, the sentences and the evidence of the statements of one document mean, as one embedder sees it. A sentence
 * by itself may mean next to nothing ("He said it would not"): what is embedded begins with the document's title and with the
 * name of whoever speaks.
 */
public final class DocumentVectors {
    private final String embedder;
    private final Map<Span, float[]> passages = new HashMap<>();
    private final Map<Span, float[]> sentences = new HashMap<>();

    private DocumentVectors(String embedder) {
        this.embedder = embedder;
    }

    /** Takes some 30 ms of a processor for a passage, and less than half of that for a sentence. */
    public static DocumentVectors of(Document document, Minutes minutes, Embedder embedder) {
        DocumentVectors vectors = new DocumentVectors(embedder.fingerprint());
        for (Passage passage : document.passages()) {
            vectors.passages.put(passage.span(), embedder.embed(document.text(passage.span())));
        }

        List<Span> evidence =
                minutes.statements().stream().map(Statement::evidence).toList();
        for (List<Span> spans : List.of(minutes.sentences(), evidence)) {
            for (Span span : spans) {
                vectors.sentences.computeIfAbsent(
                        span, each -> embedder.embed(inContext(each, document, minutes.statements())));
            }
        }
        return vectors;
    }

    private static String inContext(Span sentence, Document document, List<Statement> statements) {
        String speaker = statements.stream()
                .filter(statement -> statement.evidence().overlaps(sentence))
                .findFirst()
                .map(statement -> statement.speaker().name() + ": ")
                .orElse("");
        return document.title() + ". " + speaker + document.text(sentence);
    }

    /** The fingerprint of the embedder. */
    public String embedder() {
        return embedder;
    }

    public float[] ofPassage(Span span) {
        return known(passages, span);
    }

    /** Of a sentence, or of the evidence of a statement. */
    public float[] ofSentence(Span span) {
        return known(sentences, span);
    }

    private static float[] known(Map<Span, float[]> vectors, Span span) {
        float[] vector = vectors.get(span);
        if (vector == null) {
            throw new IllegalArgumentException("no vector of " + span);
        }
        return vector;
    }
}
