package rapporteur.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.console.evaluation.SetQuestion;
import rapporteur.console.evaluation.Share;
import rapporteur.question.Intent;
import rapporteur.question.IntentTrial;
import rapporteur.question.IntentTrial.Outcome;
import rapporteur.question.LabelledPhrase;

/** How well the kinds of messages are told apart, in figures for people. */
record IntentFigures(IntentTrial trial, Page page) {
    private static final int PAIRS_SHOWN = 12;
    private static final int PHRASES_SHOWN = 20;
    /** A phrase that all others speak against so clearly may stand in the wrong file. */
    private static final double CLEARLY = 0.8;

    /** Of the training phrases, and of other files. */
    void print(List<Path> files) {
        List<List<LabelledPhrase>> others =
                files.stream().map(IntentFigures::phrases).toList();

        List<Outcome> own = trial.crossValidated();
        print("Training phrases, cross-validated, each register or block left out in turn", own);
        printBy("register", own, outcome -> register(outcome.phrase()));
        printThoseThatHurt(own);

        for (int i = 0; i < files.size(); i++) {
            page.gap();
            print(files.get(i) + ", by the training phrases", trial.on(others.get(i)));
            page.gap();
            print(
                    files.get(i) + ", cross-validated with its phrases among the training phrases",
                    trial.mixedIn(others.get(i)));
        }
    }

    private static String register(LabelledPhrase phrase) {
        return phrase.register().isEmpty() ? "(none)" : phrase.register();
    }

    private static List<LabelledPhrase> phrases(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve("questions.jsonl") : place;
        return QuestionSet.questionsIn(file).stream()
                .map(question -> new LabelledPhrase(intent(question), question.text(), "", question.id()))
                .toList();
    }

    private static Intent intent(SetQuestion question) {
        return Intent.named(question.intent())
                .orElseThrow(() -> new TroubleException("Question " + question.id() + " has the intent \""
                        + question.intent() + "\", which is none of " + List.of(Intent.values()) + "."));
    }

    private void print(String heading, List<Outcome> outcomes) {
        page.heading(heading);
        Share right = right(outcomes);
        page.print("  ", "accuracy " + right.percent() + " " + right.some() + "/" + right.all());
        printBy("intent", outcomes, outcome -> outcome.phrase().intent().toString());
        printConfusions(outcomes);
    }

    private static Share right(List<Outcome> outcomes) {
        return new Share(outcomes.stream().filter(Outcome::right).count(), outcomes.size());
    }

    private void printBy(String what, List<Outcome> outcomes, Function<Outcome, String> key) {
        Table table = new Table(what, "n", "right");
        Map<String, List<Outcome>> groups = outcomes.stream().collect(groupingBy(key, TreeMap::new, toList()));
        groups.forEach(
                (name, group) -> table.row(name, group.size() + "", right(group).percent()));
        page.gap();
        table.print(page, "  ");
    }

    private void printConfusions(List<Outcome> outcomes) {
        Table table = new Table("taken for another", "", "times");
        outcomes.stream()
                .filter(outcome -> !outcome.right())
                .collect(groupingBy(outcome -> List.of(outcome.phrase().intent(), outcome.taken()), counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<List<Intent>, Long>comparingByValue().reversed())
                .limit(PAIRS_SHOWN)
                .forEach(pair -> table.row(
                        pair.getKey().getFirst().toString(),
                        "as " + pair.getKey().getLast(),
                        pair.getValue() + ""));
        page.gap();
        table.print(page, "  ");
    }

    private void printThoseThatHurt(List<Outcome> outcomes) {
        List<Outcome> hurting = outcomes.stream()
                .filter(outcome -> !outcome.right() && outcome.confidence() >= CLEARLY)
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .limit(PHRASES_SHOWN)
                .toList();
        page.gap();
        page.heading("Phrases that hurt: all others speak for another kind");
        for (Outcome outcome : hurting) {
            page.print(
                    "  ",
                    String.format(
                            Locale.ROOT,
                            "%s: \"%s\" looks like %s (%.2f)",
                            outcome.phrase().place(),
                            outcome.phrase().text(),
                            outcome.taken(),
                            outcome.confidence()));
        }
        if (hurting.isEmpty()) {
            page.print("  ", "none");
        }
    }
}
