package rapporteur.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** The running bot. To be closed: what is under way is finished then, or whoever waits for it is told. */
public final class Bot implements AutoCloseable {
    /** How long questions under way may take at the end; a supervisor kills after ten seconds, if not later. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    /** Most of them wait, for Discord or for their turn; all others stand in a queue. */
    private static final int WORKERS = 64;

    private final JDA jda;
    private final ExecutorService workers;
    private final InFlight inFlight;
    private final Doorkeeper door;
    private final QuizBoard board;
    private final Reminders reminders;
    private volatile boolean closing;

    private Bot(
            JDA jda,
            ExecutorService workers,
            InFlight inFlight,
            Doorkeeper door,
            QuizBoard board,
            Reminders reminders) {
        this.jda = jda;
        this.workers = workers;
        this.inFlight = inFlight;
        this.door = door;
        this.board = board;
        this.reminders = reminders;
    }

    /**
     * Finds out whether a bot could be started, without starting one.
     *
     * @throws DiscordTroubleException where Discord can't be reached or refuses the token
     */
    public static void check(Access access) {
        new Preflight(access).check();
    }

    /**
     * Connects, and makes the commands known. Nobody is answered before {@link #open}.
     *
     * @throws DiscordTroubleException where Discord can't be reached or refuses the token
     */
    public static Bot start(
            Access access, DiscordSettings settings, Reporter reporter, Memory memory, Classroom classroom) {
        // The bot reads what is said to it; that it can read nothing else is meant to be so.
        Message.suppressContentIntentWarning();
        // Work keeps a processor busy, and threads of the kind that acknowledges don't take turns with each other.
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("work-", 1).daemon().factory());
        InFlight inFlight = new InFlight(workers);
        QuizBoard board = new QuizBoard(classroom, new Proofs(reporter));
        Events events = events(access, settings, reporter, memory, classroom, board, inFlight);
        Doorkeeper door = new Doorkeeper(events);
        JDA jda = connect(access, door);
        try {
            jda.awaitReady();
            jda.updateCommands().addCommands(offered(events.described())).complete();
            memory.exchanges().forgetBefore(InstantSource.system().instant().minus(settings.keep()));
            return new Bot(jda, workers, inFlight, door, board, new Reminders(classroom));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jda.shutdownNow();
            throw new DiscordTroubleException("Stopped before the bot was connected.", e);
        } catch (ErrorResponseException | IllegalStateException e) {
            jda.shutdownNow();
            throw new DiscordTroubleException(
                    "Discord let the bot in, but it can't work there: " + e.getMessage()
                            + ". Is it the token of an application with a bot, and was the token not reset meanwhile?",
                    e);
        }
    }

    private static Events events(
            Access access,
            DiscordSettings settings,
            Reporter reporter,
            Memory memory,
            Classroom classroom,
            QuizBoard board,
            InFlight inFlight) {
        InstantSource clock = InstantSource.system();
        Allowance allowance = new Allowance(clock, settings.questionsPerMinute(), settings.channelQuestionsPerMinute());
        Asking asking = new Asking(reporter, memory, allowance, clock);
        DocumentChoices documents = new DocumentChoices(reporter);

        House house = new House(reporter, settings);
        Moderation moderation = new Moderation(reporter, house);
        Proposals proposals = new Proposals(classroom.clock());
        Acquisitions acquisitions = new Acquisitions(moderation, new Attachments(access.files()), proposals);

        Erasure erasure = new Erasure(moderation);
        ReviewDesk review = new ReviewDesk(moderation, reporter.review());
        Proofs proofs = new Proofs(reporter);
        Playing playing = new Playing(classroom, board.quizmaster(), proofs, moderation);
        Learning learning = new Learning(classroom, proofs);

        List<Command> commands = List.of(
                new AskCommand(asking, documents, house),
                new CorpusCommand(moderation, documents, proposals, memory.exchanges(), review),
                new DocumentsCommand(reporter, documents),
                new HelpCommand(reporter),
                new PrivacyCommand(memory.personalData(), classroom.data(), settings, reporter),
                new QuizCommand(classroom, board, playing, documents, house, new Scores(classroom, moderation)),
                new SettingsCommand(moderation),
                new StudyCommand(classroom, learning, proofs));
        Events.Parts parts = new Events.Parts(
                commands,
                List.of(new QuotationMenu(reporter), new CorpusMenu(acquisitions)),
                new Presses(
                        reporter,
                        memory,
                        asking,
                        acquisitions,
                        new Confirmations(moderation, proposals),
                        review,
                        playing,
                        learning),
                new Forms(memory, asking, acquisitions, erasure, house, review, playing, learning),
                new Mentions(asking, memory, house),
                erasure);
        return new Events(parts, inFlight);
    }

    private static JDA connect(Access access, EventListener events) {
        try {
            return JDABuilder.createLight(access.token(), GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
                    .setRestConfig(new RestConfig().setBaseUrl(access.api()))
                    .setSessionController(new ConcurrentSessionController() {
                        @Override
                        public String getGateway() {
                            return access.gateway();
                        }
                    })
                    // JDA's own choice is the thread that reads from the gateway, which would make each event wait for
                    // the one before.
                    .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                    .setEnableShutdownHook(false)
                    .addEventListeners(events)
                    .build();
        } catch (InvalidTokenException e) {
            throw DiscordTroubleException.tokenRefused();
        } catch (ErrorResponseException e) {
            throw DiscordTroubleException.unreachable(access.api(), e);
        }
    }

    private static List<CommandData> offered(List<CommandData> commands) {
        for (CommandData command : commands) {
            if (command.getDefaultPermissions().equals(DefaultMemberPermissions.ENABLED)) {
                command.setContexts(Set.of(
                                InteractionContextType.GUILD,
                                InteractionContextType.BOT_DM,
                                InteractionContextType.PRIVATE_CHANNEL))
                        .setIntegrationTypes(Set.of(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL));
            } else {
                // A server's documents are changed there, by those whom the server lets.
                command.setContexts(Set.of(InteractionContextType.GUILD))
                        .setIntegrationTypes(Set.of(IntegrationType.GUILD_INSTALL));
            }
        }
        return commands;
    }

    /** Begins to answer, and goes on with the quizzes that were running when the bot went away. */
    public void open() {
        door.open();
        board.open(jda);
        reminders.open(jda);
    }

    /** As whom and where the bot is connected, for the operator. */
    public String introduction() {
        int servers = jda.getGuilds().size();
        return "Connected to Discord as " + jda.getSelfUser().getEffectiveName() + ", on " + servers
                + (servers == 1 ? " server" : " servers") + ".";
    }

    /**
     * Waits until the bot is closed.
     *
     * @throws DiscordTroubleException where Discord ends the connection for good before that
     */
    public void await() throws InterruptedException {
        jda.awaitShutdown();
        if (!closing) {
            throw new DiscordTroubleException(
                    "Discord has ended the connection and doesn't take the bot back. Most likely its token was reset; copy "
                            + "the new one from the developer portal (https://discord.com/developers), at your "
                            + "application, page Bot.");
        }
    }

    @Override
    public void close() {
        closing = true;
        reminders.close();
        board.close();
        try {
            inFlight.close(PATIENCE).forEach(Runnable::run);
            jda.shutdown();
            if (!jda.awaitShutdown(FAREWELL)) {
                jda.shutdownNow();
            }
            workers.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jda.shutdownNow();
        }
    }
}
