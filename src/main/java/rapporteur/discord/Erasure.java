package rapporteur.discord;

import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Sheet;

/** All of a server deleted for good, once whoever manages it has typed its name, or has sent the bot away. */
final class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final String NAME = "name";

    private final Moderation moderation;

    Erasure(Moderation moderation) {
        this.moderation = moderation;
    }

    static Modal form(Words words) {
        return Modal.create(Press.of(Action.ERASE).id(), words.text("erase.form"))
                .addComponents(Label.of(
                        words.text("erase.name"),
                        words.text("erase.hint"),
                        TextInput.create(NAME, TextInputStyle.SHORT).build()))
                .build();
    }

    void confirmed(ModalInteractionEvent event, Visit visit, Outlet outlet) {
        outlet.show(moderation.sheetForManager(event, visit, librarian -> {
            Guild guild = event.getGuild();
            var typed = event.getValue(NAME);
            if (guild == null || typed == null || !typed.getAsString().strip().equals(guild.getName())) {
                return Sheet.of(visit.words().text("erase.other"));
            }
            librarian.erase();
            LOG.info("{} has had all of the server {} deleted", Moderation.who(event.getUser()), guild.getId());
            return Sheet.of(visit.words().text("erase.done"));
        }));
    }

    /** The bot was sent away: what belongs to the server goes with it. */
    void left(Guild guild) {
        moderation.librarian(Optional.of(guild.getId())).erase();
        LOG.info("all of the server {}, which has sent the bot away, is deleted", guild.getId());
    }
}
