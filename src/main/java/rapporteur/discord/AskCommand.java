package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;

/** {@code /ask question [document] [private]} */
final class AskCommand implements Command {
    static final int LONGEST_QUESTION = 1_000;

    private final Asking asking;
    private final DocumentChoices documents;
    private final House house;

    AskCommand(Asking asking, DocumentChoices documents, House house) {
        this.asking = asking;
        this.documents = documents;
        this.house = house;
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("ask")
                .addOptions(
                        CommandWords.option("ask", "question", OptionType.STRING)
                                .setRequired(true)
                                .setMaxLength(LONGEST_QUESTION),
                        CommandWords.option("ask", "document", OptionType.STRING)
                                .setAutoComplete(true),
                        CommandWords.option("ask", "private", OptionType.BOOLEAN));
    }

    @Override
    public boolean secluded(SlashCommandInteractionEvent event, Visit visit) {
        return visit.amongOthers()
                && event.getOption("private", house.privateAnswers(visit), OptionMapping::getAsBoolean);
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        String question = event.getOption("question", "", OptionMapping::getAsString);
        Optional<String> name = Optional.ofNullable(event.getOption("document", OptionMapping::getAsString));
        Optional<Listing> document =
                name.flatMap(each -> documents.find(each, visit.place().server()));
        if (name.isPresent() && document.isEmpty()) {
            outlet.show(Sheet.of(documents.unknown(name.get(), visit.words())));
            return;
        }
        asking.ask(
                new Inquiry(question, document.map(Listing::id), Optional.empty()),
                visit,
                secluded(event, visit),
                outlet);
    }

    @Override
    public List<Choice> complete(CommandAutoCompleteInteractionEvent event) {
        return documents.complete(event.getFocusedOption().getValue(), Visit.server(event));
    }
}
