package rapporteur.console.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rapporteur.answer.Respondent;
import rapporteur.answer.Trace;
import rapporteur.console.bench.floor.RawLucene;
import rapporteur.question.Intent;
import rapporteur.question.Stage;

/** How long a question takes to be answered, each asked right after the same words were looked for in Lucene alone. */
final class AnsweringBench {
    private static final double SECONDS = 1e3;

    private final Subject subject;
    private final Questions questions;

    AnsweringBench(Subject subject, Questions questions) {
        this.subject = subject;
        this.questions = questions;
    }

    List<Figures> measure(int size) throws Exception {
        try (RawLucene lucene = new RawLucene(subject.indexFolder())) {
            Respondent respondent = subject.respondent();
            for (String question : questions.warming()) {
                lucene.search(question);
                respondent.answer(question, subject.conversation());
            }
            return List.of(byIntent(size, respondent, lucene), stages(size, respondent), threads(size, respondent));
        }
    }

    private Figures byIntent(int size, Respondent respondent, RawLucene lucene) throws Exception {
        Figures.Table table = Figures.of(
                "Answering, " + size + " passages, by words",
                "kind of question",
                "asked",
                "p50",
                "p99",
                "CPU p50",
                "CPU p99",
                "Lucene p50",
                "Lucene p99",
                "× p50",
                "× p99");
        Spent all = new Spent();
        Spent allFloor = new Spent();
        for (Map.Entry<Intent, List<String>> kind : questions.byIntent().entrySet()) {
            Spent answering = new Spent();
            Spent floor = new Spent();
            for (String question : kind.getValue()) {
                floor.on(() -> lucene.search(question));
                answering.on(() -> respondent.answer(question, subject.conversation()));
            }
            row(table, kind.getKey().toString(), answering, floor);
            all.addAll(answering);
            allFloor.addAll(floor);
        }
        row(table, "all", all, allFloor);
        return table.done();
    }

    private static void row(Figures.Table table, String kind, Spent answering, Spent floor) {
        table.row(
                kind,
                answering.times(),
                answering.median(),
                answering.p99(),
                answering.processorMedian(),
                answering.processorP99(),
                floor.processorMedian(),
                floor.processorP99(),
                answering.processorMedian() / floor.processorMedian(),
                answering.processorP99() / floor.processorP99());
    }

    /** In one thread, by the clock, as stages are too short for the processor time of a thread to be read at each. */
    private Figures stages(int size, Respondent respondent) {
        Map<Stage, Spent> stages = new EnumMap<>(Stage.class);
        double all = 0;
        for (String question : questions.mixed()) {
            Trace trace = new Trace();
            respondent.answer(question, subject.conversation(), trace);
            for (Stage stage : Stage.values()) {
                double millis = trace.stopwatch().millis(stage);
                stages.computeIfAbsent(stage, unused -> new Spent()).add((long) (millis * 1e6), 0);
                all += millis;
            }
        }
        Figures.Table table =
                Figures.of("Where the time goes, " + size + " passages", "stage", "p50", "p99", "share of all, %");
        for (Map.Entry<Stage, Spent> stage : stages.entrySet()) {
            Spent spent = stage.getValue();
            table.row(stage.getKey().toString(), spent.median(), spent.p99(), 100 * spent.total() / all);
        }
        return table.done();
    }

    private Figures threads(int size, Respondent respondent) throws Exception {
        Figures.Table table = Figures.of(
                "Answering on several threads, " + size + " passages", "threads", "questions/s", "p50", "p99", "× one");
        double one = 0;
        for (int threads = 1; threads <= 2; threads++) {
            Spent spent = new Spent();
            double seconds = together(threads, respondent, spent);
            double rate = spent.times() / seconds;
            one = threads == 1 ? rate : one;
            table.row(threads, rate, spent.median(), spent.p99(), rate / one);
        }
        return table.note("All kinds of question in turn, by the clock.").done();
    }

    /** Every thread asks all questions; returns how long that took. */
    private double together(int threads, Respondent respondent, Spent spent) throws Exception {
        try (ExecutorService askers = Executors.newFixedThreadPool(threads)) {
            long before = System.nanoTime();
            List<Future<Spent>> asking = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                asking.add(askers.submit(() -> ask(respondent)));
            }
            for (Future<Spent> each : asking) {
                spent.addAll(each.get());
            }
            return (System.nanoTime() - before) / 1e6 / SECONDS;
        }
    }

    private Spent ask(Respondent respondent) throws Exception {
        Spent spent = new Spent();
        for (String question : questions.mixed()) {
            spent.on(() -> respondent.answer(question, subject.conversation()));
        }
        return spent;
    }
}
