package rapporteur.discord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.FileUpload;
import rapporteur.answer.Citation;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.study.Csv;
import rapporteur.quiz.study.Flashcard;

/** Questions of a space as a file for other programs, with what proves each, as the documents are now. */
final class TakingAway {
    private static final String DECK = "Rapporteur";

    private final Classroom classroom;
    private final Proofs proofs;

    TakingAway(Classroom classroom, Proofs proofs) {
        this.classroom = classroom;
        this.proofs = proofs;
    }

    /** Nothing where there are no questions. */
    Optional<FileUpload> cards(boolean anki, Visit visit) {
        List<Flashcard> cards = new ArrayList<>();
        for (QuizItem item : classroom.items().items(visit.space())) {
            Paper paper = Paper.of(item, DECK);
            List<Citation> citations = proofs.of(Optional.of(paper), visit.space());
            if (!citations.isEmpty()) {
                Citation proof = citations.getFirst();
                cards.add(Flashcard.of(paper, proof.quote(), new CitationBlocks(visit.words()).plainPlace(proof)));
            }
        }
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                anki
                        ? FileUpload.fromData(classroom.deckFile().write(DECK, cards), "rapporteur.apkg")
                        : FileUpload.fromData(Csv.of(cards).getBytes(StandardCharsets.UTF_8), "rapporteur.csv"));
    }
}
