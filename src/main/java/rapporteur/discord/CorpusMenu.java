package rapporteur.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** <em>Add to corpus</em> in the menu of a message: its files, or its text. */
final class CorpusMenu implements Menu {
    private final Acquisitions acquisitions;

    CorpusMenu(Acquisitions acquisitions) {
        this.acquisitions = acquisitions;
    }

    @Override
    public CommandData described() {
        return CommandWords.messageMenu("acquire")
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }

    @Override
    public void run(MessageContextInteractionEvent event, Visit visit, Outlet outlet) {
        acquisitions.found(event, visit, outlet);
    }
}
