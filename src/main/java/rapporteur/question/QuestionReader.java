package rapporteur.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.index.Reading;
import rapporteur.question.Conversation.Turn;
import rapporteur.question.IntentClassifier.Guess;

/** Understands what is asked. Safe for use by many threads. */
public final class QuestionReader {
    /** Longer messages are cut: nobody asks in more, and none may take long to answer. */
    private static final int LONGEST = 2_000;
    /** Below this, a message taken for a special kind of question is better answered as a plain one. */
    private static final double UNSURE = 0.35;

    /** What stands between "did" and "say". */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:did|does|do|has|have|had)\\s+((?:[\\p{L}\\p{M}'’.-]+\\s+){1,6}?)(?:ever |also |just )?(?:say|says|said|tell|told|answer(?:ed)?|reply|replied|comment(?:ed)?"
                    + "|respond(?:ed)?|claim(?:ed)?|mention(?:ed)?|describe[ds]?|react(?:ed)?|call(?:ed)?|want|promise[ds]?|think|put it)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:(?:the|a|an|his|her|their)\\s+)?((?:[\\p{L}'’.-]+ ){0,3}(?:ambassador|minister|president|premier|spokesman|spokeswoman|spokesperson|secretary"
                    + "|envoy|general|negotiator|director|economist|chairman|chairwoman|delegate|governor|mayor|commissioner|lawmaker|official|officials"
                    + "|leader|scientist|embassy|ministry|delegation|senator|chancellor|king|queen|grandmother|union)(?: of [\\p{L}'’-]+)?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** In lower case it could be a pronoun, but not beside these words. */
    private static final Pattern UNITED_STATES = Pattern.compile(
            "(?i)(?<=\\bthe )us\\b|\\bus(?=-| (?:vs|and|or|side|officials?|government|delegation|president|embassy|talks)\\b)");

    private final IntentClassifier classifier;

    public QuestionReader(IntentClassifier classifier) {
        this.classifier = classifier;
    }

    public Question read(String text, Conversation conversation, Reading reading) {
        String typed = UNITED_STATES
                .matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .replaceAll("U.S.");
        Names names = Names.in(typed, reading);
        List<Guess> guesses = classifier.classify(names.mask(Form.words(typed)));
        Guess best = guesses.get(0);
        Intent intent = best.intent();
        if (best.probability() < UNSURE
                && isSearching(intent)
                && isSearching(guesses.get(1).intent())) {
            intent = Intent.FACT;
        }
        if (intent == Intent.OUT_OF_SCOPE && speaksOfTheCorpus(typed, reading)) {
            intent = firstSearching(guesses).intent();
        }
        String about = AskingWords.remove(typed, intent);
        FollowUp followUp = FollowUp.of(typed, reading.terms().of(about).size(), names, conversation);
        if (followUp.leans() && isSearching(intent) || followUp.leans() && intent == Intent.OUT_OF_SCOPE) {
            intent = intentOfFollowUp(guesses, followUp);
            about = AskingWords.remove(typed, intent);
        }
        return build(typed, intent, guesses, about, names, followUp, reading);
    }

    /** A message all of whose words the documents use is about them, however it is put. */
    private static boolean speaksOfTheCorpus(String text, Reading reading) {
        List<String> terms = reading.terms().of(AskingWords.remove(text, Intent.FACT));
        return terms.size() >= 2 && terms.stream().allMatch(reading.terms()::known);
    }

    private static Guess firstSearching(List<Guess> guesses) {
        return guesses.stream()
                .filter(guess -> isSearching(guess.intent()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSearching(Intent intent) {
        return switch (intent) {
            case GREETING, THANKS, HELP, QUIZ, OUT_OF_SCOPE -> false;
            default -> true;
        };
    }

    /** "And the ambassador?" asks what was asked before; a message that leans on a question is a question, too. */
    private static Intent intentOfFollowUp(List<Guess> guesses, FollowUp followUp) {
        Guess own = guesses.stream()
                .filter(guess -> isSearching(guess.intent()))
                .findFirst()
                .orElseThrow();
        return followUp.turn()
                .map(turn -> turn.question().asked().intent())
                .filter(before -> isSearching(before) && followUp.elliptic() && own.probability() < 0.5)
                .orElse(own.intent());
    }

    private Question build(
            String text,
            Intent intent,
            List<Guess> guesses,
            String ownAbout,
            Names names,
            FollowUp followUp,
            Reading reading) {
        List<Who> people = new ArrayList<>(names.people());
        String about = ownAbout;
        String carried = "";
        Set<String> documents = Set.of();
        if (followUp.turn().isPresent()) {
            Turn turn = followUp.turn().get();
            if (followUp.pronounForPerson()
                    || intent == Intent.WHAT_SAID
                            && people.isEmpty()
                            && speaker(text).isEmpty()) {
                turn.speakers().stream()
                        .findFirst()
                        .ifPresent(speaker -> people.add(new Who(speaker, List.of(speaker))));
            }
            boolean needsTopic =
                    !followUp.pronounForPerson() || reading.terms().of(ownAbout).isEmpty() && !asksForMore(text);
            if (needsTopic && turn.question() instanceof Question.Searching before) {
                carried = ownWords(before, reading);
            } else if (!people.isEmpty()) {
                carried = people.getFirst().words();
            }
            boolean leansOnPerson = followUp.pronounForPerson() && intent != Intent.WHAT_SAID;
            about = needsTopic || leansOnPerson ? (ownAbout + " " + carried).strip() : ownAbout;
            documents = Set.copyOf(turn.documents());
        }
        Asked asked = new Asked(
                text,
                intent,
                guesses.get(0).probability(),
                guesses.get(1).intent(),
                guesses.get(1).probability(),
                carried);
        return switch (intent) {
            case WHO_SAID -> new Question.WhoSaid(asked, Quoted.in(text), about, documents);
            case WHAT_SAID -> {
                List<Who> speakers = speakers(text, people);
                yield new Question.WhatSaid(asked, speakers, without(about, speakers), wantsAll(text), documents);
            }
            case CASES -> new Question.Cases(asked, people, about, documents);
            case TOPICS -> new Question.Topics(asked, about, documents);
            case WHO_IS -> new Question.WhoIs(asked, people, about, documents);
            case WHEN -> new Question.When(asked, about, documents);
            case WHERE -> new Question.Where(asked, about, documents);
            case HOW_MANY -> new Question.HowMany(asked, about, documents);
            case WHY -> new Question.Why(asked, about, documents);
            case POSITION -> new Question.Position(asked, List.copyOf(names.otherNames()), about, documents);
            case SUMMARY -> new Question.Summary(asked, about, documents);
            case LIST_DOCUMENTS -> new Question.ListDocuments(asked, about, documents);
            case FACT -> new Question.Fact(asked, about, documents);
            case GREETING -> new Question.Greeting(asked);
            case THANKS -> new Question.Thanks(asked);
            case HELP -> new Question.Help(asked);
            case QUIZ -> new Question.Quiz(asked, about);
            case OUT_OF_SCOPE -> new Question.OutOfScope(asked);
        };
    }

    /** What the question before was about in its own words; where those are few, with what it took over itself. */
    private static String ownWords(Question.Searching before, Reading reading) {
        String carried = before.asked().carriedOver();
        String about = before.about();
        String own = about.endsWith(carried)
                ? about.substring(0, about.length() - carried.length()).strip()
                : about;
        return reading.terms().of(own).size() < 2 ? about : own;
    }

    private static boolean asksForMore(String text) {
        return text.toLowerCase(Locale.ROOT).matches(".*\\b(else|more|everything|all)\\b.*");
    }

    private static boolean wantsAll(String text) {
        return text.toLowerCase(Locale.ROOT)
                .matches(
                        ".*\\b(everything|all of|all the|all that|full quote|full quotes|all quotes|every quote)\\b.*");
    }

    /** Those of the people who stand where the speaker stands; where nobody does, whoever is named there otherwise. */
    private static List<Who> speakers(String text, List<Who> people) {
        Optional<Who> speaker = speaker(text);
        if (people.isEmpty()) {
            return speaker.map(List::of).orElse(List.of());
        }
        Matcher subject = SUBJECT.matcher(text);
        if (!subject.find() || subject.group(1).toLowerCase(Locale.ROOT).strip().matches("he|she|they|you|it|we")) {
            return people;
        }
        List<Who> speaking = people.stream()
                .filter(who -> subject.group(1).contains(who.words()))
                .toList();
        return speaking.isEmpty() ? speaker.map(List::of).orElse(people) : speaking;
    }

    /** The speaker who is not one of the known people: a role ("the vice president of Orsana"), a group, or somebody unknown. */
    private static Optional<Who> speaker(String text) {
        Matcher subject = SUBJECT.matcher(text);
        Matcher role = ROLE.matcher(text);
        String words = subject.find() ? subject.group(1) : role.find() ? role.group(1) : "";
        String bare = AskingWords.remove(words, Intent.WHAT_SAID);
        return bare.isBlank() ? Optional.empty() : Optional.of(new Who(bare, List.of()));
    }

    private static String without(String about, List<Who> speakers) {
        Set<String> names = new LinkedHashSet<>();
        for (Who speaker : speakers) {
            for (String word : speaker.words().toLowerCase(Locale.ROOT).split("[\\s.]+", -1)) {
                names.add(word);
            }
        }
        StringBuilder left = new StringBuilder();
        for (String word : about.split(" ", -1)) {
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("['’]s$|['’]$", "");
            if (!names.contains(bare) && !bare.matches("mr|mrs|ms|dr|mr\\.|ms\\.|dr\\.")) {
                left.append(left.isEmpty() ? "" : " ").append(word);
            }
        }
        return left.toString();
    }
}
