package rapporteur.console.evaluation;

import java.util.List;

/** What a reply to one question was worth; {@code shortcomings} say in words what it lacks. */
public record Score(
        SetQuestion question,
        Reply reply,
        Kind kind,
        boolean right,
        boolean cited,
        boolean held,
        boolean handled,
        boolean grounded,
        boolean verbatim,
        List<String> shortcomings) {
    public Score {
        shortcomings = List.copyOf(shortcomings);
    }

    /** What was to be done. */
    public enum Kind {
        /** The corpus has the answer; {@code held} when the bot did not abstain. */
        ANSWER,
        /** The corpus has none; {@code held} when the bot abstained. */
        ABSTAIN,
        /** Small talk, which counts for nothing but itself. */
        CHAT
    }

    public boolean intentRight() {
        return reply.intent().equals(question.intent());
    }

    /** Whether there is anything to improve. */
    public boolean perfect() {
        return handled && grounded && intentRight();
    }
}
