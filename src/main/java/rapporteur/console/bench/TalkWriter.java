package rapporteur.console.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import rapporteur.console.bench.World.Somebody;
import rapporteur.question.Intent;

/** Writes one report on talks that never were, paragraph by paragraph. The same random numbers give the same report. */
final class TalkWriter {
    private final Words words;
    private final World world;
    private final RandomGenerator random;

    private final String[] lands;
    private final String town;
    private final String topic;
    private final String day;
    private final int year;
    private final List<Somebody> people = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<Intent, String> questions = new EnumMap<>(Intent.class);

    TalkWriter(Words words, World world, RandomGenerator random) {
        this.words = words;
        this.world = world;
        this.random = random;
        this.lands = world.lands(random);
        this.town = world.town(random);
        this.topic = world.topic(random);
        this.year = 1990 + random.nextInt(36);
        this.day = 1 + random.nextInt(28) + " " + words.at("month", random.nextInt(12)) + " " + year;
        people.add(world.somebody(lands[0], random));
        people.add(world.somebody(lands[1], random));
        people.add(world.somebody(lands[random.nextInt(2)], random));
    }

    Talk write(String id, int length) {
        String title = lands[0] + " and " + lands[1] + " talk about the " + topic + " in " + town;
        opening();
        while (paragraphs.size() < length - 1) {
            paragraph();
        }
        closing();
        ask(Intent.SUMMARY, "Summarise the talks about the " + topic + " in " + town);
        ask(Intent.LIST_DOCUMENTS, "Which documents mention " + town + "?");
        return new Talk(id, title + "\n\n" + String.join("\n\n", paragraphs) + "\n", queries());
    }

    private List<Talk.Query> queries() {
        return questions.entrySet().stream()
                .map(each -> new Talk.Query(each.getKey(), each.getValue()))
                .toList();
    }

    private void opening() {
        paragraphs.add(town.toUpperCase(java.util.Locale.ROOT) + ", " + day + " - Delegations of " + lands[0] + " and "
                + lands[1] + " met in " + town + " on " + day + " to discuss the " + topic + ". "
                + people.getFirst().name() + ", " + people.getFirst().role() + ", opened the round. " + colour());
        ask(Intent.WHEN, "When did " + lands[0] + " and " + lands[1] + " meet in " + town + "?");
        ask(Intent.WHERE, "Where did " + lands[0] + " and " + lands[1] + " discuss the " + topic + "?");
        ask(Intent.WHO_IS, "Who is " + people.getFirst().name() + "?");
    }

    private void paragraph() {
        switch (random.nextInt(7)) {
            case 0, 1 -> direct();
            case 2 -> indirect();
            case 3 -> figure();
            case 4 -> detained();
            case 5 -> cause();
            default -> position();
        }
    }

    private void direct() {
        Somebody speaker = anybody();
        String matter = world.topic(random);
        String quote = "We want to " + words.any("aim", random) + " before the " + matter + " is settled, and then to "
                + words.any("aim", random);
        paragraphs.add("\"" + quote + ",\" " + speaker.surname() + " " + words.any("verb", random) + " on the "
                + ordinal() + " day. " + "The " + words.any("adjective", random) + " delegation of " + lands[0]
                + " took notes on the " + matter + ". " + colour());
        ask(Intent.WHO_SAID, "Who said \"" + quote + "\"?");
    }

    private void indirect() {
        Somebody speaker = anybody();
        String matter = world.topic(random);
        paragraphs.add(speaker.name() + " " + words.any("verb", random) + " that " + lands[1] + " would "
                + words.any("aim", random) + " if the " + matter + " could be renewed. He spoke to reporters in "
                + world.town(random) + " later and did not say when. " + colour());
        ask(Intent.WHAT_SAID, "What did " + speaker.name() + " say about the " + matter + "?");
    }

    private void figure() {
        String matter = world.topic(random);
        String place = world.town(random);
        paragraphs.add("The " + matter + " in " + place + " cost " + (2 + random.nextInt(900)) + " million dollars in "
                + (year - 1) + ", according to the " + words.any("body", random) + ". Some " + (3 + random.nextInt(97))
                + " percent of it was paid by " + lands[random.nextInt(2)] + ". " + colour());
        ask(Intent.HOW_MANY, "How much did the " + matter + " in " + place + " cost?");
        ask(Intent.FACT, "What was paid for the " + matter + " in " + place + "?");
    }

    private void detained() {
        Somebody victim = world.somebody(lands[1], random);
        String trade = words.any("trade", random);
        paragraphs.add("The delegation raised the case of " + victim.name() + ", a " + trade + " who was sentenced to "
                + (2 + random.nextInt(14)) + " years in prison for " + words.any("charge", random) + " in "
                + world.town(random) + ". The family of " + victim.surname() + " has asked for a visit. " + colour());
        ask(Intent.CASES, "What happened to the " + trade + " " + victim.name() + "?");
    }

    private void cause() {
        String matter = world.topic(random);
        paragraphs.add("Work on the " + matter + " was broken off in " + words.at("month", random.nextInt(12)) + " "
                + (year - 1) + " because " + words.any("cause", random) + ". The " + words.any("body", random)
                + " has offered to " + words.any("aim", random) + ". " + colour());
        ask(Intent.WHY, "Why was the " + matter + " broken off?");
    }

    private void position() {
        String matter = world.topic(random);
        String land = lands[random.nextInt(2)];
        paragraphs.add(land + " " + words.any("stance", random) + " the " + matter + ", and its delegates asked the "
                + words.any("body", random) + " to " + words.any("aim", random) + ". The " + matter
                + " has been on the list since " + (year - 2) + ". " + colour());
        ask(Intent.POSITION, "What is the position of " + land + " on the " + matter + "?");
    }

    private void closing() {
        paragraphs.add("The two sides also went through the " + world.topic(random) + ", the " + world.topic(random)
                + " and the " + world.topic(random) + ". They will meet again in " + world.town(random) + " in "
                + (year + 1) + ". " + colour());
        ask(Intent.TOPICS, "Which topics did " + lands[0] + " and " + lands[1] + " discuss in " + town + "?");
    }

    private Somebody anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private String ordinal() {
        return List.of("first", "second", "third", "last").get(random.nextInt(4));
    }

    private String colour() {
        return words.any("colour", random) + ".";
    }

    /** The last question of a kind stands for the document. */
    private void ask(Intent intent, String question) {
        questions.put(intent, question);
    }
}
