package rapporteur.question;

import rapporteur.index.Reading;

/** Understands what is asked. Safe for use by many threads. */
public final class QuestionReader {
    public Question read(String text, Conversation conversation, Reading reading) {
        throw new UnsupportedOperationException();
    }
}
