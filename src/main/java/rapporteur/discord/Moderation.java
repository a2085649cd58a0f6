package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import rapporteur.answer.Answer;
import rapporteur.corpus.Document;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.library.Change;
import rapporteur.library.Librarian;
import rapporteur.library.LibraryException;

/** Who may change the documents of a server, how a change is told, and how that it can't be made. */
final class Moderation {
    private final Reporter reporter;
    private final House house;
    private final AuditLog log;

    Moderation(Reporter reporter, House house) {
        this.reporter = reporter;
        this.house = house;
        this.log = new AuditLog(house);
    }

    /** What is done for a moderator, and shown to them. */
    interface Work {
        Sheet of(Librarian librarian);
    }

    /** Discord hides the commands from everybody else, but a server may set that otherwise. */
    static boolean manages(Interaction event) {
        return event.isFromAttachedGuild()
                && event.getMember() != null
                && event.getMember().hasPermission(Permission.MANAGE_SERVER);
    }

    /** Whoever manages the server, and whoever has a role that the server has chosen for it. */
    boolean allows(Interaction event) {
        return manages(event)
                || event.isFromAttachedGuild()
                        && event.getMember() != null
                        && event.getMember().getUnsortedRoles().stream()
                                .anyMatch(role -> house.rules(Visit.server(event))
                                        .moderators()
                                        .contains(role.getId()));
    }

    /** What comes of the work in the server; whoever may not do it is told so, and what can't be done, with the reason. */
    Sheet sheet(Interaction event, Visit visit, Work work) {
        return allows(event) ? done(visit, work) : Sheet.of(visit.words().text("corpus.refused"));
    }

    /** The same for what isn't left to moderators. */
    Sheet sheetForManager(Interaction event, Visit visit, Work work) {
        return manages(event) ? done(visit, work) : Sheet.of(visit.words().text("settings.refused"));
    }

    private Sheet done(Visit visit, Work work) {
        try {
            return work.of(librarian(visit));
        } catch (LibraryException refused) {
            return Sheet.of(new CorpusView(visit.words()).reason(refused));
        } catch (RefusedException refused) {
            return Sheet.of(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Changes as they are told to whoever made them, and to the server where it wants to know.
     *
     * @param refused why others are not made, in markup
     */
    Sheet made(Interaction event, Visit visit, List<Change> changes, List<String> refused) {
        if (!changes.isEmpty()) {
            tell(event, words -> new CorpusView(words).log(changes));
        }
        return new CorpusView(visit.words())
                .made(changes, refused, librarian(visit).check());
    }

    /** Tells the server what was decided there, where it wants to know. */
    void tell(Interaction event, Function<Words, Sheet> what) {
        Guild guild = event.getGuild();
        if (guild != null) {
            log.tell(guild, what);
        }
    }

    Librarian librarian(Visit visit) {
        return librarian(visit.place().server());
    }

    Librarian librarian(Optional<String> server) {
        return reporter.on(server).librarian();
    }

    /** How many questions of quizzes on the server come from the document. */
    long quizzedFrom(String document, Visit visit) {
        return reporter.on(visit.place().server()).quizzedFrom(document);
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
