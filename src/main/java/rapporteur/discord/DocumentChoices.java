package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import rapporteur.discord.layout.Markdown;
import rapporteur.index.Listing;
import rapporteur.index.Reading;

/** The documents offered while somebody types the name of one. */
final class DocumentChoices {
    private static final int NAME_SHOWN = 100;

    private final Reporter reporter;

    DocumentChoices(Reporter reporter) {
        this.reporter = reporter;
    }

    List<Choice> complete(String typed, Optional<String> server) {
        try (Reading reading = reporter.on(server).reading()) {
            return new Catalogue(reading)
                    .beginning(typed, OptionData.MAX_CHOICES).stream()
                            .map(document -> new Choice(name(document), Catalogue.key(document.id())))
                            .toList();
        }
    }

    /** With the date, as titles repeat; no markup is read in a choice. */
    private static String name(Listing document) {
        String date = ", " + document.date();
        int room = Choice.MAX_NAME_LENGTH - date.length();
        String title = document.title().replaceAll("\\s+", " ");
        return (title.length() <= room ? title : title.substring(0, room - 1).stripTrailing() + "…") + date;
    }

    Optional<Listing> find(String name, Optional<String> server) {
        try (Reading reading = reporter.on(server).reading()) {
            return new Catalogue(reading).find(name);
        }
    }

    String unknown(String name, Words words) {
        return words.text("documents.unknown", Markdown.label(name, NAME_SHOWN), words.command("documents"));
    }
}
