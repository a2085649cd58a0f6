package rapporteur.discord;

import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.index.Reading;
import rapporteur.library.Librarian;
import rapporteur.question.Conversation;
import rapporteur.quiz.review.Review;

/** What the bot asks the rest of the program. Safe for use by many threads. */
public interface Reporter {
    /** The same for whoever asks on that server, or anywhere else where none is given: each sees what is meant for it. */
    Reporter on(Optional<String> server);

    /** Whoever changes the documents. */
    Librarian librarian();

    /** Answers from the whole corpus, or from one document of it. */
    Answer answer(String question, Conversation conversation, Optional<String> document);

    /** How many questions of quizzes have a proof in the document. */
    long quizzedFrom(String document);

    /** A conversation in which nothing has been said yet. */
    Conversation conversation();

    /** The questions made from the documents, as moderators want them. */
    Review review();

    /** The corpus as it stands now. To be closed. */
    Reading reading();
}
