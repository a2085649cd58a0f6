package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;

/**
 * Something somebody said. {@code content} holds what was said, in pieces where the attribution interrupts it;
 * {@code evidence} is the whole sentence or sentences to cite, so that a negation outside the quotation marks is never
 * lost; {@code cue} is the word that marks the statement as one ("said"), empty at the speaker's mention where there is none;
 * {@code relayers} are those who pass on the words of the speaker, the nearest first.
 */
public record Statement(
        Speaker speaker,
        Span cue,
        List<Span> content,
        Span evidence,
        Kind kind,
        Stance stance,
        List<Speaker> relayers) {

    public Statement {
        content = List.copyOf(content);
        relayers = List.copyOf(relayers);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content, at " + cue);
        }
    }

    /** The same words, said and passed on by others. */
    Statement by(Speaker otherSpeaker, List<Speaker> otherRelayers) {
        return new Statement(otherSpeaker, cue, content, evidence, kind, stance, otherRelayers);
    }

    /** How much of the content stands between quotation marks. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** What the speaker does by the words. */
    public enum Stance {
        SAYS,
        DENIES,
        /** Declines to comment or to say. */
        DECLINES,
        /** Holds or wants something, without words being reported. */
        HOLDS
    }
}
