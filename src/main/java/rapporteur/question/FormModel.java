package rapporteur.question;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Tells the kind of a message from its {@link Form}: OpenNLP's document categoriser, a maximum-entropy model. */
record FormModel(DoccatModel model) {

    static FormModel train(List<LabelledPhrase> phrases) {
        List<DocumentSample> samples = new ArrayList<>();
        for (LabelledPhrase phrase : phrases) {
            for (List<String> words : phrase.wordings()) {
                samples.add(new DocumentSample(phrase.intent().toString(), Form.features(words)));
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
            return new FormModel(DocumentCategorizerME.train(
                    "en", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException("training from memory reads no file", e);
        }
    }

    Scores score(List<String> words) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] probabilities = categorizer.categorize(Form.features(words));
        double[] byIntent = new double[Intent.values().length];
        for (int i = 0; i < probabilities.length; i++) {
            Intent intent = Intent.named(categorizer.getCategory(i)).orElseThrow();
            byIntent[Scores.at(intent)] = probabilities[i];
        }
        return Scores.ofProbabilities(byIntent);
    }

    void write(DataOutput out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.serialize(bytes);
        out.writeInt(bytes.size());
        out.write(bytes.toByteArray());
    }

    static FormModel read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new FormModel(new DoccatModel(new ByteArrayInputStream(bytes)));
    }
}
