package rapporteur.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a server has settled for itself: the ids of the roles that may moderate beside those who manage the server, whether answers
 * are for the asker alone, the ids of the channels to which quizzes for all are kept, the id of the channel in which changes are
 * told, the language of what all can read, and whether the shared documents are asked beside its own. Absent, or none, is what is
 * left to the operator, and to Discord.
 */
public record HouseRules(
        Set<String> moderators,
        Optional<Boolean> privateAnswers,
        Set<String> quizChannels,
        Optional<String> logChannel,
        Optional<String> language,
        boolean sharedDocuments) {
    public static final HouseRules NONE =
            new HouseRules(Set.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), true);

    private static final String MODERATORS = "moderators";
    private static final String PRIVATE_ANSWERS = "private-answers";
    private static final String QUIZ_CHANNELS = "quiz-channels";
    private static final String LOG_CHANNEL = "log-channel";
    private static final String LANGUAGE = "language";
    private static final String SHARED_DOCUMENTS = "shared-documents";

    public HouseRules {
        moderators = Set.copyOf(moderators);
        quizChannels = Set.copyOf(quizChannels);
    }

    /** As {@link #lines} has written them; a line that it would not write settles nothing. */
    static HouseRules read(String lines) {
        HouseRules rules = NONE;
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(" = ", 2);
            rules = parts.length == 2 ? rules.with(parts[0], parts[1].strip()) : rules;
        }
        return rules;
    }

    private HouseRules with(String key, String value) {
        return switch (key) {
            case MODERATORS -> withModerators(ids(value));
            case PRIVATE_ANSWERS -> withPrivateAnswers(Boolean.parseBoolean(value));
            case QUIZ_CHANNELS -> withQuizChannels(ids(value));
            case LOG_CHANNEL -> withLogChannel(value);
            case LANGUAGE -> withLanguage(value);
            case SHARED_DOCUMENTS -> withSharedDocuments(Boolean.parseBoolean(value));
            default -> this;
        };
    }

    private static Set<String> ids(String value) {
        return Set.copyOf(List.of(value.split(" ", -1)));
    }

    String lines() {
        List<String> lines = new ArrayList<>();
        if (!moderators.isEmpty()) {
            lines.add(MODERATORS + " = " + String.join(" ", new TreeSet<>(moderators)));
        }
        privateAnswers.ifPresent(value -> lines.add(PRIVATE_ANSWERS + " = " + value));
        if (!quizChannels.isEmpty()) {
            lines.add(QUIZ_CHANNELS + " = " + String.join(" ", new TreeSet<>(quizChannels)));
        }
        logChannel.ifPresent(value -> lines.add(LOG_CHANNEL + " = " + value));
        language.ifPresent(value -> lines.add(LANGUAGE + " = " + value));
        if (!sharedDocuments) {
            lines.add(SHARED_DOCUMENTS + " = false");
        }
        return String.join("\n", lines);
    }

    public HouseRules withModerators(Set<String> roles) {
        return new HouseRules(roles, privateAnswers, quizChannels, logChannel, language, sharedDocuments);
    }

    public HouseRules withPrivateAnswers(boolean wanted) {
        return new HouseRules(moderators, Optional.of(wanted), quizChannels, logChannel, language, sharedDocuments);
    }

    public HouseRules withQuizChannels(Set<String> channels) {
        return new HouseRules(moderators, privateAnswers, channels, logChannel, language, sharedDocuments);
    }

    public HouseRules withLogChannel(String channel) {
        return new HouseRules(
                moderators, privateAnswers, quizChannels, Optional.of(channel), language, sharedDocuments);
    }

    public HouseRules withLanguage(String tag) {
        return new HouseRules(moderators, privateAnswers, quizChannels, logChannel, Optional.of(tag), sharedDocuments);
    }

    public HouseRules withSharedDocuments(boolean wanted) {
        return new HouseRules(moderators, privateAnswers, quizChannels, logChannel, language, wanted);
    }
}
