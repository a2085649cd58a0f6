package rapporteur.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.index.Reading;
import rapporteur.question.Conversation.Turn;

/**
 * Whether a message leans on the turn before: "And the ambassador?", "why?", "what else did he say?" do; a message with
 * words of its own to search for stands alone, and so does one that names what the answer before did not rest on.
 * {@code elliptic} when it has no words of its own or begins with "and".
 */
record FollowUp(Optional<Turn> turn, boolean meansPerson, boolean elliptic) {
    private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> THING = Set.of(
            "it", "that", "this", "they", "them", "their", "those", "these", "its", "there", "then", "first", "second",
            "others", "other", "latter");
    private static final Set<String> OPENINGS = Set.of("and", "but", "or");
    private static final Pattern DEFINITE = Pattern.compile("(?i)\\bthe\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern FOR_MORE = Pattern.compile("(?i)\\b(?:else|more|everything|all)\\b");

    /** A message with a pronoun and more words of its own than this can do without what was said before. */
    private static final int ENOUGH_WORDS = 5;
    /** So few words can't be searched for alone. */
    private static final int TOO_FEW_WORDS = 2;

    /**
     * @param words all of the message
     * @param own the terms that the message has of its own
     */
    static FollowUp of(List<String> words, List<String> own, Names names, Conversation conversation, Reading reading) {
        int ownTerms = own.size();
        boolean noNames = names.people().isEmpty();
        boolean person = noNames && words.stream().anyMatch(PERSON::contains);
        boolean thing = words.stream().anyMatch(THING::contains);
        boolean elliptic = ownTerms == 0 || !words.isEmpty() && OPENINGS.contains(words.getFirst());
        boolean leans =
                elliptic || (person || thing) && ownTerms <= ENOUGH_WORDS || ownTerms < TOO_FEW_WORDS && noNames;
        Optional<Turn> before = leans ? conversation.last() : Optional.empty();
        boolean other = !person && !thing && before.isPresent() && namesAnotherMatter(own, before.get(), reading);
        return new FollowUp(other ? Optional.empty() : before, person, elliptic);
    }

    /** "And sum up the harbour talks": the documents hold it, but not those that were spoken of. */
    private static boolean namesAnotherMatter(List<String> own, Turn before, Reading reading) {
        Set<String> known = own.stream().filter(reading.terms()::known).collect(Collectors.toSet());
        long elsewhere = known.stream()
                .filter(term -> before.documents().stream()
                        .noneMatch(id -> reading.occurrences(id, known).holds(term)))
                .count();
        return !before.documents().isEmpty() && known.size() >= TOO_FEW_WORDS && 2 * elsewhere >= known.size();
    }

    /**
     * The documents that "the talks" are looked for in first where neither a name nor a number says which: those spoken of last, where
     * they hold all that is asked.
     */
    static Set<String> stillSpokenOf(String message, List<String> own, Conversation conversation, Reading reading) {
        boolean unnamed = DEFINITE.matcher(message).find()
                && !own.isEmpty()
                && own.size() <= ENOUGH_WORDS
                && own.stream()
                        .noneMatch(term -> reading.terms().name(term)
                                || NUMBER.matcher(term).find());
        Set<String> documents = unnamed
                ? conversation.last().map(turn -> Set.copyOf(turn.documents())).orElse(Set.of())
                : Set.of();
        Set<String> terms = Set.copyOf(own);
        return documents.stream()
                        .anyMatch(id -> reading.occurrences(id, terms)
                                .holding()
                                .keySet()
                                .containsAll(terms))
                ? documents
                : Set.of();
    }

    boolean leans() {
        return turn.isPresent();
    }

    /** What the message takes over, {@code about} being its own words. */
    Carried carried(String message, Intent intent, String about, Names names, Reading reading) {
        if (turn.isEmpty()) {
            return Carried.NOTHING;
        }
        Turn before = turn.get();
        boolean speakerMissing = intent == Intent.WHAT_SAID
                && Speakers.in(message, names.people()).isEmpty();
        List<Who> people = meansPerson || speakerMissing
                ? before.speakers().stream()
                        .limit(1)
                        .map(name -> Names.somebody(name, reading))
                        .toList()
                : List.of();

        boolean topicMissing = !meansPerson
                || reading.terms().of(about).isEmpty()
                        && !FOR_MORE.matcher(message).find();
        Set<String> documents = Set.copyOf(before.documents());
        if (topicMissing && before.question() instanceof Question.Searching searching) {
            return new Carried(ownWords(searching, reading), true, people, documents);
        }
        String person = people.isEmpty() ? "" : people.getFirst().words();
        return new Carried(person, intent != Intent.WHAT_SAID, people, documents);
    }

    /** What the question before was about in its own words; where those are few, with what it took over itself. */
    private static String ownWords(Question.Searching before, Reading reading) {
        String carried = before.asked().carriedOver();
        String about = before.about();
        String own = about.endsWith(carried)
                ? about.substring(0, about.length() - carried.length()).strip()
                : about;
        return reading.terms().of(own).size() < TOO_FEW_WORDS ? about : own;
    }
}
