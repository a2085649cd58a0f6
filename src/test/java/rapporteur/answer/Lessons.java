package rapporteur.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rapporteur.console.evaluation.OpenSet;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.console.evaluation.SetQuestion;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.Span;
import rapporteur.index.CodeFingerprint;
import rapporteur.index.IndexUpdater;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.SearchSettings;
import rapporteur.index.Space;
import rapporteur.index.VectorUpdater;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.language.LazyEmbedder;
import rapporteur.minutes.MinuteTaker;
import rapporteur.question.Conversation;
import rapporteur.question.IntentClassifier;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;
import rapporteur.question.Stopwatch;

/** Puts the questions of sets to the search, over indexes that are kept in a folder and brought up to date. */
final class Lessons {
    /** Kinds of questions that other things than sentences answer. */
    private static final Set<String> OTHERS = Set.of("who-said", "what-said", "summary", "list-documents");

    private final Path work;
    private final LazyEmbedder embedder;
    private final QuestionReader questions;

    Lessons(Path work, LazyEmbedder embedder) {
        this.work = work;
        this.embedder = embedder;
        this.questions = new QuestionReader(IntentClassifier.open(Path.of("config", "intents"), work));
    }

    /** Of a question set; conversations are left out, as what is meant depends on answers. */
    List<Lesson> of(String name, QuestionSet set) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (LuceneIndex index = open(name, CodeFingerprint.current())) {
            fill(index, set.corpus());
            try (Reading reading = index.reading(Space.SHARED)) {
                for (SetQuestion asked : set.questions()) {
                    if (asked.conversation().isEmpty() && !OTHERS.contains(asked.intent())) {
                        lesson(name, asked.text(), right(asked, reading), asked.answerable(), reading)
                                .ifPresent(lessons::add);
                    }
                }
            }
        }
        return lessons;
    }

    /** Of every so-manieth question of an open set, in two groups of articles. */
    List<Lesson> of(OpenSet set, List<String> unanswerable, int step) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        List<String> articles = set.articles();
        Path corpus = work.resolve("corpus");
        if (!Files.exists(corpus)) {
            Files.createDirectories(corpus);
            for (int i = 0; i < articles.size(); i++) {
                set.write(articles.get(i), corpus.resolve(i + ".md"));
            }
        }
        try (LuceneIndex index = open("index", "training")) {
            fill(index, corpus);
            try (Reading reading = index.reading(Space.SHARED)) {
                for (int i = 0; i < set.questions().size(); i += step) {
                    OpenSet.Asked asked = set.questions().get(i);
                    boolean even = articles.indexOf(asked.passage().article()) / 2 % 2 == 0;
                    lesson(even ? "squad a" : "squad b", asked.text(), right(asked), true, reading)
                            .ifPresent(lessons::add);
                }
                for (int i = 0; i < unanswerable.size(); i += step) {
                    lesson(
                                    i / step % 2 == 0 ? "squad a" : "squad b",
                                    unanswerable.get(i),
                                    evidence -> false,
                                    false,
                                    reading)
                            .ifPresent(lessons::add);
                }
            }
        }
        return lessons;
    }

    private LuceneIndex open(String name, String fingerprint) {
        return LuceneIndex.open(
                work.resolve(name), fingerprint, embedder::get, SearchSettings.DEFAULT.weightOfMeaning());
    }

    private void fill(LuceneIndex index, Path corpus) {
        CorpusFolder folder = new CorpusFolder(corpus, new DocumentReader(5_000_000));
        new IndexUpdater(folder, index, Space.SHARED, () -> new MinuteTaker(Language.load(), new DateFinder()))
                .update(Progress.SILENT);
        new VectorUpdater(index, Space.SHARED, embedder::get).update(Progress.SILENT);
    }

    private Optional<Lesson> lesson(
            String group, String text, Predicate<Evidence> right, boolean answerable, Reading reading) {
        Conversation conversation = new Conversation(InstantSource.system(), Duration.ofMinutes(1));
        if (!(questions.read(text, conversation, reading) instanceof Question.Searching searching)) {
            return Optional.empty();
        }
        Wanted wanted = Wanted.of(searching, AnswerType.of(searching));
        List<Evidence> found = new Sources(reading, AnswerSettings.DEFAULT, new Stopwatch())
                .evidence()
                .find(wanted, searching.documents());
        return Optional.of(new Lesson(group, wanted, found, right, answerable));
    }

    private static Predicate<Evidence> right(OpenSet.Asked asked) {
        return evidence -> asked.passage().text().contains(evidence.text())
                && asked.answers().stream().anyMatch(evidence.text()::contains);
    }

    private static Predicate<Evidence> right(SetQuestion asked, Reading reading) {
        List<Sources.Place> places = new ArrayList<>();
        for (SetQuestion.Quoted quoted : asked.evidence()) {
            reading.document(quoted.document()).ifPresent(document -> {
                int start = document.text().indexOf(quoted.text());
                if (start >= 0) {
                    places.add(new Sources.Place(
                            document.id(), new Span(start, start + quoted.text().length())));
                }
            });
        }
        return evidence -> places.stream()
                .anyMatch(place -> place.document().equals(evidence.document())
                        && place.span().overlaps(evidence.sentence()));
    }
}
