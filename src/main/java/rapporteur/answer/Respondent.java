package rapporteur.answer;

import rapporteur.question.Conversation;

/** Answers what a person typed, and remembers it in the conversation. */
public interface Respondent {
    Answer answer(String text, Conversation conversation);

    /** The same, with how it came about put down by those who can. */
    default Answer answer(String text, Conversation conversation, Trace trace) {
        return answer(text, conversation);
    }
}
