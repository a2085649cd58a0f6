package rapporteur.answer;

import rapporteur.question.Conversation;

/** Answers what a person typed, and remembers it in the conversation. */
public interface Respondent {
    Answer answer(String text, Conversation conversation);
}
