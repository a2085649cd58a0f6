package rapporteur.discord;

import java.util.EnumMap;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** Names and descriptions of commands in all languages. */
final class CommandWords {
    private CommandWords() {}

    static SlashCommandData slash(String name) {
        String key = "command." + name;
        return Commands.slash(name, english(key + ".description"))
                .setNameLocalizations(all(key + ".name"))
                .setDescriptionLocalizations(all(key + ".description"));
    }

    static SubcommandData subcommand(String command, String name) {
        String key = "command." + command + "." + name;
        return new SubcommandData(name, english(key + ".description"))
                .setNameLocalizations(all(key + ".name"))
                .setDescriptionLocalizations(all(key + ".description"));
    }

    static OptionData option(String command, String name, OptionType type) {
        String key = "command." + command + ".option." + name;
        return new OptionData(type, name, english(key + ".description"))
                .setNameLocalizations(all(key + ".name"))
                .setDescriptionLocalizations(all(key + ".description"));
    }

    static CommandData messageMenu(String name) {
        String key = "command." + name + ".name";
        return Commands.context(Command.Type.MESSAGE, english(key)).setNameLocalizations(all(key));
    }

    private static String english(String key) {
        return Words.english().text(key);
    }

    private static Map<DiscordLocale, String> all(String key) {
        Map<DiscordLocale, String> texts = new EnumMap<>(DiscordLocale.class);
        Words.TRANSLATED.forEach(locale -> texts.put(locale, Words.in(locale).text(key)));
        return texts;
    }
}
