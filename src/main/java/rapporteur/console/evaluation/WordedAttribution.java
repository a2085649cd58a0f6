package rapporteur.console.evaluation;

import java.util.BitSet;
import java.util.List;
import rapporteur.minutes.Statement.Kind;

/** An attribution by the numbers of its words, of which its content has at least one. */
record WordedAttribution(Attribution attribution, BitSet content, BitSet source, BitSet cue, Kind kind) {
    private static final double MOST = 0.9;
    private static final double HARDLY_ANY = 0.1;

    /** @param quoted the words between quotation marks */
    static List<WordedAttribution> of(List<Attribution> attributions, Words words, BitSet quoted) {
        return attributions.stream()
                .map(attribution -> {
                    BitSet content = words.in(attribution.content());
                    return new WordedAttribution(
                            attribution,
                            content,
                            words.in(attribution.source()),
                            words.in(attribution.cue()),
                            kind(content, quoted));
                })
                .filter(worded -> !worded.content().isEmpty())
                .toList();
    }

    private static Kind kind(BitSet content, BitSet quoted) {
        double share = (double) Dice.common(content, quoted) / content.cardinality();
        if (share >= MOST) {
            return Kind.DIRECT;
        }
        return share <= HARDLY_ANY ? Kind.INDIRECT : Kind.MIXED;
    }

    boolean attributed() {
        return !source.isEmpty() || attribution.speaker().isPresent();
    }

    /** Whether the words that stand for the speaker have the last word of the name. */
    boolean namesSpeaker(Words words) {
        String last =
                attribution.speaker().map(name -> Words.of(name).getLast()).orElse("");
        return source.stream().mapToObj(words::word).anyMatch(last::equalsIgnoreCase);
    }

    double likeness(WordedAttribution other) {
        return Dice.of(content, other.content);
    }
}
