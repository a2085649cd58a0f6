package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.index.ListingQuery;
import rapporteur.index.PassageQuery;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.question.Question;

/** Answers what is not a question to the corpus. */
final class ChatAnswerer {
    private static final int SHORTEST_QUIZ_QUOTATION = 25;
    private static final int MOST_LOOKED_AT = 50;

    Answer greeting(Question.Greeting question) {
        return new Answer.Chat(question, Prose.of(Saying.GREETING.of()));
    }

    Answer thanks(Question.Thanks question) {
        return new Answer.Chat(question, Prose.of(Saying.WELCOME.of()));
    }

    Answer help(Question.Help question, Sources sources) {
        return new Answer.Chat(
                question, Prose.of(Saying.HELP.of(sources.reading().size())));
    }

    Answer outOfScope(Question.OutOfScope question) {
        return new Answer.Declined(question, Prose.of(Saying.OUT_OF_SCOPE.of()), List.of(), List.of());
    }

    /** A question whose answer is in the corpus: who said these words? */
    Answer quiz(Question.Quiz question, Sources sources) {
        List<String> ids = new ArrayList<>();
        sources.reading()
                .passages(PassageQuery.of(question.about()), 5)
                .forEach(passage -> ids.add(passage.stretch().document()));
        if (ids.isEmpty()) {
            sources.reading().documents(ListingQuery.ALL, MOST_LOOKED_AT).forEach(listing -> ids.add(listing.id()));
        }
        for (String id : ids) {
            Optional<String> quotation = quotation(id, question.asked().text().hashCode(), sources);
            if (quotation.isPresent()) {
                return new Answer.Chat(question, Prose.of(Saying.QUIZ.of(quotation.get())));
            }
        }
        return new Answer.Chat(question, Prose.of(Saying.QUIZ_NOTHING.of()));
    }

    private static Optional<String> quotation(String id, int seed, Sources sources) {
        List<Statement> spoken = sources.minutes(id).map(Minutes::statements).orElse(List.of()).stream()
                .filter(statement ->
                        statement.kind() == Statement.Kind.DIRECT && statement.speaker() instanceof Speaker.Known)
                .filter(statement -> statement.content().getFirst().length() >= SHORTEST_QUIZ_QUOTATION
                        && statement.content().getFirst().length() < 300)
                .toList();
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        Statement chosen = spoken.get(Math.floorMod(seed, spoken.size()));
        return sources.document(id).map(document -> {
            String words = document.text(chosen.content().getFirst())
                    .replaceAll("^[\"“]|[\"”]$", "")
                    .replaceAll("[,.]$", "");
            return "“" + words + "”";
        });
    }
}
