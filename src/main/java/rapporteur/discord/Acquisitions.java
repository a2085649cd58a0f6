package rapporteur.discord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import rapporteur.corpus.Document;
import rapporteur.discord.Proposals.Publication;
import rapporteur.discord.layout.Sheet;
import rapporteur.library.Librarian;
import rapporteur.library.LibraryException;
import rapporteur.library.Preview;
import rapporteur.library.Submission;

/** What moderators hand in becomes a preview for them alone, in which they may correct what is said about it. */
final class Acquisitions {
    private final Moderation moderation;
    private final Attachments attachments;
    private final Proposals proposals;

    Acquisitions(Moderation moderation, Attachments attachments, Proposals proposals) {
        this.moderation = moderation;
        this.attachments = attachments;
        this.proposals = proposals;
    }

    /** New documents from a form. */
    void submitted(ModalInteractionEvent event, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(
                event,
                visit,
                librarian -> preview(
                        new CorpusForm(visit.words()).read(event), Optional.empty(), librarian, visit, outlet)));
    }

    /** New documents from a message. */
    void found(MessageContextInteractionEvent event, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(
                event,
                visit,
                librarian -> preview(HandedIn.of(event.getTarget()), Optional.empty(), librarian, visit, outlet)));
    }

    /** Another text for the document of the key. */
    void replacing(ModalInteractionEvent event, String key, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(event, visit, librarian -> {
            Optional<Document> replaced = Moderation.own(key, librarian);
            if (replaced.isEmpty()) {
                return Sheet.of(visit.words().text("corpus.expired"));
            }
            HandedIn handedIn =
                    new CorpusForm(visit.words()).read(event).of(replaced.get().kind());
            return preview(handedIn, replaced, librarian, visit, outlet);
        }));
    }

    private Sheet preview(
            HandedIn handedIn, Optional<Document> replaced, Librarian librarian, Visit visit, Outlet outlet) {
        List<String> texts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        handedIn.text().ifPresent(texts::add);
        for (Attachment file : handedIn.files()) {
            try {
                texts.add(read(file, librarian, visit.words()));
            } catch (LibraryException bad) {
                refused.add(new CorpusView(visit.words()).reason(bad));
            } catch (RefusedException bad) {
                refused.add(String.valueOf(bad.getMessage()));
            }
        }
        if (replaced.isPresent() && texts.size() > 1) {
            throw new RefusedException(visit.words().text("corpus.one"));
        }
        HandedIn said = texts.size() == 1 ? handedIn : handedIn.withoutTitle();
        List<Submission> submissions = texts.stream().map(said::about).toList();
        return submissions.isEmpty()
                ? new CorpusView(visit.words()).nothing(refused)
                : shown(new Publication(submissions, replaced), refused, librarian, visit, outlet);
    }

    private String read(Attachment file, Librarian librarian, Words words) {
        try {
            return librarian
                    .submit(file.getFileName(), new ByteArrayInputStream(attachments.fetch(file, words)))
                    .text();
        } catch (IOException noChild) {
            throw new UncheckedIOException(noChild);
        }
    }

    private Sheet shown(
            Publication publication, List<String> refused, Librarian librarian, Visit visit, Outlet outlet) {
        List<Preview> previews = publication.submissions().stream()
                .map(submission -> publication
                        .replaced()
                        .map(seen -> librarian.previewReplacing(seen, submission))
                        .orElseGet(() -> librarian.preview(submission)))
                .toList();
        String proposal = proposals.propose(publication, visit, outlet);
        return new CorpusView(visit.words()).previews(previews, publication.replaced(), refused, proposal);
    }

    /** The document as it would be, for the form in which what is said about it can be corrected. */
    Optional<Document> proposed(String id, Visit visit) {
        return proposals
                .open(id, visit)
                .filter(Publication.class::isInstance)
                .map(Publication.class::cast)
                .filter(publication -> publication.submissions().size() == 1)
                .map(publication -> moderation
                        .librarian(visit)
                        .read(publication.submissions().getFirst()));
    }

    /** Shows the preview again, with what is said about the text now. */
    void corrected(ModalInteractionEvent event, String id, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(
                event,
                visit,
                librarian -> proposals.take(id, visit).orElse(null) instanceof Publication publication
                        ? corrected(event, publication, librarian, visit, outlet)
                        : Sheet.of(visit.words().text("corpus.expired"))));
    }

    private Sheet corrected(
            ModalInteractionEvent event, Publication publication, Librarian librarian, Visit visit, Outlet outlet) {
        try {
            HandedIn said = new CorpusForm(visit.words()).read(event);
            List<Submission> again = publication.submissions().stream()
                    .map(each -> said.about(each.text()))
                    .toList();
            return shown(new Publication(again, publication.replaced()), List.of(), librarian, visit, outlet);
        } catch (RefusedException bad) {
            return shown(publication, List.of(String.valueOf(bad.getMessage())), librarian, visit, outlet);
        }
    }
}
