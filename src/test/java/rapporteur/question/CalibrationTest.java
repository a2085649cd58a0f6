package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.question.Calibration.Held;

class CalibrationTest {
    private static final Scores EVEN = Scores.ofUnscaled(new double[Intent.values().length]);

    @Test
    void scoresThatWereTooSureAreCooled() {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            held.add(new Held(i < 60 ? Intent.WHEN : Intent.WHERE, sure(Intent.WHEN, 6), EVEN));
        }

        Calibration calibration = Calibration.ofForm(held);

        double claimed = calibration.probabilities(sure(Intent.WHEN, 6), EVEN)[Scores.at(Intent.WHEN)];
        assertThat(calibration.temperature()).isGreaterThan(1.5);
        assertThat(claimed).isBetween(0.3, 0.85);
    }

    @Test
    void theVoteThatIsRightMoreOftenWeighsMore() {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            held.add(new Held(Intent.WHY, sure(i % 2 == 0 ? Intent.WHY : Intent.FACT, 2), sure(Intent.WHY, 2)));
        }

        assertThat(Calibration.ofBoth(held).weight()).isGreaterThan(1);
    }

    @Test
    void outOfScopeTakesAsMuchCertaintyAsTheHeldOutPhrasesAskFor() {
        Scores doubtful = sure(Intent.OUT_OF_SCOPE, 1.5).plus(sure(Intent.WHO_IS, 1.4), 1);
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            held.add(new Held(Intent.WHO_IS, doubtful, EVEN));
            held.add(new Held(Intent.OUT_OF_SCOPE, sure(Intent.OUT_OF_SCOPE, 6), EVEN));
        }

        Calibration calibration = Calibration.ofForm(held);

        assertThat(decided(calibration, doubtful)).isEqualTo(Intent.WHO_IS);
        assertThat(decided(calibration, sure(Intent.OUT_OF_SCOPE, 6))).isEqualTo(Intent.OUT_OF_SCOPE);
    }

    @Test
    void betweenKindsOfQuestionsAPlainQuestionIsTheSoftLanding() {
        Calibration calibration = new Calibration(0, 1, 0, 0.6);

        assertThat(decided(calibration, either(Intent.WHEN, Intent.WHERE))).isEqualTo(Intent.FACT);
        assertThat(decided(calibration, sure(Intent.WHEN, 6))).isEqualTo(Intent.WHEN);
        assertThat(decided(calibration, either(Intent.THANKS, Intent.GREETING))).isEqualTo(Intent.THANKS);
    }

    private static Intent decided(Calibration calibration, Scores form) {
        return Guesses.of(calibration.probabilities(form, EVEN), calibration).decided();
    }

    private static Scores either(Intent likelier, Intent other) {
        return sure(likelier, 1).plus(sure(other, 0.9), 1);
    }

    private static Scores sure(Intent intent, double howMuch) {
        double[] values = new double[Intent.values().length];
        values[Scores.at(intent)] = howMuch;
        return Scores.ofUnscaled(values);
    }
}
