package rapporteur.quiz.play;

import java.util.List;

/** What the rules say to an action: whether it counts, and what happens for it. */
public record Ruling(Verdict verdict, List<Event> events) {
    public Ruling {
        events = List.copyOf(events);
    }

    static Ruling done(Event... events) {
        return new Ruling(Verdict.DONE, List.of(events));
    }

    static Ruling refused(Verdict why) {
        return new Ruling(why, List.of());
    }

    /** Whether an action counts, or why it doesn't. */
    public enum Verdict {
        DONE,
        /** There is no such game any more. */
        OVER,
        /** Only the host or a moderator may do that. */
        NOT_HOST,
        /** It isn't the time for it. */
        NOT_NOW,
        PAUSED,
        TIME_UP,
        /** The answer has been changed once already. */
        CHANGED_ALREADY,
        /** The proof of the question is gone. */
        WITHDRAWN,
        /** There is nothing to appeal against. */
        NO_APPEAL
    }
}
