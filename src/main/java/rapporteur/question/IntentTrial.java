package rapporteur.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import rapporteur.language.Embedder;
import rapporteur.question.Calibration.Held;

/** Puts the classifier to the test on phrases of which the kind is known and that it has not learnt from. */
public final class IntentTrial {
    private final Path phraseFolder;
    private final Path data;
    private final Supplier<Optional<Embedder>> embedder;
    private final List<LabelledPhrase> own;

    /** A phrase, and what a classifier that had not seen it took it for, with what probability. */
    public record Outcome(LabelledPhrase phrase, Intent taken, double confidence) {
        public boolean right() {
            return taken == phrase.intent();
        }
    }

    /** @param data where the classifier keeps what it has learnt */
    public IntentTrial(Path phraseFolder, Path data, Supplier<Optional<Embedder>> embedder) {
        this.phraseFolder = phraseFolder;
        this.data = data;
        this.embedder = embedder;
        this.own = Phrases.read(phraseFolder).all();
    }

    /** The training phrases, each by models that have seen none in its register, or of its neighbours where it has no register. */
    public List<Outcome> crossValidated() {
        return outcomes(own, CrossValidation.byRegisters(own));
    }

    /** Other phrases, by the classifier as it is. */
    public List<Outcome> on(List<LabelledPhrase> others) {
        IntentClassifier classifier = IntentClassifier.open(phraseFolder, data);
        embedder.get().ifPresent(loaded -> classifier.learnMeaning(loaded, () -> true));
        return others.stream()
                .map(phrase -> outcome(
                        phrase,
                        classifier.classify(
                                Wording.words(phrase.text()), Names.capitalised(phrase.text()), new Stopwatch())))
                .toList();
    }

    /** Other phrases, by models that have learnt from the training phrases and from those of the others that don't stand near. */
    public List<Outcome> mixedIn(List<LabelledPhrase> others) {
        List<LabelledPhrase> all = new ArrayList<>(own);
        all.addAll(others);
        return outcomes(all, CrossValidation.byBlocks(all)).subList(own.size(), all.size());
    }

    private List<Outcome> outcomes(List<LabelledPhrase> phrases, int[] folds) {
        List<Scores> forms = CrossValidation.byForm(phrases, folds);
        Optional<List<Scores>> meanings = embedder.get()
                .map(loaded -> TrainedMeaning.vectors(phrases, loaded, () -> true))
                .map(vectors -> CrossValidation.byMeaning(phrases, folds, vectors));
        List<Held> held = Calibration.held(phrases, forms, meanings.orElse(forms));
        Calibration calibration = meanings.isPresent() ? Calibration.ofBoth(held) : Calibration.ofForm(held);

        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Held scores = held.get(i);
            double[] probabilities = calibration.probabilities(scores.form(), scores.meaning());
            outcomes.add(outcome(phrases.get(i), Guesses.of(probabilities, calibration)));
        }
        return outcomes;
    }

    private static Outcome outcome(LabelledPhrase phrase, Guesses guesses) {
        return new Outcome(phrase, guesses.decided(), guesses.best().probability());
    }
}
