package rapporteur.answer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

/** Puts the questions of sets to the search, over indexes that are kept in a folder and brought up to date. */
final class Lessons {
    private final Path work;
    private final LazyEmbedder embedder;
    private final QuestionReader questions;

    Lessons(Path work, LazyEmbedder embedder) {
        this.work = work;
        this.embedder = embedder;
        IntentClassifier intents = IntentClassifier.open(Path.of("config", "intents"), work);
        embedder.ifLoaded().ifPresent(loaded -> intents.learnMeaning(loaded, () -> true));
        this.questions = new QuestionReader(intents);
    }

    /** Of a question set; conversations are left out, as what is meant depends on answers. */
    List<Lesson> of(String name, QuestionSet set) {
        List<Lesson> lessons = new ArrayList<>();
        try (LuceneIndex index = LuceneIndex.open(
                work.resolve(name),
                CodeFingerprint.current(),
                embedder::get,
                SearchSettings.DEFAULT.weightOfMeaning())) {
            CorpusFolder folder = new CorpusFolder(set.corpus(), new DocumentReader(5_000_000));
            new IndexUpdater(folder, index, Space.SHARED, () -> new MinuteTaker(Language.load(), new DateFinder()))
                    .update(Progress.SILENT);
            new VectorUpdater(index, Space.SHARED, embedder::get).update(Progress.SILENT);
            try (Reading reading = index.reading(Space.SHARED)) {
                set.questions().stream()
                        .filter(asked -> asked.conversation().isEmpty())
                        .forEach(asked -> lesson(name, asked, reading).ifPresent(lessons::add));
            }
        }
        return lessons;
    }

    private Optional<Lesson> lesson(String group, SetQuestion asked, Reading reading) {
        Conversation conversation = new Conversation(InstantSource.system(), Duration.ofMinutes(1));
        Question question = questions.read(asked.text(), conversation, reading);
        Sources sources = new Sources(reading, AnswerSettings.DEFAULT, new Trace());
        Predicate<Evidence> right = right(asked, reading);
        return switch (question) {
            case Question.WhoSaid who ->
                who.fragments().isEmpty()
                        ? Optional.of(new Lesson(
                                group,
                                AnswerType.STATEMENT,
                                bestFirst(
                                        WhoSaidAnswerer.candidates(who, who.about(), who.documents(), sources).stream()
                                                .map(WhoSaidAnswerer.Candidate::evidence)
                                                .toList()),
                                right,
                                asked.answerable()))
                        : Optional.empty();
            case Question.WhatSaid what -> {
                boolean statements = !what.speakers().isEmpty() && !what.about().isBlank() && !what.everything();
                yield Optional.of(
                        statements
                                ? new Lesson(
                                        group,
                                        AnswerType.STATEMENT,
                                        bestFirst(WhatSaidAnswerer.candidates(what, what.documents(), sources).stream()
                                                .map(WhatSaidAnswerer.Candidate::evidence)
                                                .toList()),
                                        right,
                                        asked.answerable())
                                : sentences(group, asked, what, sources, right));
            }
            case Question.Summary summary -> Optional.empty();
            case Question.ListDocuments list -> Optional.empty();
            case Question.Searching searching -> Optional.of(sentences(group, asked, searching, sources, right));
            default -> Optional.empty();
        };
    }

    private static Lesson sentences(
            String group, SetQuestion asked, Question.Searching question, Sources sources, Predicate<Evidence> right) {
        Wanted wanted = Wanted.of(question, AnswerType.of(question));
        List<Evidence> found = sources.evidence().find(wanted, question.documents());
        return new Lesson(group, wanted.type(), found, right, asked.answerable());
    }

    private static List<Evidence> bestFirst(List<Evidence> evidence) {
        return evidence.stream()
                .sorted(Comparator.comparingDouble(Evidence::score).reversed())
                .toList();
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
