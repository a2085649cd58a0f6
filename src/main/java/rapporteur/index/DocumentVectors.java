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

/** What the passages, the sentences and the evidence of the statements of one document mean, as one embedder sees it. */
public final class DocumentVectors {
    private final String embedder;
    private final Map<Span, float[]> vectors;

    private DocumentVectors(String embedder, Map<Span, float[]> vectors) {
        this.embedder = embedder;
        this.vectors = vectors;
    }

    /** Takes some 30 ms of a processor for a passage, and a third of that for a sentence. */
    public static DocumentVectors of(Document document, Minutes minutes, Embedder embedder) {
        Map<Span, float[]> vectors = new HashMap<>();
        List<List<Span>> all = List.of(
                document.passages().stream().map(Passage::span).toList(),
                minutes.sentences(),
                minutes.statements().stream().map(Statement::evidence).toList());
        for (List<Span> spans : all) {
            for (Span span : spans) {
                vectors.computeIfAbsent(span, each -> embedder.embed(document.text(each)));
            }
        }
        return new DocumentVectors(embedder.fingerprint(), vectors);
    }

    /** The fingerprint of the embedder. */
    public String embedder() {
        return embedder;
    }

    public float[] of(Span span) {
        float[] vector = vectors.get(span);
        if (vector == null) {
            throw new IllegalArgumentException("no vector of " + span);
        }
        return vector;
    }
}
