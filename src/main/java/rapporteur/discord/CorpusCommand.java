package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.modals.Modal;
import rapporteur.answer.memory.Demand;
import rapporteur.answer.memory.Demand.Impact;
import rapporteur.answer.memory.Exchanges;
import rapporteur.corpus.Document;
import rapporteur.discord.Proposals.Withdrawal;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Reading;
import rapporteur.library.Change;
import rapporteur.library.Librarian;
import rapporteur.library.Library;

/** {@code /corpus}: the documents of a server, changed by those who may manage it. Every change is seen before it is made. */
final class CorpusCommand implements Command {
    /** So many unanswered questions are asked again at once. */
    private static final int GAPS = 15;

    private final Moderation moderation;
    private final DocumentChoices documents;
    private final Proposals proposals;
    private final Exchanges exchanges;
    private final ReviewDesk review;

    CorpusCommand(
            Moderation moderation,
            DocumentChoices documents,
            Proposals proposals,
            Exchanges exchanges,
            ReviewDesk review) {
        this.review = review;
        this.exchanges = exchanges;
        this.moderation = moderation;
        this.documents = documents;
        this.proposals = proposals;
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("corpus")
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(
                        CommandWords.subcommand("corpus", "add"),
                        CommandWords.subcommand("corpus", "replace")
                                .addOptions(needed("document").setAutoComplete(true)),
                        CommandWords.subcommand("corpus", "withdraw")
                                .addOptions(needed("document").setAutoComplete(true)),
                        CommandWords.subcommand("corpus", "restore").addOptions(needed("name")),
                        CommandWords.subcommand("corpus", "history"),
                        CommandWords.subcommand("corpus", "undo")
                                .addOptions(CommandWords.option("corpus", "number", OptionType.INTEGER)),
                        CommandWords.subcommand("corpus", "alias").addOptions(needed("words"), needed("person")),
                        CommandWords.subcommand("corpus", "expect").addOptions(needed("question"), needed("answer")),
                        CommandWords.subcommand("corpus", "check"),
                        CommandWords.subcommand("corpus", "gaps"),
                        CommandWords.subcommand("corpus", "quiz")
                                .addOptions(CommandWords.option("corpus", "document", OptionType.STRING)
                                        .setAutoComplete(true)),
                        CommandWords.subcommand("corpus", "erase"));
    }

    private static OptionData needed(String name) {
        return CommandWords.option("corpus", name, OptionType.STRING).setRequired(true);
    }

    @Override
    public boolean secluded(SlashCommandInteractionEvent event, Visit visit) {
        return true;
    }

    /** Whoever may not change anything, or names a document that can't be, is told so instead. */
    @Override
    public Optional<Modal> form(SlashCommandInteractionEvent event, Visit visit) {
        CorpusForm form = new CorpusForm(visit.words());
        if (!moderation.allows(event)) {
            return Optional.empty();
        }
        return switch (String.valueOf(event.getSubcommandName())) {
            case "add" -> Optional.of(form.adding());
            case "erase" -> Moderation.manages(event) ? Optional.of(Erasure.form(visit.words())) : Optional.empty();
            case "replace" ->
                Moderation.own(given(event, "document"), moderation.librarian(visit))
                        .map(form::replacing);
            default -> Optional.empty();
        };
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheet(event, visit, librarian -> done(event, librarian, visit, outlet)));
    }

    private Sheet done(SlashCommandInteractionEvent event, Librarian librarian, Visit visit, Outlet outlet) {
        CorpusView view = new CorpusView(visit.words());
        String who = Moderation.who(event.getUser());
        return switch (String.valueOf(event.getSubcommandName())) {
            case "withdraw" ->
                Moderation.own(given(event, "document"), librarian)
                        .map(document -> withdrawal(document, view, visit, outlet))
                        .orElseGet(() -> notOwn(given(event, "document"), librarian, visit));
            case "replace" -> notOwn(given(event, "document"), librarian, visit);
            case "erase" -> Sheet.of(visit.words().text("settings.refused"));
            case "restore" -> made(event, visit, librarian.restore(given(event, "name"), who));
            case "undo" -> undone(event, librarian, visit);
            case "alias" -> made(event, visit, librarian.alias(given(event, "words"), given(event, "person"), who));
            case "expect" ->
                made(event, visit, librarian.expect(given(event, "question"), given(event, "answer"), who));
            case "gaps" -> {
                try (Reading reading = librarian.reading()) {
                    yield view.gaps(demand(reading, visit).unanswered(GAPS));
                }
            }
            case "check" -> view.check(librarian.check());
            case "quiz" -> questions(given(event, "document"), visit);
            default -> view.history(librarian.history());
        };
    }

    private Sheet questions(String name, Visit visit) {
        if (name.isEmpty()) {
            return review.list(ReviewDesk.ALL, 0, visit);
        }
        return documents
                .find(name, visit.place().server())
                .map(document -> review.list(Catalogue.key(document.id()), 0, visit))
                .orElseGet(() -> Sheet.of(documents.unknown(name, visit.words())));
    }

    private Sheet made(SlashCommandInteractionEvent event, Visit visit, Change change) {
        return moderation.made(event, visit, List.of(change), List.of());
    }

    /** Settings are for those who manage the server, to change back as well. */
    private Sheet undone(SlashCommandInteractionEvent event, Librarian librarian, Visit visit) {
        List<Change> history = librarian.history();
        int last = history.isEmpty() ? 0 : history.getLast().number();
        int number = event.getOption("number", last, OptionMapping::getAsInt);
        boolean settings = history.stream()
                .anyMatch(change -> change.number() == number && change.file().equals(Library.SETTINGS));
        return settings && !Moderation.manages(event)
                ? Sheet.of(visit.words().text("settings.refused"))
                : made(event, visit, librarian.undo(Optional.of(number), Moderation.who(event.getUser())));
    }

    private static String given(SlashCommandInteractionEvent event, String option) {
        return event.getOption(option, "", OptionMapping::getAsString);
    }

    private Sheet withdrawal(Document document, CorpusView view, Visit visit, Outlet outlet) {
        try (Reading reading = moderation.librarian(visit).reading()) {
            Impact impact = demand(reading, visit).impact(document.id(), GAPS);
            long quizzed = moderation.quizzedFrom(document.id(), visit);
            return view.withdrawal(
                    document, impact, quizzed, proposals.propose(new Withdrawal(document), visit, outlet));
        }
    }

    private Demand demand(Reading reading, Visit visit) {
        return new Demand(exchanges, visit.place(), reading.terms(), moderation.answering(visit));
    }

    private Sheet notOwn(String name, Librarian librarian, Visit visit) {
        try (Reading reading = librarian.reading()) {
            boolean shared = new Catalogue(reading).find(name).isPresent();
            return Sheet.of(shared ? visit.words().text("corpus.shared") : documents.unknown(name, visit.words()));
        }
    }

    @Override
    public List<Choice> complete(CommandAutoCompleteInteractionEvent event) {
        return moderation.allows(event)
                ? documents.complete(event.getFocusedOption().getValue(), Visit.server(event))
                : List.of();
    }
}
