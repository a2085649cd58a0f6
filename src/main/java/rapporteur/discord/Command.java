package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.modals.Modal;

/** A slash command. */
interface Command {
    /** How Discord offers it. */
    SlashCommandData described();

    /** Whether the others in the channel don't see the reply. */
    default boolean secluded(SlashCommandInteractionEvent event, Visit visit) {
        return visit.amongOthers();
    }

    /** The form to be filled in first, where there is one; what was filled in comes back as an event of its own. */
    default Optional<Modal> form(SlashCommandInteractionEvent event, Visit visit) {
        return Optional.empty();
    }

    /** Does it; the event has been acknowledged, and the reply goes through the outlet. */
    void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet);

    default List<Choice> complete(CommandAutoCompleteInteractionEvent event) {
        return List.of();
    }
}
