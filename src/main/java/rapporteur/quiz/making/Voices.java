package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.index.FoundPerson;
import rapporteur.index.Individual;
import rapporteur.index.Register;
import rapporteur.language.Nations;
import rapporteur.minutes.Person;
import rapporteur.minutes.Speaker;

/** Who is who in documents: people, countries and other bodies, each once, by whatever name a document calls them. */
final class Voices {
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    /** Capitalised throughout but for small words: "Human Rights in China". */
    private static final Pattern PROPER = Pattern.compile(
            "(?:[Tt]he )?\\p{Lu}[\\p{L}.'’&-]*(?: (?:(?:of|for|in|and|on|the|de) )*\\p{Lu}[\\p{L}.'’&-]*)*");

    private final List<Material> materials;
    private final Map<String, Voice> people = new HashMap<>();
    private final Map<String, Voice> bodies = new LinkedHashMap<>();
    private final Map<Voice, Set<String>> documentsOf = new LinkedHashMap<>();
    private final Map<Voice, List<Description>> descriptions = new HashMap<>();
    private final Map<String, Set<Voice>> voicesIn = new HashMap<>();

    Voices(List<Material> materials) {
        this.materials = materials;
        meetPeople();
        meetBodies();
        documentsOf.forEach((voice, documents) -> {
            if (voice.type() != Voice.Type.PERSON || voice.name().contains(" ")) {
                documents.forEach(document -> voicesIn.computeIfAbsent(document, unused -> new LinkedHashSet<>())
                        .add(voice));
            }
        });
    }

    private void meetPeople() {
        List<FoundPerson> found = new ArrayList<>();
        for (Material material : materials) {
            for (Person person : material.minutes().people()) {
                List<String> described =
                        person.descriptions().stream().map(material::text).toList();
                found.add(new FoundPerson(material.id(), person, described, List.of()));
            }
        }
        Map<String, Voice> byName = new HashMap<>();
        for (Individual individual : Register.of(found)) {
            String folded = FoldedText.fold(individual.name());
            Set<String> names = new LinkedHashSet<>(individual.names());
            Optional.ofNullable(byName.get(folded)).ifPresent(namesake -> names.addAll(namesake.names()));
            Voice voice = new Voice(individual.name(), Voice.Type.PERSON, names);
            byName.put(folded, voice);
            for (FoundPerson appearance : individual.appearances()) {
                people.put(key(appearance.document(), appearance.person().name()), voice);
            }
        }
        // Of two people of one name, the voice that was met last knows the names of both.
        people.replaceAll((key, voice) -> byName.getOrDefault(FoldedText.fold(voice.name()), voice));
        for (Material material : materials) {
            for (Person person : material.minutes().people()) {
                voice(material, person.name()).ifPresent(voice -> describe(material, person, voice));
            }
        }
    }

    private void describe(Material material, Person person, Voice voice) {
        documentsOf.computeIfAbsent(voice, unused -> new LinkedHashSet<>()).add(material.id());
        for (Span span : person.descriptions()) {
            Description.of(material, span)
                    .ifPresent(description -> descriptions
                            .computeIfAbsent(voice, unused -> new ArrayList<>())
                            .add(description));
        }
    }

    private void meetBodies() {
        for (Material material : materials) {
            material.minutes().statements().forEach(statement -> meetBody(material, statement.speaker()));
            material.minutes().positions().forEach(position -> meetBody(material, position.side()));
        }
    }

    private void meetBody(Material material, Speaker speaker) {
        if (speaker instanceof Speaker.AsWritten) {
            meetBody(material, speaker.name());
        }
    }

    private void meetBody(Material material, String name) {
        body(name, material)
                .ifPresent(met -> documentsOf
                        .computeIfAbsent(known(bodyKey(name), met), unused -> new LinkedHashSet<>())
                        .add(material.id()));
    }

    /** The voice by which a body goes; what one document uses like a country is one in all of them. */
    private Voice known(String key, Voice met) {
        Voice before = bodies.putIfAbsent(key, met);
        if (before == null || before.type() == met.type() || met.type() == Voice.Type.BODY) {
            return before == null ? met : before;
        }
        bodies.put(key, met);
        Set<String> documents = documentsOf.remove(before);
        documentsOf.put(met, documents == null ? new LinkedHashSet<>() : documents);
        return met;
    }

    private Optional<Voice> body(String written, Material material) {
        String bare = ARTICLE.matcher(written.strip()).replaceFirst("");
        if (!PROPER.matcher(bare).matches()
                || bare.length() < 4
                || Words.of(bare).isEmpty()) {
            return Optional.empty();
        }
        boolean article = stands("\\b[Tt]he ", bare, material);
        String name = article ? "the " + bare : bare;
        if (isCountry(bare, material)) {
            return Optional.of(new Voice(name, Voice.Type.COUNTRY, Set.of(bare)));
        }
        // One word with an article is a part of many; two without one may be somebody whom the minutes don't know as a
        // person.
        int words = Words.inOrder(bare).size();
        boolean body = words > 2
                || words == 2 && article
                || words == 1 && !article && stands("(?<=\\p{Ll},?) ", bare, material);
        return body ? Optional.of(new Voice(name, Voice.Type.BODY, Set.of(bare))) : Optional.empty();
    }

    /** @param before a pattern of what stands before the name */
    private static boolean stands(String before, String name, Material material) {
        return Pattern.compile(before + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(material.document().text())
                .find();
    }

    /** A country of this world, or a name that a document uses like one: "in Kestria". */
    static boolean isCountry(String written, Material material) {
        String name = ARTICLE.matcher(written).replaceFirst("");
        boolean known = Nations.shipped()
                .ofPeople(FoldedText.fold(name).replace(' ', '-'))
                .isPresent();
        return known || !name.contains(" ") && name.endsWith("a") && stands("\\bin ", name, material);
    }

    private static String bodyKey(String name) {
        return FoldedText.fold(ARTICLE.matcher(name.strip()).replaceFirst(""));
    }

    private static String key(String document, String person) {
        return document + "\n" + person;
    }

    /** A person of a document by the name in its minutes; nobody of whom only one word of the name is known. */
    Optional<Voice> voice(Material material, String person) {
        return Optional.ofNullable(people.get(key(material.id(), person)))
                .filter(voice -> voice.name().contains(" "));
    }

    Optional<Voice> voice(Material material, Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known known -> voice(material, known.name());
            case Speaker.AsWritten body -> side(body.name());
        };
    }

    /** A country or another body by any way to write it. */
    Optional<Voice> side(String name) {
        return Optional.ofNullable(bodies.get(bodyKey(name)));
    }

    Set<String> documents(Voice voice) {
        return documentsOf.getOrDefault(voice, Set.of());
    }

    List<Description> descriptions(Voice voice) {
        return descriptions.getOrDefault(voice, List.of());
    }

    /** Everybody in a document who can be told by a full name. */
    Set<Voice> in(Material material) {
        return voicesIn.getOrDefault(material.id(), Set.of());
    }
}
