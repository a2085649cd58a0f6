package rapporteur.quiz.review;

import java.util.Optional;
import rapporteur.quiz.QuizItem;

/** A question as it was made, and what was decided on it last. */
public record Reviewed(QuizItem made, Optional<Decided> last) {
    public boolean isVetoed() {
        return last.filter(decided -> decided.decision() instanceof Decision.Veto)
                .isPresent();
    }

    public boolean isEdited() {
        return last.filter(decided -> decided.decision() instanceof Decision.Edit)
                .isPresent();
    }

    /** As it is asked, or would be if it weren't vetoed. */
    public QuizItem item() {
        return last.map(Decided::decision).orElse(null) instanceof Decision.Edit edit
                ? new QuizItem(
                        made.id(),
                        made.kind(),
                        edit.prompt(),
                        made.task(),
                        made.proofs(),
                        made.people(),
                        made.topics(),
                        made.difficulty())
                : made;
    }
}
