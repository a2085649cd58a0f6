package rapporteur.index;

import rapporteur.minutes.Statement;

/** A statement, the words of its evidence, who its speaker is said to be, and how well it fits. */
public record FoundStatement(Stretch evidence, Statement statement, String role, double score) {}
