package rapporteur.answer.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Prose;
import rapporteur.index.Reading;
import rapporteur.question.Option;

/**
 * An answer as it was given. {@code proofs} prove it where it was found, and are merely nearest where it was declined; {@code
 * options} are what was offered to choose from, where it was asked back what is meant.
 */
public record Given(
        Outcome outcome, Prose prose, List<Proof> proofs, List<Prose.Own> suggestions, List<Option> options) {
    public Given {
        proofs = List.copyOf(proofs);
        suggestions = List.copyOf(suggestions);
        options = List.copyOf(options);
    }

    /** What came of a question. */
    public enum Outcome {
        FOUND,
        DECLINED,
        /** Asked back what is meant. */
        CHOICE,
        /** Small talk, which claims nothing. */
        CHAT
    }

    public static Given of(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                new Given(Outcome.FOUND, found.prose(), proofs(found.citations()), found.suggestions(), List.of());
            case Answer.Declined declined ->
                new Given(
                        Outcome.DECLINED,
                        declined.prose(),
                        proofs(declined.nearest()),
                        declined.suggestions(),
                        List.of());
            case Answer.Choice choice ->
                new Given(Outcome.CHOICE, choice.prose(), List.of(), List.of(), choice.options());
            case Answer.Chat chat -> new Given(Outcome.CHAT, chat.prose(), List.of(), List.of(), List.of());
        };
    }

    /** All citations as the documents have them now; empty where one of the documents has changed since or is gone. */
    Optional<List<Citation>> citations(Reading reading) {
        List<Citation> citations = new ArrayList<>();
        for (Proof proof : proofs) {
            Optional<Citation> citation = proof.citation(reading);
            if (citation.isEmpty()) {
                return Optional.empty();
            }
            citations.add(citation.get());
        }
        return Optional.of(citations);
    }

    private static List<Proof> proofs(List<Citation> citations) {
        return citations.stream().map(Proof::of).toList();
    }
}
