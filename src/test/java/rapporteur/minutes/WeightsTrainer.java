package rapporteur.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Learns the {@link Weights} of a yes-or-no question from examples, by OpenNLP's maximum entropy; the same examples give the same weights. */
final class WeightsTrainer {
    private static final String YES = "yes";
    private static final int RAREST_SIGN = 5;
    private static final int ITERATIONS = 200;
    private static final double SMALLEST = 0.02;

    private final List<Event> examples = new ArrayList<>();

    void add(boolean yes, List<String> signs) {
        examples.add(new Event(yes ? YES : "no", signs.toArray(String[]::new)));
    }

    /** Trains, writes the weights, the sign with its weight a line behind {@code about} as comment, and returns these lines. */
    List<String> write(Path file, List<String> about) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, RAREST_SIGN);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, 0.5);
        parameters.put(QNTrainer.L2COST_PARAM, 1.0);
        AbstractModel model = (AbstractModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(new CollectionObjectStream<>(examples));
        int yes = model.getIndex(YES);
        @SuppressWarnings("unchecked") // the model's own data: contexts, their index, outcomes
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        List<String> lines = new ArrayList<>();
        contexts.forEach((sign, context) -> {
            double weight = weight(context, yes);
            if (Math.abs(weight) >= SMALLEST) {
                lines.add(String.format(Locale.ROOT, "%s %.2f", sign, weight));
            }
        });
        lines.sort(null);
        List<String> comment = about.stream().map(line -> "# " + line).toList();
        Files.write(file, Stream.concat(comment.stream(), lines.stream()).toList());
        System.out.printf(Locale.ROOT, "%,d examples, %,d weights in %s%n", examples.size(), lines.size(), file);
        return lines;
    }

    private static double weight(Context context, int yes) {
        double weight = 0;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            weight += context.getOutcomes()[i] == yes ? context.getParameters()[i] : -context.getParameters()[i];
        }
        return weight;
    }
}
