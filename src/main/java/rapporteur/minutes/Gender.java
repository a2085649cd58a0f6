package rapporteur.minutes;

/** The pronoun that a text uses for a person; only for telling whom "he" or "she" means, never shown. */
enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
