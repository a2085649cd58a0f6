package rapporteur.discord;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;
import rapporteur.quiz.Choosing;
import rapporteur.quiz.Choosing.Level;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;
import rapporteur.quiz.play.Plan;
import rapporteur.quiz.play.Rules;
import rapporteur.quiz.play.Rules.Mode;

/** {@code /quiz start} in a channel and {@code /quiz me} alone; {@code scores} and {@code results} of what was played. */
final class QuizCommand implements Command {
    private static final int USUAL_COUNT = 5;
    private static final int MOST = 30;
    private static final int USUAL_SECONDS = 30;
    private static final int LEAST_SECONDS = 5;
    private static final int MOST_SECONDS = 600;

    private final Classroom classroom;
    private final QuizBoard board;
    private final Playing playing;
    private final DocumentChoices documents;
    private final House house;
    private final Scores scores;
    private final RandomGenerator random = new SecureRandom();

    QuizCommand(
            Classroom classroom,
            QuizBoard board,
            Playing playing,
            DocumentChoices documents,
            House house,
            Scores scores) {
        this.classroom = classroom;
        this.board = board;
        this.playing = playing;
        this.documents = documents;
        this.house = house;
        this.scores = scores;
    }

    @Override
    public SlashCommandData described() {
        return CommandWords.slash("quiz")
                .addSubcommands(
                        CommandWords.subcommand("quiz", "start")
                                .addOptions(choosing())
                                .addOptions(
                                        whole("seconds", LEAST_SECONDS, MOST_SECONDS),
                                        CommandWords.option("quiz", "race", OptionType.BOOLEAN)),
                        CommandWords.subcommand("quiz", "me").addOptions(choosing()),
                        CommandWords.subcommand("quiz", "scores")
                                .addOptions(oneOf("period", "kind.period.", Stream.of(Scores.Period.values()))),
                        CommandWords.subcommand("quiz", "results"));
    }

    private static List<OptionData> choosing() {
        return List.of(
                whole("count", 1, MOST),
                CommandWords.option("quiz", "document", OptionType.STRING).setAutoComplete(true),
                CommandWords.option("quiz", "person", OptionType.STRING).setMaxLength(100),
                CommandWords.option("quiz", "topic", OptionType.STRING).setMaxLength(100),
                oneOf("kind", "kind.item.", Stream.of(Kind.values())),
                oneOf("difficulty", "kind.level.", Stream.of(Level.values())));
    }

    private static OptionData whole(String name, int least, int most) {
        return CommandWords.option("quiz", name, OptionType.INTEGER).setRequiredRange(least, most);
    }

    private static OptionData oneOf(String name, String prefix, Stream<? extends Enum<?>> values) {
        return CommandWords.option("quiz", name, OptionType.STRING)
                .addChoices(values.map(value -> choice(prefix + value.name().toLowerCase(Locale.ROOT), value.name()))
                        .toList());
    }

    private static Choice choice(String key, String value) {
        Map<DiscordLocale, String> names = new EnumMap<>(DiscordLocale.class);
        Words.TRANSLATED.forEach(locale -> names.put(locale, Words.in(locale).text(key)));
        return new Choice(Words.english().text(key), value).setNameLocalizations(names);
    }

    @Override
    public boolean secluded(SlashCommandInteractionEvent event, Visit visit) {
        return visit.amongOthers()
                && (!"start".equals(event.getSubcommandName())
                        || hindrance(event, visit).isPresent());
    }

    /** Why no quiz for all can be played here: because the bot can't show what happens without having been asked, or by the server's rules. */
    private Optional<String> hindrance(SlashCommandInteractionEvent event, Visit visit) {
        if (!event.isFromAttachedGuild()
                || !(event.getChannel() instanceof GuildMessageChannel channel)
                || !channel.canTalk()) {
            return Optional.of(visit.words().text("quiz.channel"));
        }
        return Optional.of(house.quizChannelsOtherThan(channel))
                .filter(channels -> !channels.isEmpty())
                .map(channels -> visit.words().text("quiz.elsewhere", channels));
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        switch (String.valueOf(event.getSubcommandName())) {
            case "scores" ->
                outlet.show(scores.best(
                        event.getOption(
                                "period", Scores.Period.WEEK, option -> Scores.Period.valueOf(option.getAsString())),
                        visit));
            case "results" -> scores.results(event, visit, outlet);
            default -> play(event, visit, outlet);
        }
    }

    private void play(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        Optional<String> name = Optional.ofNullable(event.getOption("document", OptionMapping::getAsString));
        Optional<Listing> document =
                name.flatMap(each -> documents.find(each, visit.place().server()));
        if (name.isPresent() && document.isEmpty()) {
            outlet.show(Sheet.of(documents.unknown(name.get(), visit.words())));
            return;
        }
        List<String> items =
                chosen(event, document.map(Listing::id)).from(classroom.items().items(visit.space()), random).stream()
                        .map(QuizItem::id)
                        .toList();
        if (items.isEmpty()) {
            outlet.show(Sheet.of(visit.words().text("quiz.none")));
        } else if ("me".equals(event.getSubcommandName())) {
            outlet.show(playing.alone(items, event, visit));
        } else {
            hindrance(event, visit)
                    .ifPresentOrElse(reason -> outlet.show(Sheet.of(reason)), () -> open(items, event, visit, outlet));
        }
    }

    private static Choosing chosen(SlashCommandInteractionEvent event, Optional<String> document) {
        return new Choosing(
                event.getOption("count", USUAL_COUNT, OptionMapping::getAsInt),
                document,
                text(event, "person"),
                text(event, "topic"),
                text(event, "kind").map(Kind::valueOf),
                text(event, "difficulty").map(Level::valueOf));
    }

    private static Optional<String> text(SlashCommandInteractionEvent event, String option) {
        return Optional.ofNullable(event.getOption(option, OptionMapping::getAsString));
    }

    private void open(List<String> items, SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        boolean race = event.getOption("race", false, OptionMapping::getAsBoolean);
        int seconds = event.getOption("seconds", USUAL_SECONDS, OptionMapping::getAsInt);
        String user = visit.place().user();
        Words common = Optional.ofNullable(event.getGuild()).map(house::words).orElse(visit.words());
        Plan plan = new Plan(
                Ids.next(),
                visit.space(),
                visit.place().channel(),
                common.locale().toLanguageTag(),
                Optional.of(user),
                classroom.clock().instant(),
                new Rules(race ? Mode.RACE : Mode.EVERYONE, Duration.ofSeconds(seconds)),
                items);
        board.opened(board.quizmaster().open(plan, Playing.name(event)), outlet);
    }

    @Override
    public List<Choice> complete(CommandAutoCompleteInteractionEvent event) {
        return documents.complete(event.getFocusedOption().getValue(), Visit.server(event));
    }
}
