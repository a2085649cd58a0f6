package rapporteur.app;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import rapporteur.answer.Answer;
import rapporteur.answer.AnsweringTimes;
import rapporteur.answer.CorpusRespondent;
import rapporteur.answer.Respondent;
import rapporteur.answer.Trace;
import rapporteur.discord.Reporter;
import rapporteur.index.Index;
import rapporteur.index.OneDocument;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.library.Librarian;
import rapporteur.question.Conversation;
import rapporteur.question.QuestionReader;
import rapporteur.quiz.review.Review;

/** What the bot asks, answered from one space of the index. */
final class CorpusReporter implements Reporter {
    private final Index index;
    private final Space space;
    private final Supplier<QuestionReader> questions;
    private final Settings settings;
    private final Librarians librarians;
    private final Review review;
    private final AnsweringTimes times;

    CorpusReporter(
            Index index,
            Space space,
            Supplier<QuestionReader> questions,
            Settings settings,
            Librarians librarians,
            Review review,
            AnsweringTimes times) {
        this.index = index;
        this.space = space;
        this.questions = questions;
        this.settings = settings;
        this.librarians = librarians;
        this.review = review;
        this.times = times;
    }

    private Respondent over(Index part) {
        return new CorpusRespondent(part, space, questions.get(), settings.answer());
    }

    @Override
    public Reporter on(Optional<String> server) {
        Space other = Librarians.space(server);
        return other.equals(space)
                ? this
                : new CorpusReporter(index, other, questions, settings, librarians, review, times);
    }

    @Override
    public Librarian librarian() {
        return librarians.of(space);
    }

    @Override
    public Answer answer(String question, Conversation conversation, Optional<String> document) {
        Trace trace = new Trace();
        Index asked = document.<Index>map(id -> new OneDocument(index, id)).orElse(index);
        Answer answer = over(asked).answer(question, conversation, trace);
        times.add(trace);
        return answer;
    }

    @Override
    public long quizzedFrom(String document) {
        return review.items(space).stream()
                .filter(item -> item.proofs().stream()
                        .anyMatch(proof -> proof.document().equals(document)))
                .count();
    }

    @Override
    public Conversation conversation() {
        return new Conversation(InstantSource.system(), settings.conversation());
    }

    @Override
    public Review review() {
        return review;
    }

    @Override
    public Reading reading() {
        return index.reading(space);
    }
}
