package rapporteur.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.minutes.Event;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Position;

/**
 * How far a sentence has what an answer of a type must have, from 0 to 1: a date, a number that measures what is asked, a cause.
 * What the minutes note counts in full, what only words hint at counts less.
 */
final class Telling {
    private static final double NOTED = 1;
    private static final double HINTED = 0.5;
    private static final int MANY = 3;

    /** A boundary of words where one begins: where it ends, no alternative needs trying. */
    private static final String WORD_BEGINS = "\\b(?=\\w)";

    private static final Pattern TIMES = Pattern.compile(
            WORD_BEGINS
                    + "(?:(?:1[89]|20)\\d\\d|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d{1,2}"
                    + "|may \\d{1,2}|\\d{1,2} may|(?:in|by|since|until|before|after|last|next|early|late|mid) may|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)"
                    + "|ago|dawn|noon|night|days?|weeks?|months?|years?|hours?|annually)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACES = Pattern.compile(
            WORD_BEGINS
                    + "(?:in|at|on|to|from|near|outside|inside|across|of|between|into|In|At|On|Near|Outside|Between) (?:the |its |a )?"
                    + "(?!(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
                    + "|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\\b)\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*");
    private static final Pattern VAGUE_NUMBERS = Pattern.compile(
            WORD_BEGINS
                    + "(?:once|twice|dozens|scores|hundreds|thousands|millions|half|majority|several|none|nobody)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAUSES = Pattern.compile(
            WORD_BEGINS
                    + "(?:because|since|due to|owing to|thanks to|reasons?|caus(?:e[sd]?|ing)|grounds|blam(?:e[sd]?|ing)|attribut\\w+|expla(?:in|nation)\\w*"
                    + "|as a result|resulted?|so (?:that|as to)|in (?:protest|response|order|return)|led to|prompted|forced|driven by|therefore|sentenced|accused|convicted)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("[,;][^,;]+(?:[,;][^,;]+)*,? (?:and|or) ");
    private static final Pattern OFFERED = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);

    /** "When did they say that they will meet?" asks for what has been. */
    private static final Pattern FUTURE = Pattern.compile(
            "(?s)^(?!.*\\b(?:did|was|were|had)\\b).*(?:\\b(?:will|shall|going to|getting|coming)\\b|['’]ll\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Wanted wanted;
    private final Sources sources;
    private final String question;
    private final boolean offersChoice;
    private final boolean asksForFuture;
    private final Optional<Role> role;
    private final Optional<Delegation> delegation;
    private final Optional<Naming> naming;
    private final Numbered numbered;
    private final Map<String, Boolean> numberedIn = new HashMap<>();

    Telling(Wanted wanted, Sources sources) {
        this.wanted = wanted;
        this.sources = sources;
        this.question = FoldedText.fold(wanted.asked());
        this.offersChoice = OFFERED.matcher(wanted.asked()).find();
        this.asksForFuture = FUTURE.matcher(wanted.asked()).find();
        this.naming = Naming.in(wanted.asked());
        this.numbered = Numbered.in(wanted.asked());
        this.role = wanted.type() == AnswerType.PERSON
                ? Role.in(wanted.asked(), sources.reading().terms())
                : Optional.empty();
        this.delegation = wanted.type() == AnswerType.PERSON
                ? Delegation.in(wanted.asked(), sources.reading().terms())
                : Optional.empty();
    }

    double in(Place place) {
        Optional<Document> document = sources.document(place.document());
        Optional<Minutes> minutes = sources.minutes(place.document());
        return document.isEmpty() || minutes.isEmpty() || isOfAnother(document.get(), minutes.get())
                ? 0
                : in(place.span(), document.get(), minutes.get());
    }

    /** Of another year or round than is asked about. */
    private boolean isOfAnother(Document document, Minutes minutes) {
        return wanted.type().needed()
                && !numberedIn.computeIfAbsent(document.id(), unused -> numbered.isIn(document, minutes));
    }

    private double in(Span span, Document document, Minutes minutes) {
        String sentence = document.text(span);
        return switch (wanted.type()) {
            case ANY, STATEMENT -> NOTED;
            case PLACE -> hasNews(PLACES, sentence) ? NOTED : 0;
            case TIME -> hasNews(TIMES, sentence) ? dated(span, document, minutes) : 0;
            case NUMBER -> counted(span, document, minutes);
            case PERSON -> leads(sentence, document, span) ? introduced(span, document, minutes) : 0;
            case NAME -> naming.filter(asked -> asked.isIn(sentence)).isPresent() ? NOTED : 0;
            case CAUSE ->
                orHinted(noted(minutes.causes(), each -> each.evidence().overlaps(span)), CAUSES, sentence);
            case TOPICS -> orHinted(topics(span, minutes), LIST, sentence);
            case SITUATION ->
                noted(minutes.cases(), each -> each.spans().stream().anyMatch(span::overlaps));
            case POSITION ->
                Math.max(
                        noted(minutes.positions(), each -> each.evidence().overlaps(span) && isOfSide(each)),
                        HINTED
                                * noted(
                                        minutes.statements(),
                                        each -> each.evidence().overlaps(span)));
        };
    }

    private static <T> double noted(List<T> entries, Predicate<T> tells) {
        return entries.stream().anyMatch(tells) ? NOTED : 0;
    }

    /** What is told by the minutes; where that is less than what words hint at, a look at these. */
    private static double orHinted(double told, Pattern words, String sentence) {
        return told < HINTED && words.matcher(sentence).find() ? HINTED : told;
    }

    /** Whether the sentence has such words, other ones than the question, unless that offers a choice ("the port or the airport?"). */
    private boolean hasNews(Pattern words, String sentence) {
        return words.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .anyMatch(found -> offersChoice || !isAsked(FoldedText.fold(found)));
    }

    private boolean isAsked(String words) {
        return question.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** A date tells better when something was than "two weeks" does; when something will be, none tells that was over by then. */
    private double dated(Span span, Document document, Minutes minutes) {
        List<Event> dated = minutes.events().stream()
                .filter(event -> span.contains(event.when().span()))
                .toList();
        boolean over = asksForFuture
                && !dated.isEmpty()
                && dated.stream().allMatch(event -> event.when().isBefore(document.date()));
        return over ? 0 : dated.isEmpty() ? HINTED : NOTED;
    }

    private double counted(Span span, Document document, Minutes minutes) {
        double measured = measured(span, document, minutes);
        return wanted.measure().mayBeVague() && wanted.measure().isSpokenOf(document, span, sources)
                ? orHinted(measured, VAGUE_NUMBERS, document.text(span))
                : measured;
    }

    private double measured(Span span, Document document, Minutes minutes) {
        return minutes.figures().stream()
                .filter(figure -> span.contains(figure.words()))
                .filter(figure -> !repeats(document.text(figure.words())))
                .mapToDouble(figure -> wanted.measure().fit(figure, document, sources))
                .max()
                .orElse(0);
    }

    private boolean repeats(String number) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(number) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE)
                .matcher(wanted.asked())
                .find();
    }

    private boolean leads(String sentence, Document document, Span span) {
        String passage = document.text(document.passageAt(span.start()).span());
        return delegation
                .map(asked -> asked.isSpokenOf(sources.occurrences(document.id(), asked.at()))
                        && asked.isLedIn(
                                sentence,
                                document.title() + " " + passage,
                                sources.reading().terms()))
                .orElse(true);
    }

    /** Whoever the question didn't name, and of a role it asks for; better where it is said who that is. */
    private double introduced(Span span, Document document, Minutes minutes) {
        return minutes.people().stream()
                .filter(person -> person.mentions().stream().anyMatch(span::contains))
                .filter(person -> !wanted.asked().contains(person.name())
                        && person.aliases().stream().noneMatch(wanted.asked()::contains))
                .filter(person -> role.isEmpty()
                        || role.get()
                                .isOf(person, document, span, sources.reading().terms()))
                .mapToDouble(person -> person.descriptions().stream().anyMatch(span::contains) ? NOTED : HINTED)
                .max()
                .orElse(0);
    }

    /** What the talks were about is told where several topics stand together; one by itself is often only mentioned. */
    private static double topics(Span span, Minutes minutes) {
        long topics = minutes.topics().stream()
                .filter(topic -> topic.evidence().overlaps(span))
                .count();
        return topics == 0 ? 0 : Math.min(NOTED, HINTED + topics / (2.0 * MANY));
    }

    private boolean isOfSide(Position position) {
        Set<String> side = sources.terms(position.side());
        return wanted.sides().isEmpty()
                || wanted.sides().stream()
                        .flatMap(each -> sources.terms(each).stream())
                        .anyMatch(side::contains);
    }
}
