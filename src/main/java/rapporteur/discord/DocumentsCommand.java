package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import rapporteur.corpus.Document;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;
import rapporteur.index.Reading;

/** {@code /documents list} and {@code /documents show document} */
final class DocumentsCommand implements Command {
    private final Reporter reporter;
    private final DocumentChoices documents;

    DocumentsCommand(Reporter reporter, DocumentChoices documents) {
        this.reporter = reporter;
        this.documents = documents;
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("documents")
                .addSubcommands(
                        CommandWords.subcommand("documents", "list"),
                        CommandWords.subcommand("documents", "show")
                                .addOptions(CommandWords.option("documents", "document", OptionType.STRING)
                                        .setRequired(true)
                                        .setAutoComplete(true)));
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        DocumentViews views = new DocumentViews(visit.words());
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            if ("list".equals(event.getSubcommandName())) {
                outlet.show(views.list(reading.documents(), 0));
                return;
            }
            String name = event.getOption("document", "", OptionMapping::getAsString);
            Optional<Document> document =
                    new Catalogue(reading).find(name).map(Listing::id).flatMap(reading::document);
            outlet.show(document.map(each -> views.show(each, 0))
                    .orElseGet(() -> Sheet.of(documents.unknown(name, visit.words()))));
        }
    }

    @Override
    public List<Choice> complete(CommandAutoCompleteInteractionEvent event) {
        return documents.complete(event.getFocusedOption().getValue(), Visit.server(event));
    }
}
