package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import rapporteur.discord.Proposals.Proposal;
import rapporteur.discord.Proposals.Publication;
import rapporteur.discord.Proposals.Withdrawal;
import rapporteur.discord.layout.Sheet;
import rapporteur.library.Change;
import rapporteur.library.Librarian;
import rapporteur.library.LibraryException;
import rapporteur.library.Submission;

/** What moderators confirm becomes a change; the reply says so only once it is durable. */
final class Confirmations {
    private final Moderation moderation;
    private final Proposals proposals;

    Confirmations(Moderation moderation, Proposals proposals) {
        this.moderation = moderation;
        this.proposals = proposals;
    }

    void confirm(ButtonInteractionEvent event, String id, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(
                event,
                visit,
                librarian -> proposals
                        .take(id, visit)
                        .map(proposal -> done(proposal, event, librarian, visit))
                        .orElseGet(() -> Sheet.of(visit.words().text("corpus.expired")))));
    }

    private Sheet done(Proposal proposal, ButtonInteractionEvent event, Librarian librarian, Visit visit) {
        String who = Moderation.who(event.getUser());
        List<Change> changes = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        switch (proposal) {
            case Withdrawal withdrawal -> changes.add(librarian.withdraw(withdrawal.seen(), who));
            case Publication publication -> {
                for (Submission submission : publication.submissions()) {
                    try {
                        changes.add(publication
                                .replaced()
                                .map(seen -> librarian.replace(seen, submission, who))
                                .orElseGet(() -> librarian.publish(submission, who)));
                    } catch (LibraryException taken) {
                        refused.add(new CorpusView(visit.words()).reason(taken));
                    }
                }
            }
        }
        return moderation.made(event, visit, changes, refused);
    }

    void discard(String id, Visit visit, Outlet outlet) {
        boolean own = proposals.take(id, visit).isPresent();
        outlet.show(Sheet.of(visit.words().text(own ? "corpus.discarded" : "corpus.expired")));
    }
}
