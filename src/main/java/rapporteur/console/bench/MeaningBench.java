package rapporteur.console.bench;

import java.util.List;
import java.util.Map;
import rapporteur.answer.Respondent;
import rapporteur.answer.Trace;
import rapporteur.console.bench.floor.RawLucene;
import rapporteur.language.Embedder;
import rapporteur.language.LazyEmbedder;
import rapporteur.question.Intent;
import rapporteur.question.Stage;

/**
 * What answering takes where all documents have vectors: of each question, how long it waits for the model that makes its vectors,
 * and what all the rest takes, beside the same words looked for in Lucene alone. By the clock, as the stages of an answer are.
 */
final class MeaningBench {
    private final Subject subject;
    private final Questions questions;

    MeaningBench(Subject subject, Questions questions) {
        this.subject = subject;
        this.questions = questions;
    }

    /** What was spent on questions of one kind, or on all. */
    private record Shares(Spent all, Spent vectors, Spent waiting, Spent rest, Spent lucene) {
        Shares() {
            this(new Spent(), new Spent(), new Spent(), new Spent(), new Spent());
        }

        void addAll(Shares others) {
            all.addAll(others.all);
            vectors.addAll(others.vectors);
            waiting.addAll(others.waiting);
            rest.addAll(others.rest);
            lucene.addAll(others.lucene);
        }

        void addTo(Figures.Table table, String kind) {
            table.row(
                    kind,
                    all.times(),
                    all.median(),
                    all.p99(),
                    vectors.median(),
                    vectors.p99(),
                    waiting.median(),
                    rest.median(),
                    lucene.median(),
                    lucene.p99(),
                    (all.median() - vectors.median()) / lucene.median(),
                    (all.p99() - vectors.p99()) / lucene.p99());
        }
    }

    Figures measure(int size) throws Exception {
        subject.embed(Integer.MAX_VALUE);
        Respondent respondent = subject.respondent();
        Figures.Table table = Figures.of(
                "Answering, " + size + " passages, by meaning",
                "kind of question",
                "asked",
                "p50",
                "p99",
                "vectors alone p50",
                "vectors alone p99",
                "waiting p50",
                "rest p50",
                "Lucene p50",
                "Lucene p99",
                "beyond vectors × p50",
                "beyond vectors × p99");
        try (RawLucene lucene = new RawLucene(subject.indexFolder());
                LazyEmbedder embedders = LazyEmbedder.shipped(true)) {
            for (String question : questions.warming()) {
                ask(question, respondent, embedders, lucene, new Shares());
            }
            Shares all = new Shares();
            for (Map.Entry<Intent, List<String>> kind : questions.byIntent().entrySet()) {
                Shares shares = new Shares();
                for (String question : kind.getValue()) {
                    ask(question, respondent, embedders, lucene, shares);
                }
                shares.addTo(table, kind.getKey().toString());
                all.addAll(shares);
            }
            all.addTo(table, "all");
        }
        return table.note(
                        "By the clock. Two vectors are made of a question, of its words and of its form: alone, one after"
                                + " the other, or on two processors while the answer is waiting for them. The rest is everything"
                                + " else. A ratio is of what the answer takes longer than the vectors alone.")
                .done();
    }

    private void ask(String question, Respondent respondent, LazyEmbedder embedders, RawLucene lucene, Shares shares)
            throws Exception {
        shares.lucene.on(() -> lucene.search(question));
        shares.vectors.on(() -> embedders.get().ifPresent(model -> embed(question, model)));
        Trace trace = new Trace();
        long before = System.nanoTime();
        respondent.answer(question, subject.conversation(), trace);
        long nanos = System.nanoTime() - before;
        long waiting = (long) (trace.stopwatch().millis(Stage.MEANING) * 1e6);
        shares.all.add(nanos, 0);
        shares.waiting.add(waiting, 0);
        shares.rest.add(nanos - waiting, 0);
    }

    /** As long as both texts take, which are of about one length. */
    private static void embed(String question, Embedder model) {
        model.embed(question);
        model.embed(question);
    }
}
