package rapporteur.quiz.making;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rapporteur.index.Index;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.QuizItem;

/**
 * The questions about what the index holds, made when first asked for and again when a document has been added, changed or
 * withdrawn. Safe for use by many threads.
 */
public final class MadeItems implements ItemBank {
    private final Index index;
    private final QuizMaker maker;
    private final Map<Space, Made> made = new ConcurrentHashMap<>();

    /** @param maker asked to make the questions of one space at a time */
    public MadeItems(Index index, QuizMaker maker) {
        this.index = index;
        this.maker = maker;
    }

    /** Questions and the documents, with their hashes, that they were made from. */
    private record Made(List<Listing> from, List<QuizItem> items) {}

    @Override
    public List<QuizItem> items(Space space) {
        return made.compute(space, (same, before) -> {
                    try (Reading reading = index.reading(space)) {
                        List<Listing> now = reading.documents();
                        return before != null && before.from().equals(now)
                                ? before
                                : new Made(now, maker.items(reading));
                    }
                })
                .items();
    }
}
