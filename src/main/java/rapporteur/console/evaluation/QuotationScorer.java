package rapporteur.console.evaluation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.console.evaluation.Agreement.Tally;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/**
 * Compares to whom the stretches between quotation marks are given: a stretch is attributed where half of its words or more
 * lie in the content of one statement.
 */
final class QuotationScorer {
    private static final int LONG = 5;

    private final Tally all = new Tally();
    private final Tally longOnes = new Tally();

    Map<String, Agreement> agreements() {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        agreements.put("quotations", all.agreement());
        agreements.put("of 5 words or more", longOnes.agreement());
        return agreements;
    }

    void add(Document document, Words words, List<WordedAttribution> gold, List<WordedAttribution> found) {
        SpeakerCheck speakers = new SpeakerCheck(words);
        for (Span stretch : MarkedStretches.in(document.text())) {
            BitSet quoted = words.in(List.of(stretch));
            if (!quoted.isEmpty()) {
                Optional<WordedAttribution> wanted = holder(quoted, gold);
                Optional<WordedAttribution> given = holder(quoted, found).filter(WordedAttribution::attributed);
                add(all, speakers, wanted, given);
                if (quoted.cardinality() >= LONG) {
                    add(longOnes, speakers, wanted, given);
                }
            }
        }
    }

    private static void add(
            Tally tally, SpeakerCheck speakers, Optional<WordedAttribution> wanted, Optional<WordedAttribution> given) {
        boolean both = wanted.isPresent() && given.isPresent();
        Optional<Boolean> speaker = both ? speakers.right(wanted.get(), given.get()) : Optional.empty();
        wanted.ifPresent(ignored -> tally.gold(both, speaker.orElse(true)));
        given.ifPresent(ignored -> tally.found(both, speaker.orElse(true)));
        speaker.ifPresent(tally::detail);
    }

    /** The statement that has most words of the stretch, if it has half of them. */
    private static Optional<WordedAttribution> holder(BitSet quoted, List<WordedAttribution> attributions) {
        return Overlaps.most(quoted, attributions)
                .filter(each -> 2 * Dice.common(quoted, each.content()) >= quoted.cardinality());
    }
}
