package rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of training phrases: names by what they are, topics and roles by words of many worlds, in turn. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\"?\\{(\\w+)}\"?");
    /** Somebody whom no document names shows as a name only. */
    private static final Pattern STRANGER = Pattern.compile("\\{(?:person|speaker|case)}");

    private static final Map<String, List<String>> FILLERS = Map.of(
            "speaker",
                    List.of(
                            Form.PERSON,
                            "the minister",
                            Form.PERSON,
                            "the " + Form.NAME + " ambassador",
                            Form.PERSON,
                            "the spokeswoman"),
            "person", List.of(Form.PERSON),
            "case", List.of(Form.PERSON, "the journalist", Form.PERSON),
            "side", List.of(Form.NAME, "the " + Form.NAME + " side", Form.NAME, "the government"),
            "place", List.of(Form.NAME),
            "organisation", List.of(Form.NAME, "the " + Form.NAME + " " + Form.NAME),
            "document",
                    List.of(
                            "the article",
                            "the " + Form.NAME + " article",
                            "the briefing",
                            "the " + Form.NAME + " statement"),
            "date", List.of("march", "12 march", "monday", "last year"),
            "quote", List.of(Form.QUOTE),
            "topic",
                    List.of(
                            "the fishing quota",
                            "human rights",
                            "the dam",
                            "tariffs on steel",
                            "visas",
                            "the ceasefire",
                            "prisoners",
                            "climate aid",
                            "the border",
                            "internet controls",
                            "religious freedom",
                            "the treaty",
                            "nuclear safety",
                            "the sanctions",
                            "data protection",
                            "the election"));

    private Slots() {}

    /** The phrase with its slots filled, differently for each slot and phrase. */
    static List<String> fill(String phrase) {
        List<String> filled = new ArrayList<>();
        int turn = Math.floorMod(phrase.hashCode(), 97);
        filled.add(fill(phrase, turn));
        if (phrase.contains("{person}") || phrase.contains("{speaker}") || phrase.contains("{case}")) {
            filled.add(fill(STRANGER.matcher(phrase).replaceAll(Form.NAME), turn));
        }
        if (phrase.contains("{topic}") || phrase.contains("{speaker}") || phrase.contains("{side}")) {
            filled.add(fill(phrase, turn + 1));
        }
        return filled;
    }

    private static String fill(String phrase, int turn) {
        Matcher slot = SLOT.matcher(phrase);
        return slot.replaceAll(match -> {
            List<String> fillers = FILLERS.getOrDefault(match.group(1), List.of(Form.NAME));
            return Matcher.quoteReplacement(fillers.get((turn + match.start()) % fillers.size()));
        });
    }
}
