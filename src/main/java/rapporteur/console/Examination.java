package rapporteur.console;

import java.util.ArrayList;
import java.util.List;
import rapporteur.answer.Answer;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.console.evaluation.Reply;
import rapporteur.console.evaluation.Score;
import rapporteur.console.evaluation.Scorer;
import rapporteur.console.evaluation.SetQuestion;
import rapporteur.console.evaluation.SetQuestion.Quoted;
import rapporteur.index.Progress;
import rapporteur.question.Conversation;

/** Asks every question of a set, those of one conversation in order, and marks the answers. */
final class Examination {
    private final QuestionSet set;
    private final Workroom room;

    Examination(QuestionSet set, Workroom room) {
        this.set = set;
        this.room = room;
    }

    List<Score> scores(Progress progress) {
        Scorer scorer = new Scorer(set.documents());
        Conversations conversations = new Conversations(room);
        List<Score> scores = new ArrayList<>();

        for (SetQuestion question : set.questions()) {
            progress.at(scores.size(), set.questions().size(), question.id());
            Conversation conversation = conversations.of(question.conversation());
            scores.add(scorer.score(question, reply(question, conversation)));
        }
        return scores;
    }

    private Reply reply(SetQuestion question, Conversation conversation) {
        long began = System.nanoTime();
        Answer answer = room.respondent().answer(question.text(), conversation);
        double millis = (System.nanoTime() - began) / 1e6;

        List<Quoted> citations = answer instanceof Answer.Found found
                ? found.citations().stream()
                        .map(citation -> new Quoted(citation.document().id(), citation.quote()))
                        .toList()
                : List.of();
        String intent = answer.question().asked().intent().toString();
        return new Reply(intent, answer instanceof Answer.Declined, answer.text(), citations, millis);
    }
}
