package rapporteur.discord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import rapporteur.discord.Proposals.Proposal;
import rapporteur.discord.layout.Sheet;
import rapporteur.library.Change;
import rapporteur.library.Librarian;
import rapporteur.library.LibraryException;
import rapporteur.library.Preview;
import rapporteur.library.Submission;

/** What moderators hand in becomes a preview for them alone, and what they confirm a change. */
final class Acquisitions {
    private final Moderation moderation;
    private final Attachments attachments;
    private final Proposals proposals;

    Acquisitions(Moderation moderation, Attachments attachments, Proposals proposals) {
        this.moderation = moderation;
        this.attachments = attachments;
        this.proposals = proposals;
    }

    void submitted(ModalInteractionEvent event, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(
                event, visit, librarian -> preview(CorpusForm.of(event, visit.words()), librarian, visit)));
    }

    private Sheet preview(CorpusForm form, Librarian librarian, Visit visit) {
        CorpusView view = new CorpusView(visit.words());
        List<Submission> texts = new ArrayList<>();
        List<LibraryException> refused = new ArrayList<>();
        form.text().map(Submission::of).ifPresent(texts::add);
        for (Attachment file : form.files()) {
            try {
                texts.add(read(file, librarian));
            } catch (LibraryException bad) {
                refused.add(bad);
            }
        }
        CorpusForm said = texts.size() == 1 ? form : form.withoutTitle();
        List<Submission> submissions = texts.stream().map(said::about).toList();
        List<Preview> previews = submissions.stream().map(librarian::preview).toList();
        return previews.isEmpty()
                ? view.nothing(refused)
                : view.previews(previews, refused, proposals.propose(new Proposal.Publish(submissions), visit));
    }

    private Submission read(Attachment file, Librarian librarian) {
        try {
            return librarian.submit(file.getFileName(), new ByteArrayInputStream(attachments.fetch(file)));
        } catch (IOException noChild) {
            throw new UncheckedIOException(noChild);
        }
    }

    /** Makes a change as it was proposed; the reply says so only once it is durable. */
    void confirm(ButtonInteractionEvent event, String id, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(
                event,
                visit,
                librarian -> proposals
                        .take(id, visit)
                        .map(proposal -> confirmed(proposal, Moderation.who(event.getUser()), librarian, visit))
                        .orElseGet(() -> Sheet.of(visit.words().text("corpus.expired")))));
    }

    private static Sheet confirmed(Proposal proposal, String who, Librarian librarian, Visit visit) {
        List<Change> changes = new ArrayList<>();
        List<LibraryException> refused = new ArrayList<>();
        switch (proposal) {
            case Proposal.Publish publish -> {
                for (Submission submission : publish.submissions()) {
                    try {
                        changes.add(librarian.publish(submission, who));
                    } catch (LibraryException taken) {
                        refused.add(taken);
                    }
                }
            }
            case Proposal.Withdraw withdraw -> changes.add(librarian.withdraw(withdraw.seen(), who));
        }
        return new CorpusView(visit.words()).made(changes, refused, librarian.check());
    }

    void discard(String id, Visit visit, Outlet outlet) {
        boolean own = proposals.take(id, visit).isPresent();
        outlet.show(Sheet.of(visit.words().text(own ? "corpus.discarded" : "corpus.expired")));
    }
}
