package rapporteur.discord;

import java.time.Duration;

/**
 * What the operator may decide about the bot: whether answers on servers are for the asker alone until shared, how many
 * questions a minute one person and one channel may ask, and how long exchanges are remembered.
 */
public record DiscordSettings(
        boolean privateAnswers, int questionsPerMinute, int channelQuestionsPerMinute, Duration keep) {
    public static final DiscordSettings DEFAULT = new DiscordSettings(true, 10, 30, Duration.ofDays(30));
}
