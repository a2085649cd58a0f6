package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;
import rapporteur.index.ListingQuery;
import rapporteur.index.Reading;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;
import rapporteur.minutes.Speaker;

/** What the bot is for and how to use it, with examples that the documents at hand can answer. */
final class HelpView {
    private static final int LOOKED_AT = 5;
    private static final int EXAMPLE_SHOWN = 150;

    private final Words words;

    HelpView(Words words) {
        this.words = words;
    }

    Sheet of(Reading reading) {
        List<String> texts = new ArrayList<>();
        texts.add(Markdown.bold(words.text("help.heading")) + "\n" + words.text("help.what", reading.size()));
        texts.add(words.text("help.ways", words.command("ask"), words.text("command.check.name")));
        examples(reading).forEach(example -> texts.add("- " + Markdown.label(example, EXAMPLE_SHOWN)));
        texts.add(words.text("help.more", words.command("documents"), words.command("privacy")));
        return new Sheet(
                texts, List.of(Buttons.in(words).add("close", Action.CLOSE).row()));
    }

    private static List<String> examples(Reading reading) {
        List<Listing> documents = reading.documents(ListingQuery.ALL, LOOKED_AT);
        List<Minutes> newest = documents.stream()
                .flatMap(document -> reading.minutes(document.id()).stream())
                .toList();
        Stream<String> said = newest.stream()
                .flatMap(minutes -> minutes.statements().stream())
                .filter(statement -> statement.speaker() instanceof Speaker.Known)
                .map(statement -> "What did " + statement.speaker().name() + " say?")
                .distinct()
                .limit(1);
        Stream<String> who = newest.stream()
                .flatMap(minutes -> minutes.people().stream())
                .filter(person -> !person.descriptions().isEmpty())
                .map(Person::name)
                .distinct()
                .skip(1)
                .limit(1)
                .map(name -> "Who is " + name + "?");
        Stream<String> summary = documents.stream().limit(1).map(document -> "Summarise " + document.title());
        return Stream.of(said, who, summary).flatMap(examples -> examples).toList();
    }
}
