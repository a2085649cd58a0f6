package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.language.Nations;
import rapporteur.minutes.Person;

/**
 * The cities and countries of documents: names behind "in" that are neither people nor bodies nor times. The minutes don't keep
 * places, so a name counts as one only if it stands so at least twice in the documents, or is the seat of a government.
 */
final class Places {
    private static final Pattern BEHIND_IN = Pattern.compile(
            "(?<=\\b(?:in|near) )((?:\\p{Lu}[\\p{L}’'-]+)(?: \\p{Lu}[\\p{L}’'-]+)?)(?![\\p{L}-]| \\p{Lu})");
    private static final Pattern MONTH = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\\b.*");
    private static final int FEWEST = 2;

    private final Map<Material, List<Place>> places = new HashMap<>();

    Places(List<Material> materials, Knowledge knowledge) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Material, List<Span>> found = new HashMap<>();
        for (Material material : materials) {
            Set<String> people = people(material);
            Matcher name = BEHIND_IN.matcher(material.document().text());
            while (name.find()) {
                String words = name.group(1);
                if (!MONTH.matcher(words).matches() && !people.contains(words) && !isBody(words, knowledge)) {
                    counts.merge(words, 1, Integer::sum);
                    found.computeIfAbsent(material, unused -> new ArrayList<>())
                            .add(new Span(name.start(1), name.end(1)));
                }
            }
        }
        for (Material material : materials) {
            for (Span span : found.getOrDefault(material, List.of())) {
                String name = material.text(span);
                if (isSeat(name) || counts.getOrDefault(name, 0) >= FEWEST) {
                    places.computeIfAbsent(material, unused -> new ArrayList<>())
                            .add(new Place(name, span, Voices.isCountry(name, material)));
                }
            }
        }
    }

    List<Place> in(Material material) {
        return places.getOrDefault(material, List.of());
    }

    private static Set<String> people(Material material) {
        Set<String> names = new HashSet<>();
        for (Person person : material.minutes().people()) {
            names.add(person.name());
            names.addAll(person.aliases());
        }
        return names;
    }

    private static boolean isBody(String name, Knowledge knowledge) {
        return knowledge
                        .side(name)
                        .map(voice -> voice.type() == Voice.Type.BODY)
                        .orElse(false)
                && !isSeat(name);
    }

    private static boolean isSeat(String name) {
        return Nations.shipped().ofSeat(FoldedText.fold(name).replace(' ', '-')).isPresent();
    }
}
