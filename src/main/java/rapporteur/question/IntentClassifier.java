package rapporteur.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the kind of a message from its form: OpenNLP's document categoriser, a maximum-entropy model trained on the phrase
 * files. The model is kept beside the index and trained again when a phrase changes. Safe for use by many threads.
 */
public final class IntentClassifier {
    private static final Logger LOG = LoggerFactory.getLogger(IntentClassifier.class);
    /** Raise it when the features change, so that kept models are trained again. */
    private static final int FEATURES = 4;

    private final DoccatModel model;

    private IntentClassifier(DoccatModel model) {
        this.model = model;
    }

    /** The best kinds of a message with their probabilities, the best first. */
    record Guess(Intent intent, double probability) {}

    /** Loads the model kept in {@code data} for these phrases, or trains one and keeps it there if that can be written. */
    public static IntentClassifier open(Path phraseFolder, Path data) {
        Phrases phrases = Phrases.read(phraseFolder);
        Path kept = data.resolve("intents-" + FEATURES + "-" + phrases.hash().substring(0, 16) + ".bin");
        if (Files.isReadable(kept)) {
            try (InputStream bytes = Files.newInputStream(kept)) {
                return new IntentClassifier(new DoccatModel(bytes));
            } catch (IOException | RuntimeException damaged) {
                LOG.info("{} can't be used and is made anew: {}", kept, damaged.toString());
            }
        }
        IntentClassifier trained = train(phrases);
        trained.keep(kept);
        return trained;
    }

    static IntentClassifier train(Phrases phrases) {
        List<DocumentSample> samples = new ArrayList<>();
        for (Map.Entry<Intent, List<String>> entry : phrases.byIntent().entrySet()) {
            for (String phrase : entry.getValue()) {
                for (String filled : Slots.fill(phrase)) {
                    String[] features = Form.features(Form.words(filled));
                    samples.add(new DocumentSample(entry.getKey().toString(), features));
                }
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(QNTrainer.L1COST_PARAM, 0.1);
        parameters.put(QNTrainer.L2COST_PARAM, 0.1);
        parameters.put("PrintMessages", false);
        try {
            return new IntentClassifier(DocumentCategorizerME.train(
                    "en", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException("training from memory reads no file", e);
        }
    }

    /** Another process may keep the same model at the same time, so it is written aside and moved into place. */
    private void keep(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "intents", ".part");
            try (OutputStream bytes = Files.newOutputStream(aside)) {
                model.serialize(bytes);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.info("the trained classifier is not kept: {}", e.toString());
        }
    }

    /** The kinds of a message by falling probability; {@code words} as {@link Form#words} gives them, names masked. */
    List<Guess> classify(List<String> words) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] probabilities = categorizer.categorize(Form.features(words));
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            double probability = probabilities[i];
            Intent.named(categorizer.getCategory(i)).ifPresent(intent -> guesses.add(new Guess(intent, probability)));
        }
        guesses.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        return guesses;
    }
}
