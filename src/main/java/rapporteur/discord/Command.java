package rapporteur.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A slash command. */
interface Command {
    /** How Discord offers it. */
    SlashCommandData described();

    /** Whether the others in the channel don't see the reply. */
    default boolean secluded(SlashCommandInteractionEvent event, Visit visit) {
        return visit.amongOthers();
    }

    /** Does it; the event has been acknowledged, and the reply goes through the outlet. */
    void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet);

    default List<Choice> complete(CommandAutoCompleteInteractionEvent event) {
        return List.of();
    }
}
