package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Position;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** Who is heard in a sentence: whoever speaks or holds something there, by name, by role and by side. */
final class Voices {
    /** So many letters of a country's name stand in the names of its people, too. */
    private static final int ROOT = 4;

    private static final int ENDING = 3;

    private final Sources sources;

    Voices(Sources sources) {
        this.sources = sources;
    }

    /**
     * Whoever is heard: the sides that they speak for, each by its terms, and the terms of all that is said of them.
     *
     * @param who tells one from another
     */
    record Voice(String who, Set<Set<String>> sides, Set<String> terms) {
        /** Whether they speak for the side, all of whose name is asked for: Human Rights in China is not China. */
        boolean speaksFor(Set<String> side) {
            return sides.stream()
                    .anyMatch(each -> !each.isEmpty() && each.stream().allMatch(word -> has(side, Set.of(word))));
        }
    }

    /** Without terms where nobody is heard. */
    Voice in(Place place) {
        Set<String> who = new TreeSet<>();
        Set<Set<String>> sides = new HashSet<>();
        Set<String> terms = new HashSet<>();
        sources.document(place.document())
                .ifPresent(document -> sources.minutes(place.document()).ifPresent(minutes -> {
                    for (Statement statement : minutes.statements()) {
                        if (statement.evidence().overlaps(place.span())) {
                            who.add(statement.speaker().name());
                            if (statement.speaker() instanceof Speaker.AsWritten written) {
                                sides.add(sources.terms(written.name()));
                            }
                            add(statement.speaker(), document, minutes, terms);
                        }
                    }
                    for (Position position : minutes.positions()) {
                        if (position.evidence().overlaps(place.span())) {
                            who.add(position.side());
                            sides.add(sources.terms(position.side()));
                            terms.addAll(sources.terms(position.side()));
                            add(position.holder(), document, minutes, terms);
                        }
                    }
                }));
        return new Voice(String.join(", ", who), sides, terms);
    }

    /** The names of the people who speak there. */
    List<String> known(Place place) {
        return sources.minutes(place.document()).stream()
                .flatMap(minutes -> minutes.statements().stream())
                .filter(statement -> statement.evidence().overlaps(place.span()))
                .map(Statement::speaker)
                .filter(Speaker.Known.class::isInstance)
                .map(Speaker::name)
                .toList();
    }

    private void add(Speaker speaker, Document document, Minutes minutes, Set<String> terms) {
        terms.addAll(sources.terms(speaker.name()));
        minutes.people().stream()
                .filter(person -> person.name().equals(speaker.name()))
                .flatMap(person -> person.descriptions().stream())
                .forEach(description -> terms.addAll(sources.terms(document.text(description))));
        minutes.positions().stream()
                .filter(position -> position.holder().name().equals(speaker.name()))
                .forEach(position -> terms.addAll(sources.terms(position.side())));
    }

    /** Whether a side is among those heard: "Veria" where the Verian ambassador speaks. */
    static boolean has(Set<String> side, Set<String> heard) {
        return side.stream().anyMatch(word -> heard.stream().anyMatch(other -> sameRoot(word, other)));
    }

    private static boolean sameRoot(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int root = Math.max(ROOT, shorter - 1);
        return one.equals(other)
                || longer - shorter <= ENDING && shorter >= root && one.regionMatches(0, other, 0, root);
    }
}
