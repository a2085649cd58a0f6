package rapporteur.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rapporteur.question.Conversation;

/** The conversations of a batch, by the name each line gives; a line without one stands alone. */
final class Conversations {
    private final Workroom room;
    private final Map<String, Conversation> named = new HashMap<>();

    Conversations(Workroom room) {
        this.room = room;
    }

    Conversation of(Optional<String> name) {
        return name.map(each -> named.computeIfAbsent(each, unused -> room.conversation()))
                .orElseGet(room::conversation);
    }
}
