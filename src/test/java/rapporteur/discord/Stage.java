package rapporteur.discord;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Discord;
import rapporteur.discord.standin.Faults;
import rapporteur.discord.standin.Guild;
import rapporteur.discord.standin.Person;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.play.ManualAlarm;
import rapporteur.store.AnkiPackage;
import rapporteur.store.Database;

/** The real bot with a real corpus and a real database, connected to the stand-in for Discord. */
final class Stage implements AutoCloseable {
    final Discord discord;
    final TestCorpus corpus;
    final LibraryLog log = new LibraryLog();
    final Guild guild;
    final Channel talks;
    /** By which quizzes go; everything else goes by the computer's. */
    final ManualAlarm clock = new ManualAlarm(Instant.parse("2024-03-04T12:00:00Z"));

    private final Path folder;
    private DiscordSettings settings = new DiscordSettings(true, 1_000, 1_000, DiscordSettings.DEFAULT.keep());
    private ItemBank items;
    private Optional<Running> running = Optional.empty();
    private Optional<Database> unused = Optional.empty();

    /** What a restart replaces. */
    private record Running(Database database, Bot bot) {}

    private Stage(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.discord = Discord.open();
        this.corpus = TestCorpus.in(folder);
        this.guild = discord.guild("Harbour watchers", "en-US");
        this.talks = discord.channel(guild, "talks");
        this.items = new TestItems(corpus);
    }

    /** Everything but the bot. */
    static Stage prepared(Path folder) throws IOException, InterruptedException {
        return new Stage(folder);
    }

    static Stage in(Path folder) throws IOException, InterruptedException {
        return prepared(folder).started();
    }

    Stage settings(DiscordSettings other) {
        settings = other;
        return this;
    }

    /** In quizzes and study, instead of a few questions that are known beforehand. */
    Stage asking(ItemBank others) {
        items = others;
        return this;
    }

    Stage started() {
        startedShut();
        bot().open();
        return this;
    }

    /** Connected, while what it answers from is still being made ready. */
    Stage startedShut() {
        Database database = Database.open(folder.resolve("rapporteur.db"), InstantSource.system());
        Bot bot = Bot.start(Access.of(discord.environment()), settings, corpus, memory(database), classroom(database));
        running = Optional.of(new Running(database, bot));
        return this;
    }

    private Classroom classroom(Database database) {
        return new Classroom(
                items, database.games(), database.cards(), database.studentData(), new AnkiPackage(clock), clock);
    }

    /** For a bot that isn't expected to start; after {@link #memory()}. */
    Classroom classroom() {
        return classroom(unused.orElseThrow());
    }

    private static Memory memory(Database database) {
        return new Memory(database.exchanges(), database.verdicts(), database.personalData(), TestCorpus.QUIET_TIME);
    }

    /** For a bot that isn't expected to start. */
    Memory memory() {
        unused = Optional.of(Database.open(folder.resolve("unused.db"), InstantSource.system()));
        return memory(unused.get());
    }

    Stage restarted() {
        stopped();
        return started();
    }

    void stopped() {
        running.ifPresent(each -> {
            each.bot().close();
            each.database().close();
        });
        running = Optional.empty();
    }

    Bot bot() {
        return running.orElseThrow().bot();
    }

    Database database() {
        return running.orElseThrow().database();
    }

    Person person(String name) {
        return discord.person(name, talks);
    }

    Faults faults() {
        return discord.faults();
    }

    /** The environment with one more variable. */
    Map<String, String> environmentWith(String name, String value) {
        Map<String, String> environment = new HashMap<>(discord.environment());
        environment.put(name, value);
        return environment;
    }

    @Override
    public void close() {
        try (log;
                discord;
                corpus) {
            stopped();
            unused.ifPresent(Database::close);
        }
    }
}
