package rapporteur.quiz.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention;
import rapporteur.language.Token;
import rapporteur.minutes.Event;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** Events of a document, without their dates, to be put into order. */
final class PutInOrder implements ItemWriter {
    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int FEWEST_WORDS = 5;
    /** With more of them it may not be the first that the date belongs to. */
    private static final int MOST_VERBS = 2;

    private static final Set<String> SUBJECTS = Set.of("DET", "PROPN", "NOUN", "NUM");

    private static final int LONGEST = 140;
    private static final double ALIKE = 0.6;

    /** A preposition, an article and a weekday go with the date. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:^|,? )(?:on|in|at|by|until)(?: (?:the|early|late|mid))?(?: \\p{L}+day,?)? ?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?i)\\b(?:1[5-9]|20)\\d\\d\\b|\\b\\d+(?:st|nd|rd|th)\\b|\\b(?:before|after|later|earlier|until|ago|first|second|third|fourth|fifth|sixth|next|last|then|again"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|yesterday|that|which|who|whom|whose|where|when|while"
                    + "|he|him|his|she|her|it|they|them|one|none|no|not|announced|announcement|(?:was|were|is|are) to"
                    + "|january|february|march|april|june|july|august|september|october|november|december)\\b|[“\":;]");

    private record Dated(String text, LocalDate first, LocalDate last, Proof proof) {}

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Dated> events = new ArrayList<>();
        add(material, events);
        if (!events.isEmpty() && events.size() < FEWEST) {
            addFromOthers(material, events, knowledge);
        }
        events.sort(Comparator.comparing(Dated::first));
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from + FEWEST <= events.size(); from += MOST) {
            drafts.add(draft(events.subList(from, Math.min(events.size(), from + MOST))));
        }
        return drafts;
    }

    private static void add(Material material, List<Dated> events) {
        for (Event event : material.minutes().events()) {
            dated(event, material).filter(each -> fits(each, events)).ifPresent(events::add);
        }
    }

    /** Events of the documents nearest to this one, until there are enough. */
    private static void addFromOthers(Material material, List<Dated> events, Knowledge knowledge) {
        for (Material other : knowledge.near(material)) {
            if (events.size() < FEWEST) {
                add(other, events);
            }
        }
    }

    private static boolean fits(Dated event, List<Dated> others) {
        return others.stream()
                .noneMatch(other ->
                        !event.last().isBefore(other.first()) && !other.last().isBefore(event.first())
                                || Words.common(Words.of(event.text()), Words.of(other.text())) >= ALIKE);
    }

    /** What happened, where a clause says so that can be understood by itself once its date is taken out of its end. */
    private static Optional<Dated> dated(Event event, Material material) {
        String text = material.document().text();
        Span clause = event.what().trim(text);
        Span when = event.when().span();
        Matcher lead = LEAD.matcher(text.substring(clause.start(), Math.max(clause.start(), when.start())));
        if (!clause.contains(when) || !lead.find()) {
            return Optional.empty();
        }
        boolean opens = lead.start() == 0;
        Span before = new Span(clause.start(), clause.start() + lead.start());
        Span after = afterDate(when, clause, opens, text);
        Span deed = opens ? after : before;
        String told = Sentences.unended(
                (before.of(text) + (opens ? "" : " ") + after.of(text)).strip().replaceAll("\\s+", " "));
        boolean fit = Words.count(told) >= FEWEST_WORDS
                && told.length() <= LONGEST
                && !OTHER_TIME.matcher(told).find()
                && Sentences.standsAlone(deed, material)
                && isDeed(deed, material)
                && (opens || material.tokens(after).stream().noneMatch(token -> token.is("VERB")));
        return fit
                ? Optional.of(new Dated(
                        Character.toUpperCase(told.charAt(0)) + told.substring(1),
                        event.when().date(),
                        last(event.when()),
                        new Proof(
                                material.id(),
                                material.sentencesAround(event.evidence()).orElse(event.evidence()))))
                : Optional.empty();
    }

    /** What belongs to the same deed behind its date: nothing after a comma or an "and". */
    private static Span afterDate(Span when, Span clause, boolean opens, String text) {
        Span rest = new Span(when.end(), clause.end());
        if (opens) {
            int comma = rest.of(text).startsWith(",") ? 1 : 0;
            return new Span(rest.start() + comma, rest.end()).trim(text);
        }
        return rest.of(text).matches("(?s)(?:,| and\\b).*") ? new Span(when.end(), when.end()) : rest.trim(text);
    }

    /** A subject, and then what it did: one verb, or two, neither of which reports what somebody said or tells what for. */
    private static boolean isDeed(Span clause, Material material) {
        List<Token> tokens = material.tokens(clause);
        long verbs = IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).is("VERB") && !tokens.get(i - 1).is("DET"))
                .count();
        return !tokens.isEmpty()
                && SUBJECTS.contains(tokens.getFirst().tag())
                && verbs >= 1
                && verbs <= MOST_VERBS
                && IntStream.range(1, tokens.size())
                        .noneMatch(i ->
                                tokens.get(i).is("VERB") && tokens.get(i - 1).is("PART"))
                && material.minutes().statements().stream().noneMatch(statement -> clause.contains(statement.cue()));
    }

    private static LocalDate last(DateMention when) {
        return switch (when.precision()) {
            case DAY -> when.date();
            case MONTH -> when.date().plusMonths(1).minusDays(1);
            case YEAR -> when.date().plusYears(1).minusDays(1);
        };
    }

    private static Draft draft(List<Dated> events) {
        List<String> texts = events.stream().map(Dated::text).toList();
        long days = events.getLast().first().toEpochDay()
                - events.getFirst().first().toEpochDay();
        return new Draft(
                QuizItem.Kind.ORDER,
                "Put these events in order, the earliest first.",
                new Task.Order(texts),
                events.stream().map(Dated::proof).distinct().toList(),
                List.of(),
                String.join("; ", texts),
                String.join("; ", texts),
                1 / (1 + days / 365.0 / events.size()));
    }
}
