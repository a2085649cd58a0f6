package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.quiz.Proof;
import rapporteur.quiz.play.Paper;

/** What proves the answer to a question, read in the documents as they are now. */
final class Proofs {
    /** Where a question has many proofs, as when people are matched to roles, the first ones do. */
    private static final int MOST = 4;

    private final Reporter reporter;

    Proofs(Reporter reporter) {
        this.reporter = reporter;
    }

    List<Citation> of(Optional<Paper> paper, Space space) {
        List<Citation> citations = new ArrayList<>();
        try (Reading reading = reporter.on(Visit.server(space)).reading()) {
            for (Proof proof : paper.map(each -> each.item().proofs()).orElse(List.of())) {
                Optional<Document> document = reading.document(proof.document());
                if (document.isPresent()
                        && citations.size() < MOST
                        && proof.span().end() <= document.get().text().length()) {
                    citations.add(new Citation(citations.size() + 1, document.get(), proof.span()));
                }
            }
        }
        return List.copyOf(citations);
    }
}
