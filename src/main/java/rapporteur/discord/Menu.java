package rapporteur.discord;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** An entry in the menu of a message. */
interface Menu {
    /** How Discord offers it. */
    CommandData described();

    /** Does it; the event has been acknowledged, and the reply goes through the outlet. */
    void run(MessageContextInteractionEvent event, Visit visit, Outlet outlet);
}
