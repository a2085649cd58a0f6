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
import java.util.stream.Collectors;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.index.Discrepancies;
import rapporteur.index.FoundFigure;
import rapporteur.index.FoundPassage;
import rapporteur.index.FoundPerson;
import rapporteur.index.FoundStatement;
import rapporteur.index.Individual;
import rapporteur.index.Listing;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Register;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.language.Language;
import rapporteur.language.Nations;
import rapporteur.minutes.Event;
import rapporteur.minutes.Person;
import rapporteur.minutes.Speaker;

/** What the documents of a space say together: who is who in all of them, and whether another says the same or otherwise. */
final class Knowledge {
    private static final int FOUND = 15;
    private static final int NEAR = 12;
    private static final double SAME_SAID = 0.6;
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    /** Capitalised throughout but for small words: "Human Rights in China". */
    private static final Pattern PROPER = Pattern.compile(
            "(?:[Tt]he )?\\p{Lu}[\\p{L}.'’&-]*(?: (?:(?:of|for|in|and|on|the|de) )*\\p{Lu}[\\p{L}.'’&-]*)*");

    private final Reading reading;
    private final Terms terms;
    private final List<Material> materials = new ArrayList<>();
    private final Map<String, Material> byId = new HashMap<>();
    private final Map<String, Set<String>> termsOf = new HashMap<>();
    private final Map<String, List<Optional<Voice>>> sayers = new HashMap<>();
    private final Map<Material, List<Material>> near = new HashMap<>();
    private final Map<Material, Set<Voice>> voicesNear = new HashMap<>();
    private final Map<String, Set<Voice>> voicesIn = new HashMap<>();
    private final Map<String, Voice> people = new HashMap<>();
    private final Map<String, Voice> bodies = new LinkedHashMap<>();
    private final Map<Voice, Set<String>> documentsOf = new LinkedHashMap<>();
    private final Map<Voice, List<Description>> descriptions = new HashMap<>();
    private final Map<Material, List<Quote>> quotes = new HashMap<>();
    private final Places places;

    Knowledge(Reading reading, Language language) {
        this.reading = reading;
        this.terms = reading.terms();
        for (Listing listing : reading.documents()) {
            reading.document(listing.id())
                    .ifPresent(document -> reading.minutes(listing.id())
                            .ifPresent(minutes -> materials.add(new Material(document, minutes, language))));
        }
        materials.forEach(material -> byId.put(material.id(), material));
        meetPeople();
        meetBodies();
        documentsOf.forEach((voice, documents) -> {
            if (voice.type() != Voice.Type.PERSON || voice.name().contains(" ")) {
                documents.forEach(document -> voicesIn.computeIfAbsent(document, unused -> new LinkedHashSet<>())
                        .add(voice));
            }
        });
        places = new Places(materials, this);
    }

    Places places() {
        return places;
    }

    List<Material> materials() {
        return materials;
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

    /** The documents nearest to one, itself first: wrong options come from them. */
    List<Material> near(Material material) {
        return near.computeIfAbsent(material, one -> {
            String about = one.document().title()
                    + one.minutes().topics().stream()
                            .map(topic -> " " + one.text(topic.words()))
                            .collect(Collectors.joining());
            Set<Material> found = new LinkedHashSet<>(List.of(one));
            found.addAll(telling(about));
            materials.stream().limit(NEAR).forEach(found::add);
            return found.stream().limit(NEAR).toList();
        });
    }

    /** The documents that tell about these words, as far as a search finds them. */
    List<Material> telling(String words) {
        Set<Material> found = new LinkedHashSet<>();
        reading.passages(PassageQuery.of(words), FOUND)
                .forEach(passage -> material(passage.stretch().document()).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** Everybody in the documents near to one. */
    Set<Voice> voicesNear(Material material) {
        return voicesNear.computeIfAbsent(material, one -> {
            Set<Voice> voices = new LinkedHashSet<>();
            near(one).forEach(each -> voices.addAll(voicesIn.getOrDefault(each.id(), Set.of())));
            return voices;
        });
    }

    /** The people of a document. */
    List<Voice> people(Material material) {
        return voicesIn.getOrDefault(material.id(), Set.of()).stream()
                .filter(voice -> voice.type() == Voice.Type.PERSON)
                .toList();
    }

    Set<String> documents(Voice voice) {
        return documentsOf.getOrDefault(voice, Set.of());
    }

    List<Description> descriptions(Voice voice) {
        return descriptions.getOrDefault(voice, List.of());
    }

    /** The terms of a text, each once: stemmed, and only those that carry meaning. */
    Set<String> terms(String text) {
        return termsOf.computeIfAbsent(text, words -> Set.copyOf(terms.of(words)));
    }

    double weight(String word) {
        return terms.of(word).stream().mapToDouble(terms::weight).max().orElse(0);
    }

    /** Whether somebody else is found who says so much of the same that the words are not one speaker's alone. */
    boolean isSaidByAnother(String words, Voice voice) {
        return sayersOf(words).stream().anyMatch(other -> !other.map(voice::is).orElse(false));
    }

    /** Whether it is found that the voice says so much of the same that the words may be theirs as well. */
    boolean isSaidBy(Voice voice, String words) {
        return sayersOf(words).stream().anyMatch(other -> other.map(voice::is).orElse(false));
    }

    /** Who says mostly these words; nobody stands for somebody who isn't known. */
    private List<Optional<Voice>> sayersOf(String words) {
        return sayers.computeIfAbsent(
                words,
                said -> reading.statements(new StatementQuery(said, "", Set.of()), FOUND).stream()
                        .filter(found -> Words.held(terms(said), terms(found.content())) >= SAME_SAID)
                        .map(this::speaker)
                        .toList());
    }

    private Optional<Voice> speaker(FoundStatement found) {
        return material(found.document())
                .flatMap(material -> voice(material, found.statement().speaker()));
    }

    Optional<Material> material(String document) {
        return Optional.ofNullable(byId.get(document));
    }

    List<Quote> quotes(Material material) {
        return quotes.computeIfAbsent(material, unused -> new Quotes(material, this).all());
    }

    /** What is dated in a sentence that a search found. */
    List<Event> events(Told told) {
        return material(told.document()).stream()
                .flatMap(material -> material.minutes().events().stream())
                .filter(event -> told.span().contains(event.when().span()))
                .toList();
    }

    /** The figures of other documents that say otherwise. */
    List<FoundFigure> contradicting(FoundFigure figure) {
        return new Discrepancies(reading).with(figure);
    }

    /** Whether the words name a country or what is of it: "Kestria" in "the Kestrian side". */
    boolean names(Voice side, String words) {
        Set<String> said = terms(words);
        Nations nations = Nations.shipped();
        String country =
                FoldedText.fold(ARTICLE.matcher(side.name()).replaceFirst("")).replace(' ', '-');
        Optional<String> known = nations.ofPeople(country).or(() -> nations.ofSeat(country));
        boolean seat = known.isPresent()
                && Words.inOrder(words).stream()
                        .anyMatch(word -> nations.ofSeat(word)
                                .or(() -> nations.ofPeople(word))
                                .equals(known));
        return seat
                || terms(side.name()).stream().anyMatch(said::contains)
                || Words.of(words).stream()
                        .anyMatch(word -> word.startsWith(
                                FoldedText.fold(ARTICLE.matcher(side.name()).replaceFirst(""))));
    }

    /** The sentences of the space that tell about the same as some words, as far as a search finds them. */
    List<Told> sentencesLike(String words) {
        List<Told> sentences = new ArrayList<>();
        for (FoundPassage passage : reading.passages(PassageQuery.of(words), FOUND)) {
            for (Span sentence : passage.sentences()) {
                sentences.add(new Told(
                        passage.stretch().document(),
                        sentence,
                        passage.stretch().text(sentence)));
            }
        }
        return sentences;
    }

    /** A sentence that a search found. */
    record Told(String document, Span span, String text) {}
}
