package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the training phrases are held for by models of the form that had not seen them. Form alone is calibrated by it, and form
 * with meaning, which is learnt later; finding it out once saves three trainings.
 */
record HeldOutForms(List<Scores> scores) {
    static final KeptFile.Format<HeldOutForms> FORMAT = new KeptFile.Format<>() {
        @Override
        public Optional<HeldOutForms> read(DataInput in) throws IOException {
            int size = in.readInt();
            List<Scores> scores = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                scores.add(Scores.read(in));
            }
            return Optional.of(new HeldOutForms(scores));
        }

        @Override
        public void write(HeldOutForms learnt, DataOutput out) throws IOException {
            out.writeInt(learnt.scores.size());
            for (Scores each : learnt.scores) {
                each.write(out);
            }
        }
    };

    static HeldOutForms of(List<LabelledPhrase> phrases) {
        return new HeldOutForms(CrossValidation.byForm(phrases, CrossValidation.byBlocks(phrases)));
    }
}
