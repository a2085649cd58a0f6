package rapporteur.answer.memory;

import java.util.Optional;

/**
 * Who asks and where: the ids of a person, of a channel, and of the server whose documents are asked about, where it is one that
 * the bot was invited to. Each channel has a conversation of its own with each person.
 */
public record Place(String user, String channel, Optional<String> server) {}
