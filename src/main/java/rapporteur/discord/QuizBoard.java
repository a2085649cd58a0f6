package rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.play.Alarm;
import rapporteur.quiz.play.Board;
import rapporteur.quiz.play.Event.End;
import rapporteur.quiz.play.Game;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.play.Quizmaster;
import rapporteur.quiz.play.Rules.Mode;

/**
 * Shows games in their channels: one message for each question, which becomes its result. However many play, that is two requests
 * a question; a lobby that fills is shown anew every few seconds at most.
 */
final class QuizBoard implements Board, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuizBoard.class);
    private static final Duration BETWEEN_LOBBIES = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Quizmaster quizmaster;
    private final Proofs proofs;
    private final Alarm clock;
    private final Map<String, Instant> lobbies = new HashMap<>();
    private final Map<String, Object> turns = new ConcurrentHashMap<>();
    private final ExecutorService showing = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Optional<JDA> discord = Optional.empty();

    QuizBoard(Classroom classroom, Proofs proofs) {
        this.clock = classroom.clock();
        this.quizmaster = new Quizmaster(classroom.games(), classroom.items(), clock, this);
        this.proofs = proofs;
    }

    Quizmaster quizmaster() {
        return quizmaster;
    }

    /** From now on games are shown; those that were running when the bot went away go on. */
    void open(JDA jda) {
        discord = Optional.of(jda);
        quizmaster.wake();
    }

    /** Shows a new game, before anything else is shown of it. */
    void opened(Game game, Outlet outlet) {
        synchronized (turn(game.plan().id())) {
            QuizView view = new QuizView(words(game));
            quizmaster.shown(game, outlet.show(view.lobby(game)));
        }
    }

    /** Games stand still from now on; what is being shown is shown to its end, if that doesn't take long. */
    @Override
    public void close() {
        quizmaster.close();
        showing.shutdown();
        try {
            if (!showing.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("some quizzes could not be shown before the end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        discord = Optional.empty();
    }

    @Override
    public void changed(Game game) {
        if (game.plan().rules().mode() == Mode.ALONE) {
            return;
        }
        String id = game.plan().id();
        if (game.phase() == Phase.LOBBY) {
            showLobbySoon(id);
        } else {
            showNow(id);
        }
    }

    private void showNow(String id) {
        try {
            showing.execute(() -> show(id));
        } catch (RejectedExecutionException closed) {
            LOG.debug("quiz {} will be shown after the restart", id);
        }
    }

    private synchronized void showLobbySoon(String id) {
        Instant now = clock.instant();
        Instant planned = lobbies.getOrDefault(id, Instant.EPOCH);
        if (planned.isAfter(now)) {
            return;
        }
        Instant next = planned.plus(BETWEEN_LOBBIES);
        if (next.isAfter(now)) {
            lobbies.put(id, next);
            clock.at(next, () -> showNow(id));
        } else {
            lobbies.put(id, now);
            showNow(id);
        }
    }

    /** One at a time for each game, and always as it stands now: what has been overtaken isn't shown. */
    private void show(String id) {
        synchronized (turn(id)) {
            Optional<Game> game =
                    quizmaster.find(id).filter(each -> !each.shown().isUpToDate());
            try {
                game.ifPresent(this::show);
            } catch (ErrorResponseException | InsufficientPermissionException undeliverable) {
                LOG.info("a quiz can't be shown any more: {}", undeliverable.getMessage());
                if (game.orElseThrow().phase() != Phase.OVER) {
                    quizmaster.giveUp(id, End.NO_CHANNEL);
                }
            }
            if (game.filter(each -> each.phase() == Phase.OVER).isPresent()) {
                forget(id);
            }
        }
    }

    private Object turn(String id) {
        return turns.computeIfAbsent(id, unused -> new Object());
    }

    private static Words words(Game game) {
        return Words.in(DiscordLocale.from(game.plan().language()));
    }

    private synchronized void forget(String id) {
        turns.remove(id);
        lobbies.remove(id);
    }

    private void show(Game game) {
        Optional<GuildMessageChannel> channel = channel(game);
        if (channel.isEmpty()) {
            LOG.info("the channel of a quiz is gone");
            if (game.phase() != Phase.OVER) {
                quizmaster.giveUp(game.plan().id(), End.NO_CHANNEL);
            }
            return;
        }
        QuizView view = new QuizView(words(game));
        Optional<String> message = game.shown().message();
        String shown = switch (game.phase()) {
            case LOBBY -> shown(view.lobby(game), message, channel.get());
            case QUESTION -> shown(question(game, view), message, channel.get());
            case BREAK -> shown(result(game, view), message, channel.get());
            case OVER -> over(game, view, channel.get());
        };
        quizmaster.shown(game, shown);
    }

    private Sheet question(Game game, QuizView view) {
        return quizmaster
                .paper(game, game.question())
                .map(paper -> view.question(game, paper))
                .orElseGet(() -> result(game, view));
    }

    private Sheet result(Game game, QuizView view) {
        Optional<Paper> paper = quizmaster.paper(game, game.question());
        return view.result(game, paper, proofs.of(paper, game.plan().space()));
    }

    /** The question that was open is closed; a lobby becomes what says that it is over. */
    private String over(Game game, QuizView view, GuildMessageChannel channel) {
        Optional<String> open = game.shown().open();
        if (game.rounds().isEmpty()) {
            return shown(view.over(game), game.shown().message().or(() -> open), channel);
        }
        open.ifPresent(message -> shown(result(game, view), open, channel));
        return shown(view.over(game), game.shown().message(), channel);
    }

    /** In the place of an earlier message where there is one. */
    private static String shown(Sheet sheet, Optional<String> message, GuildMessageChannel channel) {
        return message.map(id -> channel.editMessageById(id, Messages.editing(sheet)))
                .map(edit -> edit.complete())
                .orElseGet(() -> channel.sendMessage(Messages.creating(sheet)).complete())
                .getId();
    }

    @Override
    public void appealed(Game game, String player, int question) {
        Optional<Paper> paper = quizmaster.paper(game, question);
        QuizView view = new QuizView(words(game));
        paper.flatMap(unused -> channel(game))
                .ifPresent(channel -> channel.sendMessage(
                                Messages.creating(view.appeal(game, paper.get(), player, question)))
                        .queue(sent -> {}, failure -> LOG.info("an appeal can't be shown: {}", failure.getMessage())));
    }

    private Optional<GuildMessageChannel> channel(Game game) {
        return discord.map(
                jda -> jda.getChannelById(GuildMessageChannel.class, game.plan().channel()));
    }
}
