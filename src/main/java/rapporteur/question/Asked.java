package rapporteur.question;

/**
 * What a person typed, the kind of question it was taken for with the next best kind, how sure that is (0 to 1), and the
 * words taken over from the conversation, empty when it stood on its own.
 */
public record Asked(
        String text,
        Intent intent,
        double confidence,
        Intent runnerUp,
        double runnerUpConfidence,
        String carriedOver) {}
