package rapporteur.console.evaluation;

import java.util.List;

/** What came back for a question. */
public record Reply(String intent, boolean abstained, String text, List<SetQuestion.Quoted> citations, double millis) {
    public Reply {
        citations = List.copyOf(citations);
    }

    boolean given() {
        return abstained || !Folding.fold(text).isEmpty();
    }
}
