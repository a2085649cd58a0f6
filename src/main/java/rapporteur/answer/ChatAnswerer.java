package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.index.PassageQuery;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;
import rapporteur.question.Question;

/** Answers what is not a question to the corpus. */
final class ChatAnswerer {
    private static final int SHORTEST_QUIZ_QUOTATION = 25;

    Answer greeting(Question.Greeting question) {
        return new Answer.Chat(
                question,
                "Hello! Ask me about the talks: who said what, which cases were raised, when, where, how much, why.");
    }

    Answer thanks(Question.Thanks question) {
        return new Answer.Chat(question, "You're welcome. Ask on whenever you like.");
    }

    Answer help(Question.Help question, Sources sources) {
        int documents = sources.reading().size();
        return new Answer.Chat(question, """
                I answer questions about the documents I was given, and show the passage behind every answer. Try:
                - Who said "…"?  ·  What did … say about …?
                - Which cases were raised?  ·  What were the topics?
                - When, where, how many, why …?  ·  Who is …?
                - What is the position of … on …?  ·  Summarise …
                Where the documents are silent I say so. I know %d document%s.""".formatted(documents, documents == 1 ? "" : "s"));
    }

    Answer outOfScope(Question.OutOfScope question) {
        return new Answer.Declined(
                question,
                "That is outside what I know: I only answer questions about the documents of the corpus.",
                List.of(),
                List.of());
    }

    /** A question whose answer is in the corpus: who said these words? */
    Answer quiz(Question.Quiz question, Sources sources) {
        List<String> ids = new ArrayList<>();
        sources.reading()
                .passages(PassageQuery.of(question.about()), 5)
                .forEach(passage -> ids.add(passage.stretch().document()));
        if (ids.isEmpty()) {
            sources.reading().documents().forEach(listing -> ids.add(listing.id()));
        }
        for (String id : ids) {
            Optional<String> quotation = quotation(id, question.asked().text().hashCode(), sources);
            if (quotation.isPresent()) {
                return new Answer.Chat(
                        question,
                        "Who said " + quotation.get()
                                + "? Ask me \"Who said …\" with these words to see the answer and its passage.");
            }
        }
        return new Answer.Chat(question, "Which document shall I quiz you on? I found no quotation to ask about.");
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
