package rapporteur.console.bench.floor;

import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** A bot that acknowledges commands and does nothing else: what JDA and the network take at least. Runs until it is killed. */
public final class BareBot extends ListenerAdapter {
    private BareBot() {}

    /** Takes token and addresses from the environment, as the program does. */
    public static void main(String[] args) throws InterruptedException {
        String gateway = environment("RAPPORTEUR_DISCORD_GATEWAY");
        JDA jda = JDABuilder.createLight(environment("DISCORD_TOKEN"))
                .setRestConfig(new RestConfig().setBaseUrl(environment("RAPPORTEUR_DISCORD_API")))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return gateway;
                    }
                })
                .addEventListeners(new BareBot())
                .build();
        jda.awaitReady();
        jda.updateCommands().complete();
    }

    private static String environment(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        event.deferReply().queue();
    }
}
