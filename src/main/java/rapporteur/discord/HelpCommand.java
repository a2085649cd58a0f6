package rapporteur.discord;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import rapporteur.index.Reading;

/** {@code /help} */
final class HelpCommand implements Command {
    private final Reporter reporter;

    HelpCommand(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("help");
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            outlet.show(new HelpView(visit.words()).of(reading));
        }
    }
}
