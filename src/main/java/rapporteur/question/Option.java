package rapporteur.question;

/** One of several things a question may mean: what to call it, and the question that asks for it and nothing else. */
public record Option(String label, String question) {}
