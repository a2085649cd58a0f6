package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.index.FoundPerson;
import rapporteur.index.Individual;
import rapporteur.question.Option;
import rapporteur.question.Question;
import rapporteur.question.Who;

/** Asks back where the words of a question fit several people: "Vera Marsh or Miroslav Marsh?" */
final class WhoIsMeant {
    /** Nobody reads on through a longer list. */
    private static final int MOST = 8;

    private WhoIsMeant() {}

    /** The choice to offer, empty where it is clear who is meant. */
    static Optional<Answer.Choice> ask(Question question, Sources sources) {
        return named(question).stream()
                .filter(who -> who.people().size() > 1)
                .map(who -> new Who(who.words(), possible(who, question, sources)))
                .filter(who -> who.people().size() > 1)
                .findFirst()
                .map(who -> choice(question, who));
    }

    private static List<Who> named(Question question) {
        return switch (question) {
            case Question.WhatSaid asked -> asked.speakers();
            case Question.WhoIs asked -> asked.people();
            default -> List.of();
        };
    }

    /** Who can be meant by the question: of those asked for their words, whoever says anything; of any, whom it is about. */
    private static List<Individual> possible(Who who, Question question, Sources sources) {
        List<Individual> people = who.people();
        if (question instanceof Question.WhatSaid) {
            people = preferred(
                    people,
                    people.stream()
                            .filter(person -> !sources.statementsOf(person, "", Set.of(), 1)
                                    .isEmpty())
                            .toList());
        }
        Set<String> documents = question instanceof Question.Searching searching ? searching.documents() : Set.of();
        return preferred(
                people,
                people.stream()
                        .filter(person -> person.documents().stream().anyMatch(documents::contains))
                        .toList());
    }

    private static List<Individual> preferred(List<Individual> all, List<Individual> some) {
        return some.isEmpty() ? all : some;
    }

    private static Answer.Choice choice(Question question, Who who) {
        List<Option> options = new ArrayList<>();
        for (Individual person :
                who.people().subList(0, Math.min(MOST, who.people().size()))) {
            String label = label(person, who.people());
            options.add(new Option(label, asking(question.asked().text(), who.words(), label)));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(options.get(i).label());
        }
        return new Answer.Choice(
                question, Prose.of(Saying.WHO_IS_MEANT.of(), new Prose.Verbatim(text.toString())), options);
    }

    /** The name; with the first description where another has the same. */
    private static String label(Individual person, List<Individual> all) {
        boolean shared =
                all.stream().filter(other -> other.name().equals(person.name())).count() > 1;
        return person.name()
                + (shared
                        ? person.appearances().stream()
                                .map(FoundPerson::descriptions)
                                .flatMap(List::stream)
                                .findFirst()
                                .map(description -> ", " + description)
                                .orElse("")
                        : "");
    }

    /** The question with the name in full where it stood in short. */
    private static String asking(String question, String words, String label) {
        Matcher name = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(question);
        return name.find() ? name.replaceFirst(Matcher.quoteReplacement(label)) : question + " (" + label + ")";
    }
}
