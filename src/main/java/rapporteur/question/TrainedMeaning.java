package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import rapporteur.language.Embedder;

/** What the vectors of the training phrases teach, and how form and meaning together are to be believed. */
record TrainedMeaning(String embedder, MeaningModel model, Calibration calibration) {

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
    static Optional<TrainedMeaning> train(List<LabelledPhrase> phrases, Embedder embedder, BooleanSupplier wanted) {
        List<float[]> vectors = new ArrayList<>();
        for (LabelledPhrase phrase : phrases) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            vectors.add(vector(phrase, embedder));
        }
        return Optional.of(train(phrases, vectors, embedder));
    }

    private static TrainedMeaning train(List<LabelledPhrase> phrases, List<float[]> vectors, Embedder embedder) {
        Calibration calibration = Calibration.ofBoth(
                CrossValidation.score(phrases, CrossValidation.byBlocks(phrases), Optional.of(vectors)));
        List<Intent> intents = phrases.stream().map(LabelledPhrase::intent).toList();
        return new TrainedMeaning(embedder.fingerprint(), MeaningModel.train(vectors, intents), calibration);
    }

    static float[] vector(LabelledPhrase phrase, Embedder embedder) {
        return vector(phrase.wordings().getFirst(), embedder);
    }

    /** The model that makes vectors knows words of English only, so that masks are put as what they stand for. */
    static float[] vector(List<String> words, Embedder embedder) {
        return embedder.embed(String.join(" ", words)
                .replace(" '", "'")
                .replace(Form.QUOTE, "\"so it is\"")
                .replace(Form.PERSON, "Smith")
                .replace(Form.NAME, "Norland")
                .replace(Form.NUMBER, "20"));
    }
}
