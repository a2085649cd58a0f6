package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import rapporteur.language.Embedder;

/** What the vectors of the training phrases teach, and how form and meaning together are to be believed. */
record TrainedMeaning(String embedder, MeaningModel model, Calibration calibration) {
    /** Enough that many have one length, and about a second's work. */
    private static final int TOGETHER = 512;

    /** Vectors of another embedder are of no use. */
    record Format(Embedder embedder) implements KeptFile.Format<TrainedMeaning> {
        @Override
        public Optional<TrainedMeaning> read(DataInput in) throws IOException {
            String kept = in.readUTF();
            return kept.equals(embedder.fingerprint())
                    ? Optional.of(new TrainedMeaning(kept, MeaningModel.read(in), Calibration.read(in)))
                    : Optional.empty();
        }

        @Override
        public void write(TrainedMeaning learnt, DataOutput out) throws IOException {
            out.writeUTF(learnt.embedder);
            learnt.model.write(out);
            learnt.calibration.write(out);
        }
    }

    /** Nothing where it is not wanted any more before all phrases have their vectors. */
    static Optional<TrainedMeaning> train(
            List<LabelledPhrase> phrases, Supplier<HeldOutForms> held, Embedder embedder, BooleanSupplier wanted) {
        List<float[]> vectors = vectors(phrases, embedder, wanted);
        return vectors.size() < phrases.size()
                ? Optional.empty()
                : Optional.of(train(phrases, held.get(), vectors, embedder.fingerprint()));
    }

    private static TrainedMeaning train(
            List<LabelledPhrase> phrases, HeldOutForms held, List<float[]> vectors, String embedder) {
        List<Scores> meanings = CrossValidation.byMeaning(phrases, CrossValidation.byBlocks(phrases), vectors);
        Calibration calibration = Calibration.ofBoth(Calibration.held(phrases, held.scores(), meanings));
        List<Intent> intents = phrases.stream().map(LabelledPhrase::intent).toList();
        return new TrainedMeaning(embedder, MeaningModel.train(vectors, intents), calibration);
    }

    /** The vectors of the first wordings, as many as there are when they are not wanted any more. */
    static List<float[]> vectors(List<LabelledPhrase> phrases, Embedder embedder, BooleanSupplier wanted) {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < phrases.size() && wanted.getAsBoolean(); from += TOGETHER) {
            vectors.addAll(embedder.embedAll(phrases.subList(from, Math.min(from + TOGETHER, phrases.size())).stream()
                    .map(phrase -> text(phrase.wordings().getFirst()))
                    .toList()));
        }
        return vectors;
    }

    static float[] vector(List<String> words, Embedder embedder) {
        return embedder.embed(text(words));
    }

    /** The model that makes vectors knows words of English only, so that masks are put as what they stand for. */
    private static String text(List<String> words) {
        return String.join(" ", words)
                .replace(" '", "'")
                .replace(Form.QUOTE, "\"so it is\"")
                .replace(Form.PERSON, "Smith")
                .replace(Form.NAME, "Norland")
                .replace(Form.NUMBER, "20");
    }
}
