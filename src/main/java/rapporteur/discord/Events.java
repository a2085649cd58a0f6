package rapporteur.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.Presses.Acknowledgement;
import rapporteur.discord.layout.Sheet;

/**
 * Where events arrive. Each is acknowledged first, within the three seconds that Discord gives, and worked on after that; an
 * event that Discord sends twice is worked on once.
 */
final class Events extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Map<String, Command> commands;
    private final Map<String, Menu> menus;
    private final Presses presses;
    private final Forms forms;
    private final Mentions mentions;
    private final Erasure erasure;
    private final InFlight inFlight;
    private final Seen seen = new Seen();

    Events(Parts parts, InFlight inFlight) {
        this.commands = byName(parts.commands(), Command::described);
        this.menus = byName(parts.menus(), Menu::described);
        this.presses = parts.presses();
        this.forms = parts.forms();
        this.mentions = parts.mentions();
        this.erasure = parts.erasure();
        this.inFlight = inFlight;
    }

    /** What does the work. */
    record Parts(
            List<Command> commands,
            List<Menu> menus,
            Presses presses,
            Forms forms,
            Mentions mentions,
            Erasure erasure) {
        Parts {
            commands = List.copyOf(commands);
            menus = List.copyOf(menus);
        }
    }

    private static <T> Map<String, T> byName(List<T> parts, Function<T, CommandData> described) {
        Map<String, T> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.put(described.apply(part).getName(), part));
        return byName;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Visit visit = Visit.of(event);
        Command command = commands.get(event.getName());
        if (command == null || !seen.first(event.getIdLong())) {
            return;
        }
        Optional<Modal> form = command.form(event, visit);
        if (form.isPresent()) {
            acknowledge(event.replyModal(form.get()));
            return;
        }
        acknowledge(
                event.deferReply(command.secluded(event, visit)),
                event,
                visit,
                outlet -> command.run(event, visit, outlet));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Visit visit = Visit.of(event);
        Menu menu = menus.get(event.getName());
        if (menu != null && seen.first(event.getIdLong())) {
            acknowledge(event.deferReply(visit.amongOthers()), event, visit, outlet -> menu.run(event, visit, outlet));
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        Command command = commands.get(event.getName());
        if (command != null && seen.first(event.getIdLong())) {
            acknowledge(event.replyChoices(command.complete(event)));
        }
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        if (!seen.first(event.getIdLong())) {
            return;
        }
        Visit visit = Visit.of(event);
        Optional<Press> press = Press.parse(event.getComponentId());
        if (press.isEmpty()) {
            acknowledge(
                    event.deferReply(visit.amongOthers()),
                    event,
                    visit,
                    outlet -> outlet.show(Presses.expired(visit.words())));
            return;
        }
        boolean messageIsOwn = event.getMessage().isEphemeral() || !visit.amongOthers();
        Acknowledgement acknowledgement = Presses.acknowledgement(press.get(), messageIsOwn);
        Optional<Modal> form =
                acknowledgement == Acknowledgement.FORM ? presses.form(event, press.get(), visit) : Optional.empty();
        if (form.isPresent()) {
            acknowledge(event.replyModal(form.get()));
            return;
        }
        RestAction<?> acknowledging = switch (acknowledgement) {
            case EDIT, FORM -> event.deferEdit();
            case PUBLISH -> event.deferReply(false);
            case REPLY -> event.deferReply(visit.amongOthers());
        };
        acknowledge(acknowledging, event, visit, outlet -> presses.run(event, press.get(), visit, outlet));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Optional<Press> press = Press.parse(event.getModalId());
        if (press.isEmpty() || !seen.first(event.getIdLong())) {
            return;
        }
        Visit visit = Visit.of(event);
        acknowledge(
                forms.acknowledgement(event, press.get(), visit),
                event,
                visit,
                outlet -> forms.run(event, press.get(), visit, outlet));
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        var message = event.getMessage();
        if (Mentions.concerns(message) && Mentions.mayAnswer(message) && seen.first(message.getIdLong())) {
            acknowledge(event.getChannel().sendTyping());
            Visit visit = mentions.visit(message);
            Outlet outlet = Mentions.replyTo(message);
            begun(visit, outlet).run(() -> attempt(visit, outlet, () -> mentions.run(message, visit, outlet)));
        }
    }

    /** Nothing of a server is kept beyond the stay there; JDA doesn't take an outage for leaving. */
    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        try {
            erasure.left(event.getGuild());
        } catch (RuntimeException fault) {
            LOG.error(
                    "what belonged to the server {} could not be deleted",
                    event.getGuild().getId(),
                    fault);
        }
    }

    private static void acknowledge(RestAction<?> acknowledgement) {
        acknowledgement.queue(done -> {}, Events::notAcknowledged);
    }

    private static void notAcknowledged(Throwable failure) {
        LOG.info("not acknowledged: {}", failure.getMessage());
    }

    /** The work comes after that: where it can't be acknowledged, nothing could be shown, either. */
    private void acknowledge(RestAction<?> acknowledgement, IReplyCallback event, Visit visit, Work work) {
        Outlet outlet = Outlet.of(event.getHook());
        InFlight.Task task = begun(visit, outlet);
        acknowledgement.queue(done -> task.run(() -> attempt(visit, outlet, () -> work.into(outlet))), failure -> {
            notAcknowledged(failure);
            task.drop();
        });
    }

    private InFlight.Task begun(Visit visit, Outlet outlet) {
        return inFlight.enter(outlet, () -> Sheet.of(visit.words().text("stopping")));
    }

    private interface Work {
        void into(Outlet outlet);
    }

    private static void attempt(Visit visit, Outlet outlet, Runnable work) {
        try {
            work.run();
        } catch (ErrorResponseException | CancellationException | RejectedExecutionException undeliverable) {
            LOG.info("Discord didn't take a reply: {}", undeliverable.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("a reply failed", fault);
            apologise(visit, outlet);
        }
    }

    private static void apologise(Visit visit, Outlet outlet) {
        try {
            outlet.show(Sheet.of(visit.words().text("failed")));
        } catch (RuntimeException undeliverable) {
            LOG.info("nor could that be told: {}", undeliverable.getMessage());
        }
    }

    /** All commands in the form in which Discord wants to know them. */
    List<CommandData> described() {
        return Stream.concat(
                        commands.values().stream().map(Command::described),
                        menus.values().stream().map(Menu::described))
                .toList();
    }
}
