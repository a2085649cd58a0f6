package rapporteur.console.bench;

import java.util.random.RandomGenerator;

/**
 * The people, countries and towns of made-up talks, each a number with a name. The more passages there are, the more of them: a text
 * twice as long names some 1.5 times as many.
 */
final class World {
    /** Grows with the text as a vocabulary does (Heaps 1978). */
    private static final double GROWTH = 0.6;

    private final Words words;
    private final int people;
    private final int lands;
    private final int towns;

    /** Somebody with an office, and how they are introduced. */
    record Somebody(String name, String surname, String role) {}

    World(Words words, int passages) {
        this.words = words;
        double size = Math.pow(passages, GROWTH);
        this.people = (int) (10 * size);
        this.lands = (int) Math.min(12 + size / 8, words.size("land-start") * words.size("land-end"));
        this.towns = (int) Math.min(20 + size, words.size("city-start") * words.size("city-end"));
    }

    Somebody somebody(String land, RandomGenerator random) {
        int number = Words.rank(people, random);
        String surname = words.at("surname-start", number * 7 + 3)
                + words.at("surname-end", number * 11 + number / words.size("surname-start"));
        String role = land + "'s " + words.at("role", number);
        return new Somebody(words.at("given", number + number / 13) + " " + surname, surname, role);
    }

    /** Two countries that talk to each other; never twice the same one. */
    String[] lands(RandomGenerator random) {
        int one = Words.rank(lands, random);
        int other = (one + 1 + random.nextInt(lands - 1)) % lands;
        return new String[] {land(one), land(other)};
    }

    private String land(int number) {
        int starts = words.size("land-start");
        return words.at("land-start", number) + words.at("land-end", number * 5 + number / starts);
    }

    String town(RandomGenerator random) {
        int number = Words.rank(towns, random);
        int starts = words.size("city-start");
        return words.at("city-start", number) + words.at("city-end", number * 3 + number / starts);
    }

    /** "the coastal fishing quota" without the article. */
    String topic(RandomGenerator random) {
        return words.any("adjective", random) + " " + words.any("noun", random) + " " + words.any("thing", random);
    }
}
