package rapporteur.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.question.Question;
import rapporteur.question.Who;

/**
 * What evidence is looked for: {@code asked} in full, by these {@code words} of it, and what a sentence must have to tell it; for
 * positions, of which {@code sides}, any where none is named; for numbers, of what {@code measure}.
 */
record Wanted(String asked, String words, AnswerType type, Measure measure, List<String> sides) {
    private static final Pattern TWOFOLD = Pattern.compile(
            "\\b(?:who|what|which|when|where|how|why)\\b.*(?:\\band|,|\\bor)(?: in| on| at| by| below| for)? (?:who|what|which|when|where|how|why)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    Wanted {
        sides = List.copyOf(sides);
    }

    static Wanted of(Question.Searching question, AnswerType type) {
        String asked = question.asked().text() + " " + question.asked().carriedOver();
        List<String> sides = question instanceof Question.Position position ? position.sides() : List.of();
        return new Wanted(asked.strip(), words(question), type, Measure.in(question), sides);
    }

    /** Whether two things are asked in one: "when does it begin, and how long does it take?" */
    boolean twofold() {
        return TWOFOLD.matcher(asked).find();
    }

    /** What it is about; a speaker who was not recognised may be called otherwise where the words stand. */
    private static String words(Question.Searching question) {
        if (!(question instanceof Question.WhatSaid whatSaid)) {
            return question.about();
        }
        String unrecognised = whatSaid.speakers().stream()
                .filter(who -> who.people().isEmpty())
                .map(Who::words)
                .collect(Collectors.joining(" "));
        return (unrecognised + " " + whatSaid.about()).strip();
    }

    /** Whatever somebody says in these words, or about them. */
    static Wanted said(String words, String asked) {
        return new Wanted(asked, words, AnswerType.STATEMENT, Measure.ANY, List.of());
    }

    /** Whatever comes nearest to the words. */
    static Wanted near(String words, String asked) {
        return new Wanted(asked, words, AnswerType.ANY, Measure.ANY, List.of());
    }
}
