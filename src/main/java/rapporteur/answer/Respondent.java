package rapporteur.answer;

import rapporteur.question.Conversation;
import rapporteur.question.Stopwatch;

/** Answers what a person typed, and remembers it in the conversation. */
public interface Respondent {
    Answer answer(String text, Conversation conversation);

    /** The same, with what it takes put down on the stopwatch by those who can. */
    default Answer answer(String text, Conversation conversation, Stopwatch stopwatch) {
        return answer(text, conversation);
    }
}
