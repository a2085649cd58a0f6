package rapporteur.discord;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import rapporteur.answer.Phrasebook;

/** The bot's own words in one language, from {@code words.properties} and its translations. */
final class Words {
    /** The languages other than English that the bot speaks, and the locales of Discord in which it does. */
    static final List<DiscordLocale> TRANSLATED = List.of(
            DiscordLocale.GERMAN,
            DiscordLocale.FRENCH,
            DiscordLocale.SPANISH,
            DiscordLocale.SPANISH_LATAM,
            DiscordLocale.PORTUGUESE_BRAZILIAN,
            DiscordLocale.CHINESE_CHINA,
            DiscordLocale.CHINESE_TAIWAN);

    private static final String BUNDLE = "rapporteur.discord.words";

    private final Locale locale;
    private final Phrasebook phrases;

    private Words(Locale locale) {
        this.locale = locale;
        this.phrases = Phrasebook.of(BUNDLE, locale);
    }

    static Words english() {
        return in(DiscordLocale.ENGLISH_US);
    }

    static Words in(DiscordLocale locale) {
        return new Words(Locale.of(Locale.forLanguageTag(locale.getLocale()).getLanguage()));
    }

    /** What the answers' own sentences are worded in. */
    Locale locale() {
        return locale;
    }

    /** The text of the key with the arguments at {0}, {1} and so on; they must be markup already. */
    String text(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }

    /** A command as a person types it. */
    String command(String name) {
        return "`/" + text("command." + name + ".name") + "`";
    }
}
