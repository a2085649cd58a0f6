package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
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

    /** Only weights other than nought, which most are: OpenNLP's own package takes as long to read as a question to answer. */
    void write(DataOutput out) throws IOException {
        Object[] parts = ((AbstractModel) model.getMaxentModel()).getDataStructures();
        Map<?, ?> weights = (Map<?, ?>) parts[1];
        String[] kinds = (String[]) parts[2];

        out.writeInt(kinds.length);
        for (String kind : kinds) {
            out.writeUTF(kind);
        }
        out.writeInt(weights.size());
        for (Map.Entry<?, ?> feature : weights.entrySet()) {
            out.writeUTF((String) feature.getKey());
            write((Context) feature.getValue(), out);
        }
    }

    private static void write(Context weights, DataOutput out) throws IOException {
        double[] values = weights.getParameters();
        out.writeByte((int) Arrays.stream(values).filter(value -> value != 0).count());
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                out.writeByte(weights.getOutcomes()[i]);
                out.writeDouble(values[i]);
            }
        }
    }

    static FormModel read(DataInput in) throws IOException {
        String[] kinds = new String[in.readInt()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = in.readUTF();
        }
        String[] features = new String[in.readInt()];
        Context[] weights = new Context[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readUTF();
            weights[i] = readWeights(in);
        }
        MaxentModel model = new QNModel(weights, features, kinds);
        return new FormModel(new DoccatModel("en", model, Map.of(), new DoccatFactory()));
    }

    private static Context readWeights(DataInput in) throws IOException {
        int[] kinds = new int[in.readByte()];
        double[] values = new double[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = in.readByte();
            values[i] = in.readDouble();
        }
        return new Context(kinds, values);
    }
}
