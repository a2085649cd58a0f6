package rapporteur.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.index.Reading;
import rapporteur.question.Guesses.Guess;

/** Understands what is asked. Safe for use by many threads. */
public final class QuestionReader {
    /** Longer messages are cut: nobody asks in more, and none may take long to answer. */
    private static final int LONGEST = 2_000;
    /** A follow-up that is taken for a kind of its own with less than this asks what was asked before. */
    private static final double SURE_OF_FOLLOW_UP = 0.5;

    /** In lower case it could be a pronoun, but not beside these words. */
    private static final Pattern UNITED_STATES = Pattern.compile(
            "(?i)\\bu\\.s\\.(?:a\\.)?|(?<=\\bthe )us\\b|\\bus(?=-| (?:vs|and|or|side|officials?|government|delegation|president|embassy|talks)\\b)");

    private static final Pattern EVERYTHING =
            Pattern.compile("(?i)\\b(?:everything|all (?:of|the|that)|full quotes?|all quotes|every quote)\\b");

    /** "How do the two each describe it?", "the union versus the ministry". */
    private static final Pattern COMPARING = Pattern.compile(
            "(?i)\\b(?:vs\\.?|versus)\\b|\\b(?:how(?! many| much)|what)\\b[^?]*\\b(?:each|both)\\b(?! other)[^?]*"
                    + "\\b(?:say|think|want|claim|describe|explain|demand|argue|see|hold|answer|propose)\\b");

    /** What is said or thought is compared where two are asked: figures, dates and places are compared by themselves. */
    private static final Set<Intent> COMPARABLE = Set.of(Intent.WHAT_SAID, Intent.WHY, Intent.CASES, Intent.FACT);

    /** Asked of documents as such, whichever was spoken of. */
    private static final Set<Intent> OF_DOCUMENTS = Set.of(Intent.SUMMARY, Intent.LIST_DOCUMENTS);

    private final IntentClassifier classifier;

    public QuestionReader(IntentClassifier classifier) {
        this.classifier = classifier;
    }

    public Question read(String text, Conversation conversation, Reading reading) {
        return read(text, conversation, reading, new Stopwatch());
    }

    /** The same, with what it takes put down. */
    public Question read(String text, Conversation conversation, Reading reading, Stopwatch stopwatch) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String message = UNITED_STATES.matcher(cut).replaceAll("U.S.");
        List<String> words = Wording.words(message);
        Names names = Names.in(message, words, reading);
        Guesses guesses = classifier.classify(words, names, stopwatch);

        Intent intent = intent(guesses, message, reading);
        List<String> own = reading.terms().of(AskingWords.remove(message, intent));
        FollowUp followUp = FollowUp.of(words, own, names, conversation, reading);
        if (followUp.leans() && (intent.isSearching() || intent == Intent.OUT_OF_SCOPE)) {
            intent = intentOfFollowUp(guesses, followUp);
        }

        String about = AskingWords.remove(message, intent);
        Carried carried = followUp.carried(message, intent, about, names, reading);
        Guess best = guesses.best();
        Guess next = guesses.next();
        Asked asked = new Asked(text, intent, best.probability(), next.intent(), next.probability(), carried.words());
        Set<String> documents =
                carried.documents().isEmpty() ? DocumentsNamed.in(message, reading) : carried.documents();
        if (documents.isEmpty() && !OF_DOCUMENTS.contains(intent)) {
            documents = FollowUp.stillSpokenOf(message, own, conversation, reading);
        }
        return question(asked, message, carried.addTo(about), carried, documents, names);
    }

    private static Intent intent(Guesses guesses, String message, Reading reading) {
        Intent decided = guesses.decided();
        if (COMPARABLE.contains(decided) && COMPARING.matcher(message).find()) {
            return Intent.POSITION;
        }
        boolean inScope = decided == Intent.OUT_OF_SCOPE && speaksOfTheCorpus(message, reading);
        return inScope ? guesses.likeliest(Intent::isSearching).intent() : decided;
    }

    /** A message all of whose words the documents use is about them, however it is put. */
    private static boolean speaksOfTheCorpus(String message, Reading reading) {
        List<String> terms = reading.terms().of(AskingWords.remove(message, Intent.FACT));
        return terms.size() >= 2 && terms.stream().allMatch(reading.terms()::known);
    }

    /** "And the ambassador?" asks what was asked before; a message that leans on a question is a question, too. */
    private static Intent intentOfFollowUp(Guesses guesses, FollowUp followUp) {
        Guess own = guesses.likeliest(Intent::isSearching);
        return followUp.turn()
                .map(turn -> turn.question().asked().intent())
                .filter(before -> before.isSearching() && followUp.elliptic() && own.probability() < SURE_OF_FOLLOW_UP)
                .orElse(own.intent());
    }

    private static Question question(
            Asked asked, String message, String about, Carried carried, Set<String> documents, Names names) {
        List<Who> people = carried.people().isEmpty() ? names.people() : carried.people();
        return switch (asked.intent()) {
            case WHO_SAID -> new Question.WhoSaid(asked, Quoted.in(message), about, documents);
            case WHAT_SAID -> {
                List<Who> speakers = Speakers.in(message, people);
                boolean everything = EVERYTHING.matcher(message).find();
                yield new Question.WhatSaid(asked, speakers, Speakers.remove(speakers, about), everything, documents);
            }
            case CASES -> new Question.Cases(asked, people, about, documents);
            case TOPICS -> new Question.Topics(asked, about, documents);
            case WHO_IS -> new Question.WhoIs(asked, people, about, documents);
            case WHEN -> new Question.When(asked, about, documents);
            case WHERE -> new Question.Where(asked, about, documents);
            case HOW_MANY -> new Question.HowMany(asked, about, documents);
            case WHY -> new Question.Why(asked, about, documents);
            case POSITION -> new Question.Position(asked, List.copyOf(names.others()), about, documents);
            case SUMMARY -> new Question.Summary(asked, about, documents);
            case LIST_DOCUMENTS -> new Question.ListDocuments(asked, people, about, documents);
            case FACT -> new Question.Fact(asked, about, documents);
            case GREETING -> new Question.Greeting(asked);
            case THANKS -> new Question.Thanks(asked);
            case HELP -> new Question.Help(asked);
            case QUIZ -> new Question.Quiz(asked, about);
            case OUT_OF_SCOPE -> new Question.OutOfScope(asked);
        };
    }
}
