package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.HashMap;
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
import rapporteur.index.FoundStatement;
import rapporteur.index.Listing;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.language.Language;
import rapporteur.language.Nations;
import rapporteur.minutes.Event;
import rapporteur.minutes.Speaker;

/** What the documents of a space say together: who is who in all of them, and whether another says the same or otherwise. */
final class Knowledge {
    private static final int FOUND = 15;
    private static final int NEAR = 12;
    private static final double SAME_SAID = 0.6;
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private final Reading reading;
    private final Terms terms;
    private final List<Material> materials = new ArrayList<>();
    private final Map<String, Material> byId = new HashMap<>();
    private final Map<String, Set<String>> termsOf = new HashMap<>();
    private final Map<String, List<Optional<Voice>>> sayers = new HashMap<>();
    private final Map<Material, List<Material>> near = new HashMap<>();
    private final Map<Material, Set<Voice>> voicesNear = new HashMap<>();
    private final Map<Material, List<Quote>> quotes = new HashMap<>();
    private final Voices voices;
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
        voices = new Voices(materials);
        places = new Places(materials, this);
    }

    Places places() {
        return places;
    }

    List<Material> materials() {
        return materials;
    }

    Optional<Voice> voice(Material material, String person) {
        return voices.voice(material, person);
    }

    Optional<Voice> voice(Material material, Speaker speaker) {
        return voices.voice(material, speaker);
    }

    Optional<Voice> side(String name) {
        return voices.side(name);
    }

    Set<String> documents(Voice voice) {
        return voices.documents(voice);
    }

    List<Description> descriptions(Voice voice) {
        return voices.descriptions(voice);
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
            Set<Voice> found = new LinkedHashSet<>();
            near(one).forEach(each -> found.addAll(voices.in(each)));
            return found;
        });
    }

    /** The people of a document. */
    List<Voice> people(Material material) {
        return voices.in(material).stream()
                .filter(voice -> voice.type() == Voice.Type.PERSON)
                .toList();
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
