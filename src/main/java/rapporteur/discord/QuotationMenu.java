package rapporteur.discord;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import rapporteur.answer.quotation.QuotationCheck;
import rapporteur.index.Reading;

/** <em>Check this quote</em> in the menu of a message. */
final class QuotationMenu implements Menu {
    private final Reporter reporter;

    QuotationMenu(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public CommandData described() {
        return CommandWords.messageMenu("check");
    }

    @Override
    public void run(MessageContextInteractionEvent event, Visit visit, Outlet outlet) {
        try (Reading reading = reporter.on(visit.place().server()).reading()) {
            outlet.show(new QuotationView(visit.words())
                    .of(new QuotationCheck(reading).check(event.getTarget().getContentRaw())));
        }
    }
}
