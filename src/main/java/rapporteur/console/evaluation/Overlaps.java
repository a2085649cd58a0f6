package rapporteur.console.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which attribution has most words of a stretch. */
final class Overlaps {
    private Overlaps() {}

    /** The one with most of the words; of several the first. */
    static Optional<WordedAttribution> most(BitSet stretch, List<WordedAttribution> attributions) {
        Optional<WordedAttribution> most = Optional.empty();
        int shared = -1;
        for (WordedAttribution attribution : attributions) {
            int common = Dice.common(stretch, attribution.content());
            if (common > shared) {
                shared = common;
                most = Optional.of(attribution);
            }
        }
        return most;
    }
}
