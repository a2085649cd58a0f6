package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the forms of the training phrases teach: their spelling, the model, and how far it is to be believed. */
record TrainedForm(Spelling spelling, FormModel model, Calibration calibration) {
    static final KeptFile.Format<TrainedForm> FORMAT = new KeptFile.Format<>() {
        @Override
        public Optional<TrainedForm> read(DataInput in) throws IOException {
            return Optional.of(new TrainedForm(Spelling.read(in), FormModel.read(in), Calibration.read(in)));
        }

        @Override
        public void write(TrainedForm learnt, DataOutput out) throws IOException {
            learnt.spelling.write(out);
            learnt.model.write(out);
            learnt.calibration.write(out);
        }
    };

    /** @param heldOut takes three times as long to find out as the model, which is trained beside that */
    static TrainedForm train(List<LabelledPhrase> phrases, Supplier<HeldOutForms> heldOut) {
        CompletableFuture<FormModel> model = CompletableFuture.supplyAsync(() -> FormModel.train(phrases));
        HeldOutForms held = heldOut.get();
        Calibration calibration = Calibration.ofForm(Calibration.held(phrases, held.scores(), held.scores()));
        Spelling spelling = Spelling.learn(phrases.stream()
                .map(phrase -> Wording.words(phrase.text().replaceAll("\\{\\w+}", " ")))
                .toList());
        return new TrainedForm(spelling, model.join(), calibration);
    }
}
