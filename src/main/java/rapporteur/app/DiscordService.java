package rapporteur.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import rapporteur.answer.AnsweringTimes;
import rapporteur.console.Beside;
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
    private final Supplier<Parts> making;

    /** @param making opens the index and the database */
    DiscordService(Access access, Supplier<Parts> making) {
        this.access = access;
        this.making = making;
    }

    /** What the bot answers from; {@code conversation} is the quiet time after which one is over. */
    record Parts(
            DiscordSettings settings,
            Reporter reporter,
            Duration conversation,
            ItemBank items,
            AnsweringTimes times,
            Database database) {
        Memory memory() {
            return new Memory(database.exchanges(), database.verdicts(), database.personalData(), conversation);
        }

        Classroom classroom() {
            return new Classroom(
                    items,
                    database.games(),
                    database.cards(),
                    database.studentData(),
                    new AnkiPackage(InstantSource.system()),
                    new SystemAlarm());
        }
    }

    /**
     * Returns when the bot is gone and the database closed. Little is waited for that could go on by itself: whether the bot can
     * connect is found out while its parts are made, and what has to be prepared while it connects.
     *
     * @param preparing is begun where the bot can connect, and done before anybody is answered
     * @param ready is told then as whom and where
     */
    void run(Runnable preparing, Consumer<String> ready) {
        try (Beside check = Beside.begin("check", () -> Bot.check(access))) {
            Parts parts = making.get();
            check.await();
            try (Beside prepared = Beside.begin("preparing", preparing)) {
                run(parts, prepared, ready);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Parts parts, Beside prepared, Consumer<String> ready) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        try (AnsweringLog log = new AnsweringLog(parts.times());
                Bot bot = Bot.start(access, parts.settings(), parts.reporter(), parts.memory(), parts.classroom())) {
            log.begin();
            Thread goodbye = new Thread(() -> leave(bot, left), "goodbye");
            Runtime.getRuntime().addShutdownHook(goodbye);
            prepared.await();
            bot.open();
            ready.accept(bot.introduction() + " Stop with Ctrl-C.");
            bot.await();
        } finally {
            parts.database().close();
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
