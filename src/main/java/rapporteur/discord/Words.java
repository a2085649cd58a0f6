package rapporteur.discord;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.dv8tion.jda.api.interactions.DiscordLocale;

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

    /** The bundle without an ending is the English one; the computer's own language must not come before it. */
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words english() {
        return in(DiscordLocale.ENGLISH_US);
    }

    static Words in(DiscordLocale locale) {
        String language = Locale.forLanguageTag(locale.getLocale()).getLanguage();
        return new Words(ResourceBundle.getBundle(BUNDLE, Locale.of(language), ENGLISH_OTHERWISE));
    }

    /** The text of the key with the arguments at {0}, {1} and so on; they must be markup already. */
    String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** A command as a person types it. */
    String command(String name) {
        return "`/" + text("command." + name + ".name") + "`";
    }
}
