package rapporteur.console.bench;

import java.util.List;
import rapporteur.question.Intent;

/** A made-up document, and questions that it answers. */
record Talk(String id, String text, List<Query> queries) {
    /** A question and what kind of question it is meant to be. */
    record Query(Intent intent, String text) {}

    Talk {
        queries = List.copyOf(queries);
    }
}
