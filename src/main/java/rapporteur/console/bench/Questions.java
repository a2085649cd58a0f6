package rapporteur.console.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import rapporteur.question.Intent;

/** Questions by kind, and all of them in turn of kinds. */
record Questions(Map<Intent, List<String>> byIntent, List<String> mixed) {
    private static final int ROUNDS = 6;

    static Questions of(Load load, int each) {
        Map<Intent, List<String>> byIntent = load.questions(each);
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (List<String> questions : byIntent.values()) {
                if (i < questions.size()) {
                    mixed.add(questions.get(i));
                }
            }
        }
        return new Questions(byIntent, List.copyOf(mixed));
    }

    /** All of them, some times: what is asked before measuring, until the compiler is done with the way and times don't fall any more. */
    List<String> warming() {
        return Collections.nCopies(ROUNDS, mixed).stream().flatMap(List::stream).toList();
    }
}
