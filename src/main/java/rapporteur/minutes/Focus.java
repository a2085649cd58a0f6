package rapporteur.minutes;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a reader has in mind at a place of a text: those mentioned last, each with where, how and how often, and whom of them a
 * pronoun most likely takes up. Remembers a limited number of people, so that reading stays linear.
 *
 * <p>The scores count in sentences: whoever was mentioned a sentence further back loses one. They are a reader's judgement of how
 * news is written; weights learned from the coreference of encyclopedic and spoken texts named the right person less often.
 */
final class Focus {
    private static final int MOST_PEOPLE = 24;
    private static final int SENTENCES_BACK = 12;
    /** How far ahead of the next one somebody has to be. */
    private static final double MARGIN = 0.3;

    private static final double SUBJECT = 2;
    private static final double SPOKE = 3;
    private static final double SPOKE_LAST = 1;
    private static final double TAKEN_UP = 3;
    private static final int TAKEN_UP_WITHIN = 3;
    private static final double JUST_INTRODUCED = 2;
    private static final double SAME_PARAGRAPH = 1;
    private static final double OPENED_PARAGRAPH = 0.5;
    private static final double EACH_PARAGRAPH_BACK = -0.5;
    private static final int PARAGRAPHS_COUNTED = 3;
    private static final double GENDER_KNOWN = 1;
    private static final double NO_SUBJECT_OF_THIS_SENTENCE = -2;
    private static final double NAMED_IN_THE_QUOTATION = -2;

    private final LinkedHashMap<CastMember, Trace> traces = new LinkedHashMap<>();
    private final Map<Gender, Trace> takenUpLast = new EnumMap<>(Gender.class);
    private @Nullable Trace spokeLast;

    /** Where something stands: its sentence and paragraph, counted from 0, and how. */
    record Place(int sentence, int paragraph, boolean opensParagraph, Standing standing, boolean speaks) {}

    /** How somebody was mentioned so far; a number is that of a sentence or paragraph, -1 for none yet. */
    private static final class Trace {
        private final CastMember member;
        private int mentions;
        private int spoke = -1;
        private int subject = -1;
        private int quoted = -1;
        private int openedParagraph = -1;
        private int takenUp = -1;
        private Gender takenUpAs = Gender.UNKNOWN;
        private @Nullable Place last;

        Trace(CastMember member) {
            this.member = member;
        }

        /** As known of the name, else as a pronoun told. */
        Gender gender() {
            return member.gender() == Gender.UNKNOWN ? takenUpAs : member.gender();
        }
    }

    /** Notes a mention outside quotation marks; a new subject takes the pronouns, and the floor, from whoever had them. */
    void mention(CastMember member, Place place) {
        Trace trace = traces.computeIfAbsent(member, Trace::new);
        traces.putLast(member, trace);
        trace.mentions++;
        trace.last = place;
        if (place.speaks()) {
            spoke(member, place.sentence());
        }
        if (place.standing() == Standing.SUBJECT) {
            trace.subject = place.sentence();
            takenUpLast
                    .entrySet()
                    .removeIf(chain ->
                            chain.getValue() != trace && member.gender().agreesWith(chain.getKey()));
            if (spokeLast != null && spokeLast != trace && member.gender().agreesWith(spokeLast.gender())) {
                spokeLast = null;
            }
        }
        if (place.opensParagraph()) {
            trace.openedParagraph = place.paragraph();
        }
        if (traces.size() > MOST_PEOPLE) {
            traces.pollFirstEntry();
        }
    }

    /** Notes that somebody is named in a quotation, by whoever speaks there. */
    void mentionInQuotation(CastMember member, int sentence) {
        Trace trace = traces.get(member);
        if (trace != null) {
            trace.quoted = sentence;
        }
    }

    /** Notes that somebody is the subject of a verb of speech. */
    void spoke(CastMember member, int sentence) {
        Trace trace = traces.get(member);
        if (trace != null) {
            trace.spoke = sentence;
            spokeLast = trace;
        }
    }

    /** Notes that "he" or "she" was somebody. */
    void tookUp(CastMember member, Gender gender, int sentence) {
        Trace trace = traces.get(member);
        if (trace != null) {
            trace.takenUp = sentence;
            trace.takenUpAs = gender;
            takenUpLast.put(gender, trace);
        }
    }

    /** Those mentioned, the last one first. */
    Stream<CastMember> recent() {
        return traces.sequencedKeySet().reversed().stream();
    }

    /** Whom a pronoun means; empty where two come into question. */
    Optional<CastMember> meant(Gender gender, Place pronoun) {
        CastMember best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double nextScore = Double.NEGATIVE_INFINITY;
        for (Trace trace : traces.sequencedValues().reversed()) {
            Place last = trace.last;
            if (last == null
                    || !trace.gender().agreesWith(gender)
                    || pronoun.sentence() - last.sentence() > SENTENCES_BACK) {
                continue;
            }
            double score = score(trace, last, gender, pronoun);
            if (score > bestScore) {
                nextScore = bestScore;
                bestScore = score;
                best = trace.member;
            } else {
                nextScore = Math.max(nextScore, score);
            }
        }
        return bestScore - nextScore < MARGIN ? Optional.empty() : Optional.ofNullable(best);
    }

    private double score(Trace trace, Place last, Gender gender, Place pronoun) {
        int back = pronoun.sentence() - last.sentence();
        int paragraphsBack = pronoun.paragraph() - last.paragraph();
        double score = nearness(trace, back, pronoun.sentence());
        score += EACH_PARAGRAPH_BACK * Math.min(PARAGRAPHS_COUNTED, paragraphsBack);
        if (paragraphsBack == 0) {
            score += SAME_PARAGRAPH;
        }
        if (paragraphsBack <= 1) {
            boolean goesOn = trace == takenUpLast.get(gender) && pronoun.sentence() - trace.takenUp <= TAKEN_UP_WITHIN;
            score += goesOn ? TAKEN_UP : 0;
            score += trace == spokeLast ? SPOKE_LAST : 0;
        }
        if (trace.mentions == 1 && back <= 1) {
            score += JUST_INTRODUCED;
        }
        if (trace.openedParagraph >= 0 && pronoun.paragraph() - trace.openedParagraph <= 1) {
            score += OPENED_PARAGRAPH;
        }
        if (trace.gender() == gender) {
            score += GENDER_KNOWN;
        }
        if (back == 0 && (last.standing() == Standing.GOVERNED || last.standing() == Standing.POSSESSOR)) {
            score += NO_SUBJECT_OF_THIS_SENTENCE;
        }
        if (trace.quoted == pronoun.sentence()) {
            score += NAMED_IN_THE_QUOTATION;
        }
        return score;
    }

    /** By the mention that counts most: the last one, the last as a subject, or the last as a speaker. */
    private static double nearness(Trace trace, int back, int sentence) {
        double nearness = -back;
        if (trace.subject >= 0) {
            nearness = Math.max(nearness, SUBJECT - (sentence - trace.subject));
        }
        if (trace.spoke >= 0) {
            nearness = Math.max(nearness, SPOKE - (sentence - trace.spoke));
        }
        return nearness;
    }
}
