package rapporteur.answer;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with gaps in one language, from a resource bundle; in English where the bundle doesn't have the language. */
public final class Phrasebook {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    /** The bundle without an ending is the English one; the computer's own language must not come before it. */
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Phrasebook(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Phrasebook of(String bundle, Locale locale) {
        return new Phrasebook(ResourceBundle.getBundle(bundle, locale, ENGLISH_OTHERWISE));
    }

    /** The sentence of the key with the arguments at {0}, {1} and so on; a gap within an argument stays as it is. */
    public String text(String key, Object... arguments) {
        return GAP.matcher(bundle.getString(key)).replaceAll(gap -> {
            int argument = Integer.parseInt(gap.group(1));
            return Matcher.quoteReplacement(argument < arguments.length ? arguments[argument].toString() : gap.group());
        });
    }
}
