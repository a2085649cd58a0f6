package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** Whether somebody said something; half of the time it was somebody else of the same document. One question a speaker. */
final class TrueOrFalse implements ItemWriter {
    private static final int SHORTEST = 25;
    private static final List<String> ANSWERS = List.of("True", "False");

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Quote quote : knowledge.quotes(material).reversed()) {
            String words = material.text(quote.words());
            boolean fit = quote.voice().type() == Voice.Type.PERSON
                    && quote.whole()
                    && words.length() >= SHORTEST
                    && !asked.contains(quote.voice().name())
                    && !quote.voice().isNamedIn(words)
                    && !knowledge.isSaidByAnother(words, quote.voice());
            Optional<Draft> draft = fit ? draft(quote, words, material, knowledge) : Optional.empty();
            draft.ifPresent(found -> {
                asked.add(quote.voice().name());
                drafts.add(found);
            });
        }
        return drafts;
    }

    private static Optional<Draft> draft(Quote quote, String words, Material material, Knowledge knowledge) {
        String substance = words + " – " + quote.voice().name();
        boolean swapped = Math.floorMod(substance.hashCode(), 2) == 0;
        Optional<Voice> other = knowledge.quotes(material).stream()
                .map(Quote::voice)
                .filter(voice ->
                        voice.type() == Voice.Type.PERSON && !voice.is(quote.voice()) && !voice.isNamedIn(words))
                .findFirst();
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Voice named = swapped ? other.get() : quote.voice();
        double closeness =
                OtherVoices.closeness(other.get(), OtherVoices.words(quote.voice(), knowledge), material, knowledge);
        return Optional.of(new Draft(
                QuizItem.Kind.TRUE_OR_FALSE,
                "True or false? It was " + named.name() + " who said: “" + words + "”",
                new Task.Choice(ANSWERS, swapped ? 1 : 0),
                List.of(new Proof(material.id(), quote.evidence())),
                List.of(quote.voice().name()),
                substance,
                quote.voice().name(),
                // Whoever guesses is right half of the time.
                closeness / 2));
    }
}
