package rapporteur.discord.standin;

/** A server; the bot is on it, or only some of its people have installed the bot for themselves. */
public record Guild(
        String id, String name, String locale, boolean botIsMember, String moderatorRole, String helperRole) {}
