package rapporteur.console;

import java.util.Optional;

/** The other side of a chat: where its lines come from and the page that answers go to. */
interface ChatLines {
    /** What was typed next; nothing at the end. */
    Optional<String> next();

    /** As wide as the terminal is now. */
    Page page();

    /** Whether a person types, who wants to be greeted. */
    boolean typed();
}
