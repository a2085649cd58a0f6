package rapporteur.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Prose;
import rapporteur.answer.Respondent;
import rapporteur.answer.Saying;
import rapporteur.index.FoundPerson;
import rapporteur.index.Individual;
import rapporteur.minutes.Person;
import rapporteur.question.Asked;
import rapporteur.question.Conversation;
import rapporteur.question.Conversation.Turn;
import rapporteur.question.Intent;
import rapporteur.question.Question;
import rapporteur.question.Who;

/** A respondent that finds who said something, declines what has "moon" in it, returns greetings and breaks on "break". */
final class Answers implements Respondent {
    private static final Individual RUIZ = new Individual(List.of(new FoundPerson(
            "talks/fishing",
            new Person("Ana Ruiz", List.of("Ruiz"), List.of(), List.of()),
            List.of(),
            List.of("Ruiz"))));
    static final String FOUND = "Ana Ruiz, the envoy of Orsana. [1]";

    @Override
    public Answer answer(String text, Conversation conversation) {
        String lower = text.toLowerCase(Locale.ROOT);
        Citation citation = new Citation(1, Talks.DOCUMENT, Talks.span(Talks.QUOTE));
        if (lower.contains("break")) {
            throw new IllegalStateException("a wheel came off");
        }
        if (lower.contains("trouble")) {
            throw new TroubleException("The index is locked; close the other program.");
        }
        if (lower.startsWith("hello")) {
            return new Answer.Chat(new Question.Greeting(asked(text, Intent.GREETING, "")), Prose.of("Hello."));
        }

        Question question = understand(text, conversation);
        conversation.remember(new Turn(question, List.of("talks/fishing"), List.of("Ana Ruiz")));
        return lower.contains("moon")
                ? new Answer.Declined(
                        question,
                        Prose.of("The corpus doesn't say. Searched 1 document."),
                        List.of(citation),
                        List.of())
                : new Answer.Found(
                        question,
                        Prose.of(FOUND),
                        List.of(citation),
                        List.of(Saying.ASK_WHAT_ELSE_SAID.of("Ana Ruiz")));
    }

    static Question understand(String text, Conversation conversation) {
        String carried = conversation.last().isPresent() ? "Ana Ruiz" : "";
        Asked asked = asked(text, Intent.WHAT_SAID, carried);
        List<Who> speakers = List.of(new Who("Ruiz", List.of(RUIZ)));
        return new Question.WhatSaid(asked, speakers, "boats", false, Set.of("talks/fishing"));
    }

    private static Asked asked(String text, Intent intent, String carriedOver) {
        return new Asked(text, intent, 0.97, Intent.WHO_SAID, 0.02, carriedOver);
    }
}
