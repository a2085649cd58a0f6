package rapporteur.question;

import java.util.Locale;
import java.util.Optional;

/** The kinds of message the bot tells apart; the words in {@code config/intents/} are their training phrases. */
public enum Intent {
    WHO_SAID,
    WHAT_SAID,
    CASES,
    TOPICS,
    WHO_IS,
    WHEN,
    WHERE,
    HOW_MANY,
    WHY,
    POSITION,
    SUMMARY,
    LIST_DOCUMENTS,
    /** Anything else that a text may answer. */
    FACT,
    GREETING,
    THANKS,
    HELP,
    QUIZ,
    OUT_OF_SCOPE;

    private final String written = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Whether it asks for something that the documents may hold. */
    boolean isSearching() {
        return switch (this) {
            case GREETING, THANKS, HELP, QUIZ, OUT_OF_SCOPE -> false;
            default -> true;
        };
    }

    public static Optional<Intent> named(String name) {
        for (Intent intent : values()) {
            if (intent.toString().equals(name)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }

    /** The name as users and files write it: {@code who-said}. */
    @Override
    public String toString() {
        return written;
    }
}
