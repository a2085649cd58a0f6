package rapporteur.discord;

import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import rapporteur.discord.layout.Sheet;

/**
 * Sheets as payloads: the one place where messages are built. None mentions anybody, whatever its text says. Edits have to say
 * so again: Discord takes an edit without it for one that may mention.
 */
final class Messages {
    private Messages() {}

    static MessageCreateData creating(Sheet sheet) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(sheet.components())
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    static MessageEditData editing(Sheet sheet) {
        return editing(sheet.components());
    }

    static MessageEditData editing(List<? extends MessageTopLevelComponent> components) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }
}
