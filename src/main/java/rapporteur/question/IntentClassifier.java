package rapporteur.question;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Embedder;

/**
 * Tells the kind of a message: what its form says, and once it has learnt to, what its meaning says, as two models' votes. Both
 * learn from the phrase files, are kept beside the index, and learn again when a phrase changes. Safe for use by many threads.
 */
public final class IntentClassifier {
    /** Raise it when the features or what is written of a model change, so that kept models are trained again. */
    private static final int FEATURES = 8;

    private final Phrases phrases;
    private final Path data;
    private final Path learnt;
    private final TrainedForm form;
    private volatile @Nullable Meaning meaning;

    private record Meaning(Embedder embedder, TrainedMeaning trained) {}

    private IntentClassifier(Phrases phrases, Path data, Path learnt) {
        this.phrases = phrases;
        this.data = data;
        this.learnt = learnt;
        this.form = kept("form").getOrLearn(TrainedForm.FORMAT, () -> TrainedForm.train(phrases.all(), this::heldOut));
    }

    /** Loads the model kept in {@code data} for these phrases, or trains it and keeps it there if that can be written. */
    public static IntentClassifier open(Path phraseFolder, Path data) {
        return open(phraseFolder, data, data);
    }

    /** @param learnt another folder where the model may be kept, which is only read */
    public static IntentClassifier open(Path phraseFolder, Path data, Path learnt) {
        return new IntentClassifier(Phrases.read(phraseFolder), data, learnt);
    }

    private HeldOutForms heldOut() {
        return kept("held-out").getOrLearn(HeldOutForms.FORMAT, () -> HeldOutForms.of(phrases.all()));
    }

    private KeptFile kept(String what) {
        String name = "intents-" + FEATURES + "-" + phrases.hash().substring(0, 16) + "-" + what + ".bin";
        return new KeptFile(data.resolve(name), learnt.resolve(name));
    }

    /**
     * Goes by the meaning of messages as well from when this is done. What is kept takes a moment, else the phrases are embedded,
     * which takes many seconds and ends early, with nothing learnt, when it is not wanted any more.
     */
    public void learnMeaning(Embedder embedder, BooleanSupplier wanted) {
        TrainedMeaning.Format format = new TrainedMeaning.Format(embedder);
        kept("meaning")
                .getOrTry(format, () -> TrainedMeaning.train(phrases.all(), this::heldOut, embedder, wanted))
                .ifPresent(trained -> meaning = new Meaning(embedder, trained));
    }

    /**
     * What a message may be.
     *
     * @param words all of it
     */
    Guesses classify(List<String> words, Names names, Stopwatch stopwatch) {
        return stopwatch.during(Stage.INTENT, () -> guess(words, names, stopwatch));
    }

    private Guesses guess(List<String> words, Names names, Stopwatch stopwatch) {
        List<String> essence = essence(words, names);
        Scores formed = form.model().score(essence);
        Meaning learnt = meaning;
        if (learnt == null) {
            return Guesses.of(form.calibration().probabilities(formed, formed), form.calibration());
        }
        TrainedMeaning trained = learnt.trained;
        float[] vector = stopwatch.during(Stage.MEANING, () -> TrainedMeaning.vector(essence, learnt.embedder));
        Scores meant = trained.model().score(vector);
        return Guesses.of(trained.calibration().probabilities(formed, meant), trained.calibration());
    }

    private List<String> essence(List<String> words, Names names) {
        List<String> mended = form.spelling().mend(words, names::knows);
        return Wording.essence(names.mask(mended, form.spelling()::isCommon));
    }
}
