package rapporteur.discord;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import rapporteur.answer.Answer;
import rapporteur.corpus.Document;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.library.Librarian;
import rapporteur.library.LibraryException;

/** Who may change the documents of a server, by whose name it is noted, and how what can't be done is told. */
final class Moderation {
    private final Reporter reporter;

    Moderation(Reporter reporter) {
        this.reporter = reporter;
    }

    /** What is done for a moderator, and shown to them. */
    interface Work {
        Sheet of(Librarian librarian);
    }

    /** Discord hides the commands from everybody else, but a server may set that otherwise. */
    static boolean allows(Interaction event) {
        return event.isFromAttachedGuild()
                && event.getMember() != null
                && event.getMember().hasPermission(Permission.MANAGE_SERVER);
    }

    /** What comes of the work in the server; whoever may not do it is told so, and what can't be done, with the reason. */
    Sheet sheet(Interaction event, Visit visit, Work work) {
        if (!allows(event)) {
            return Sheet.of(visit.words().text("corpus.refused"));
        }
        try {
            return work.of(librarian(visit));
        } catch (LibraryException refused) {
            return new CorpusView(visit.words()).trouble(refused);
        }
    }

    Librarian librarian(Visit visit) {
        return reporter.on(visit.place().server()).librarian();
    }

    /** Answers a question as anybody on the server would be answered who begins a conversation. */
    Function<String, Answer> answering(Visit visit) {
        Reporter here = reporter.on(visit.place().server());
        return question -> here.answer(question, here.conversation(), Optional.empty());
    }

    /** The document of the name or key, if it is the server's own: those for everyone are the operator's to change. */
    static Optional<Document> own(String name, Librarian librarian) {
        try (Reading reading = librarian.reading()) {
            return new Catalogue(reading)
                    .find(name)
                    .map(Listing::id)
                    .filter(librarian::owns)
                    .flatMap(reading::document);
        }
    }

    /** As whom the history knows somebody. */
    static String who(User user) {
        return user.getName() + " (" + user.getId() + ") on Discord";
    }
}
