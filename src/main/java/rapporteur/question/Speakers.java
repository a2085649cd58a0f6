package rapporteur.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose words a question asks for. */
final class Speakers {
    /** What stands between "did" and "say". */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:did|does|do|has|have|had)\\s+((?:[\\p{L}\\p{M}'’.-]+\\s+){1,6}?)(?:ever |also |just )?(?:say|says|said|tell|told"
                    + "|answer(?:ed)?|reply|replied|comment(?:ed)?|respond(?:ed)?|claim(?:ed)?|mention(?:ed)?|describe[ds]?"
                    + "|react(?:ed)?|call(?:ed)?|want|promise[ds]?|think|put it)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:(?:the|a|an|his|her|their)\\s+)?((?:[\\p{L}'’.-]+ ){0,3}(?:ambassador|minister|president|premier|spokesman"
                    + "|spokeswoman|spokesperson|secretary|envoy|general|negotiator|director|economist|chairman|chairwoman"
                    + "|delegate|governor|mayor|commissioner|lawmaker|officials?|leader|scientist|embassy|ministry|delegation"
                    + "|senator|chancellor|king|queen|union)(?: of [\\p{L}'’-]+)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "you", "it", "we");
    private static final Set<String> ADDRESS = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");

    private Speakers() {}

    /**
     * Those of the people who stand where the speaker stands; where nobody does, a role ("the vice president of Osteria"), a group or
     * somebody unknown; where nothing stands there, all of the people.
     */
    static List<Who> in(String message, List<Who> people) {
        Optional<String> subject = subject(message);
        List<Who> speaking = people.stream()
                .filter(who -> subject.isEmpty() || subject.get().contains(who.words()))
                .toList();
        if (!speaking.isEmpty()) {
            return speaking;
        }
        Matcher role = ROLE.matcher(message);
        String words = subject.orElseGet(() -> role.find() ? role.group(1) : "");
        String bare = AskingWords.remove(words, Intent.WHAT_SAID);
        return bare.isBlank() ? people : List.of(new Who(bare, List.of()));
    }

    private static Optional<String> subject(String message) {
        Matcher subject = SUBJECT.matcher(message);
        return subject.find()
                ? Optional.of(subject.group(1).strip())
                        .filter(words -> !PRONOUNS.contains(words.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** What a question is about without the names of its speakers, and the roles right before these. */
    static String remove(List<Who> speakers, String about) {
        Set<String> names = new HashSet<>(ADDRESS);
        Set<String> roles = new HashSet<>();
        for (Who speaker : speakers) {
            names.addAll(words(speaker.words()));
            speaker.people().stream()
                    .flatMap(person -> person.appearances().stream())
                    .flatMap(found -> found.descriptions().stream())
                    .forEach(description -> roles.addAll(words(description)));
        }
        List<String> left = new ArrayList<>();
        for (String word : about.split(" ", -1)) {
            if (!names.contains(word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", ""))) {
                left.add(word);
                continue;
            }
            while (!left.isEmpty() && roles.contains(left.getLast().toLowerCase(Locale.ROOT))) {
                left.removeLast();
            }
        }
        return String.join(" ", left);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[\\s.]+", -1));
    }
}
