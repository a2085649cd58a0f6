package rapporteur.answer.memory;

/** Who asks and where: the ids of a person and of a channel. Each has a conversation of its own. */
public record Place(String user, String channel) {}
