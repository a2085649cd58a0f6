package rapporteur.answer.memory;

import java.time.Instant;
import java.util.List;

/** All that is kept about one person, for that person to see and to take away. */
public interface PersonalData {
    Kept about(String user);

    void forget(String user);

    /** What is kept about one person, the oldest first. */
    record Kept(List<Exchange> exchanges, List<Verdict> verdicts, List<Gap> gaps) {
        public Kept {
            exchanges = List.copyOf(exchanges);
            verdicts = List.copyOf(verdicts);
            gaps = List.copyOf(gaps);
        }

        public boolean isEmpty() {
            return exchanges.isEmpty() && verdicts.isEmpty() && gaps.isEmpty();
        }
    }

    /** Whether the person found the answer of an exchange helpful. */
    record Verdict(String exchange, boolean helpful, Instant at) {}

    /** An exchange after which the person told the moderators that the corpus has a gap. */
    record Gap(String exchange, Instant at) {}
}
