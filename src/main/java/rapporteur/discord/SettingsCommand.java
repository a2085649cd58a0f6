package rapporteur.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.jspecify.annotations.Nullable;
import rapporteur.discord.layout.Sheet;
import rapporteur.library.Change;
import rapporteur.library.HouseRules;

/** {@code /settings show}, {@code set} and {@code reset}: what a server settles for itself, by those who manage it. */
final class SettingsCommand implements Command {
    private static final String MODERATORS = "moderators";
    private static final String PRIVATE = "private";
    private static final String QUIZ = "quiz";
    private static final String LOG = "log";
    private static final String LANGUAGE = "language";
    private static final String SHARED = "shared";

    private final Moderation moderation;

    SettingsCommand(Moderation moderation) {
        this.moderation = moderation;
    }

    @Override
    public SlashCommandData described() {
        OptionData languages = option(LANGUAGE, OptionType.STRING);
        for (DiscordLocale locale : List.of(
                DiscordLocale.ENGLISH_US,
                DiscordLocale.GERMAN,
                DiscordLocale.FRENCH,
                DiscordLocale.SPANISH,
                DiscordLocale.PORTUGUESE_BRAZILIAN,
                DiscordLocale.CHINESE_CHINA)) {
            languages.addChoice(locale.getNativeName(), locale.getLocale());
        }
        return CommandWords.slash("settings")
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(
                        CommandWords.subcommand("settings", "show"),
                        CommandWords.subcommand("settings", "set")
                                .addOptions(
                                        option(MODERATORS, OptionType.ROLE),
                                        option(PRIVATE, OptionType.BOOLEAN),
                                        option(QUIZ, OptionType.CHANNEL).setChannelTypes(ChannelType.TEXT),
                                        option(LOG, OptionType.CHANNEL).setChannelTypes(ChannelType.TEXT),
                                        languages,
                                        option(SHARED, OptionType.BOOLEAN)),
                        CommandWords.subcommand("settings", "reset"));
    }

    private static OptionData option(String name, OptionType type) {
        return CommandWords.option("settings", name, type);
    }

    @Override
    public boolean secluded(SlashCommandInteractionEvent event, Visit visit) {
        return true;
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        String who = Moderation.who(event.getUser());
        outlet.show(moderation.sheetForManager(event, visit, librarian -> switch (String.valueOf(
                event.getSubcommandName())) {
            case "set" -> made(librarian.settle(rules -> changed(rules, event, visit), who), event, visit);
            case "reset" -> made(librarian.settle(rules -> HouseRules.NONE, who), event, visit);
            default -> Sheet.of(now(librarian.rules(), visit));
        }));
    }

    private Sheet made(Change change, SlashCommandInteractionEvent event, Visit visit) {
        Sheet told = moderation.made(event, visit, List.of(change), List.of());
        List<String> texts = new ArrayList<>(told.texts());
        texts.add(now(moderation.librarian(visit).rules(), visit));
        return new Sheet(texts, List.of());
    }

    private static HouseRules changed(HouseRules rules, SlashCommandInteractionEvent event, Visit visit) {
        HouseRules then = rules;
        for (OptionMapping given : event.getOptions()) {
            then = switch (given.getName()) {
                case MODERATORS ->
                    then.withModerators(turned(Long.toUnsignedString(given.getAsLong()), then.moderators()));
                case PRIVATE -> then.withPrivateAnswers(given.getAsBoolean());
                case QUIZ ->
                    then.withQuizChannels(
                            turned(open(given.getAsLong(), event.getGuild(), visit), then.quizChannels()));
                case LOG -> then.withLogChannel(open(given.getAsLong(), event.getGuild(), visit));
                case LANGUAGE -> then.withLanguage(given.getAsString());
                default -> then.withSharedDocuments(given.getAsBoolean());
            };
        }
        return then;
    }

    /** With the id, or without it where it has been chosen before. */
    private static Set<String> turned(String id, Set<String> chosen) {
        Set<String> then = new HashSet<>(chosen);
        if (!then.remove(id)) {
            then.add(id);
        }
        return then;
    }

    private static String open(long channel, @Nullable Guild guild, Visit visit) {
        return Optional.ofNullable(guild)
                .map(server -> server.getChannelById(GuildMessageChannel.class, channel))
                .filter(GuildMessageChannel::canTalk)
                .map(GuildMessageChannel::getId)
                .orElseThrow(() -> new RefusedException(visit.words().text("settings.closed")));
    }

    private static String now(HouseRules rules, Visit visit) {
        Words words = visit.words();
        String otherwise = words.text("settings.default");
        return words.text(
                "settings.now",
                rules.moderators().isEmpty() ? "–" : list(rules.moderators(), role -> "<@&" + role + ">"),
                rules.privateAnswers().map(yes -> answer(yes, words)).orElse(otherwise),
                rules.quizChannels().isEmpty()
                        ? words.text("settings.everywhere")
                        : list(rules.quizChannels(), House::channel),
                rules.logChannel().map(House::channel).orElse("–"),
                rules.language()
                        .map(tag -> DiscordLocale.from(tag).getNativeName())
                        .orElse(otherwise),
                answer(rules.sharedDocuments(), words));
    }

    private static String list(Set<String> ids, UnaryOperator<String> shown) {
        return ids.stream().sorted().map(shown).collect(Collectors.joining(", "));
    }

    private static String answer(boolean yes, Words words) {
        return words.text(yes ? "settings.yes" : "settings.no");
    }
}
