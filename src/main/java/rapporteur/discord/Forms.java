package rapporteur.discord;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.requests.RestAction;
import rapporteur.answer.memory.Exchange;

/** What was put into forms. */
final class Forms {
    private final Memory memory;
    private final Asking asking;
    private final Acquisitions acquisitions;
    private final Erasure erasure;
    private final House house;
    private final ReviewDesk review;
    private final Playing playing;
    private final Learning learning;

    Forms(
            Memory memory,
            Asking asking,
            Acquisitions acquisitions,
            Erasure erasure,
            House house,
            ReviewDesk review,
            Playing playing,
            Learning learning) {
        this.review = review;
        this.playing = playing;
        this.learning = learning;
        this.memory = memory;
        this.asking = asking;
        this.acquisitions = acquisitions;
        this.erasure = erasure;
        this.house = house;
    }

    /** How Discord is told that the form has arrived, which decides who sees what comes of it. */
    RestAction<?> acknowledgement(ModalInteractionEvent event, Press press, Visit visit) {
        return switch (press.action()) {
            case DETAILS, REWORD, SOLVE_TYPED, CARD_TYPE -> event.deferEdit();
            case SUBMIT, REPLACE, ERASE, TYPE -> event.deferReply(true);
            default -> event.deferReply(secluded(visit));
        };
    }

    private boolean secluded(Visit visit) {
        return visit.amongOthers() && house.privateAnswers(visit);
    }

    void run(ModalInteractionEvent event, Press press, Visit visit, Outlet outlet) {
        switch (press.action()) {
            case SUBMIT -> acquisitions.submitted(event, visit, outlet);
            case REPLACE -> acquisitions.replacing(event, press.subject(), visit, outlet);
            case DETAILS -> acquisitions.corrected(event, press.subject(), visit, outlet);
            case ERASE -> erasure.confirmed(event, visit, outlet);
            case REWORD -> review.reworded(event, press.subject(), visit, outlet);
            case CARD_TYPE -> outlet.show(learning.typed(Playing.answer(event), press, visit));
            case TYPE, SOLVE_TYPED -> playing.typed(event, press, visit, outlet);
            default -> followUp(event, press, visit, outlet);
        }
    }

    private void followUp(ModalInteractionEvent event, Press press, Visit visit, Outlet outlet) {
        Optional<Exchange> before = memory.exchanges().find(press.subject(), visit.place());
        ModalMapping question = event.getValue(Presses.QUESTION);
        if (before.isEmpty() || question == null) {
            outlet.show(Presses.expired(visit.words()));
            return;
        }
        asking.ask(new Inquiry(question.getAsString(), Optional.empty(), before), visit, secluded(visit), outlet);
    }
}
