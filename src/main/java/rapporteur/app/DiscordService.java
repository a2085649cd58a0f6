package rapporteur.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import rapporteur.answer.AnsweringTimes;
import rapporteur.discord.Access;
import rapporteur.discord.Bot;
import rapporteur.discord.Classroom;
import rapporteur.discord.DiscordSettings;
import rapporteur.discord.Memory;
import rapporteur.discord.Reporter;
import rapporteur.quiz.ItemBank;
import rapporteur.store.AnkiPackage;
import rapporteur.store.Database;

/** The bot as a process: runs until Discord or the operator ends it, and leaves in good order on SIGTERM. */
final class DiscordService {
    /** For closing the database once the bot has gone. */
    private static final Duration LEAVING = Duration.ofSeconds(2);

    private final Access access;
    private final DiscordSettings settings;
    private final Reporter reporter;
    private final Duration conversation;
    private final ItemBank items;
    private final AnsweringTimes times;

    DiscordService(
            Access access,
            DiscordSettings settings,
            Reporter reporter,
            Duration conversation,
            ItemBank items,
            AnsweringTimes times) {
        this.access = access;
        this.settings = settings;
        this.reporter = reporter;
        this.conversation = conversation;
        this.items = items;
        this.times = times;
    }

    /** Returns when the bot is gone and the database closed. */
    void run(Database database, Consumer<String> tell) {
        Memory memory = new Memory(database.exchanges(), database.verdicts(), database.personalData(), conversation);
        CountDownLatch left = new CountDownLatch(1);
        Classroom classroom = new Classroom(
                items,
                database.games(),
                database.cards(),
                database.studentData(),
                new AnkiPackage(InstantSource.system()),
                new SystemAlarm());
        try (AnsweringLog log = new AnsweringLog(times);
                Bot bot = Bot.start(access, settings, reporter, memory, classroom)) {
            log.begin();
            Thread goodbye = new Thread(() -> leave(bot, left), "goodbye");
            Runtime.getRuntime().addShutdownHook(goodbye);
            tell.accept(bot.introduction() + " Stop with Ctrl-C.");
            bot.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            database.close();
            left.countDown();
        }
    }

    /** The JVM ends when this returns. */
    private static void leave(Bot bot, CountDownLatch left) {
        bot.close();
        try {
            left.await(LEAVING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
