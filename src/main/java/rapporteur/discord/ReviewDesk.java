package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Reading;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.review.Decision;
import rapporteur.quiz.review.Objection;
import rapporteur.quiz.review.Review;
import rapporteur.quiz.review.Reviewed;

/** Moderators' work on the questions of their server: to see, veto, reword and reinstate them. */
final class ReviewDesk {
    /** Stands for all documents in the place of a document's key. */
    static final String ALL = "all";

    private static final String PROMPT = "prompt";
    private static final int MOST_PROOFS = 4;

    private final Moderation moderation;
    private final Review review;

    ReviewDesk(Moderation moderation, Review review) {
        this.moderation = moderation;
        this.review = review;
    }

    /** A page of the questions about a document, or about all. */
    Sheet list(String about, int page, Visit visit) {
        List<Reviewed> questions = review.reviewed(visit.space()).stream()
                .filter(question -> about.equals(ALL) || key(question.made()).equals(about))
                .toList();
        return questions.isEmpty()
                ? Sheet.of(visit.words().text("questions.none"))
                : new QuestionsView(visit.words()).list(questions, about, page);
    }

    private static String key(QuizItem item) {
        return Catalogue.key(item.proofs().getFirst().document());
    }

    /** Does what a button says, for those who may. */
    void run(Interaction event, Press press, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(event, visit, librarian -> switch (press.action()) {
            case QUESTIONS -> list(press.subject(), press.number(1), visit);
            case VETO -> decided(event, press.subject(), new Decision.Veto(), visit);
            case REINSTATE -> decided(event, press.subject(), new Decision.Restore(), visit);
            case REWORD -> new QuestionsView(visit.words()).refused(Objection.GONE);
            default -> shown(press.subject(), visit);
        }));
    }

    static boolean isAbout(Press.Action action) {
        return switch (action) {
            case QUESTIONS, QUESTION, VETO, REINSTATE, REWORD -> true;
            default -> false;
        };
    }

    /** The form in which a question is reworded, with its words; nothing for those who may not, or of a question that has gone. */
    Optional<Modal> form(Interaction event, Press press, Visit visit) {
        Words words = visit.words();
        return moderation.allows(event)
                ? review.find(press.subject(), visit.space())
                        .map(question -> Modal.create(press.id(), words.text("questions.form"))
                                .addComponents(Label.of(
                                        words.text("questions.form.prompt"),
                                        TextInput.create(PROMPT, TextInputStyle.PARAGRAPH)
                                                .setValue(question.item().prompt())
                                                .setMaxLength(Objection.LONGEST)
                                                .build()))
                                .build())
                : Optional.empty();
    }

    /** What was put into the form. */
    void reworded(ModalInteractionEvent event, String id, Visit visit, Outlet outlet) {
        ModalMapping prompt = event.getValue(PROMPT);
        String typed = prompt == null ? "" : prompt.getAsString().strip();
        outlet.show(moderation.sheet(event, visit, librarian -> decided(event, id, new Decision.Edit(typed), visit)));
    }

    private Sheet decided(Interaction event, String id, Decision decision, Visit visit) {
        Optional<Objection> objection = review.decide(id, decision, Moderation.who(event.getUser()), visit.space());
        if (objection.isPresent()) {
            return new QuestionsView(visit.words()).refused(objection.get());
        }
        review.find(id, visit.space())
                .ifPresent(question -> question.last()
                        .ifPresent(decided ->
                                moderation.tell(event, words -> new QuestionsView(words).log(question, decided))));
        return shown(id, visit);
    }

    private Sheet shown(String id, Visit visit) {
        QuestionsView view = new QuestionsView(visit.words());
        return review.find(id, visit.space())
                .map(question -> view.show(question, proofs(question.made(), visit), key(question.made())))
                .orElseGet(() -> view.refused(Objection.GONE));
    }

    /** Read in the documents as they are now. */
    private List<Citation> proofs(QuizItem item, Visit visit) {
        List<Citation> citations = new ArrayList<>();
        try (Reading reading = moderation.librarian(visit).reading()) {
            for (Proof proof : item.proofs().stream().limit(MOST_PROOFS).toList()) {
                Optional<Document> document = reading.document(proof.document());
                document.ifPresent(found -> citations.add(new Citation(citations.size() + 1, found, proof.span())));
            }
        }
        return citations;
    }
}
