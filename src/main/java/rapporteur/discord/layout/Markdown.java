package rapporteur.discord.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's markup. Whatever was not written by the bot goes through {@link #escape}. */
public final class Markdown {
    /** Characters that mean something wherever they stand; "@" and "<" begin mentions. */
    private static final String ANYWHERE = "\\*_~`|[]()<>@";

    /** What makes a heading, a list, a quotation or small print of a line that begins with it. */
    private static final Pattern AT_LINE_START = Pattern.compile("(?m)^(\\s*)([#+>-]|\\d+(?=\\.))");

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*):(?=//)");

    private Markdown() {}

    /** The text as Discord shows it to the letter: no markup, no mention, no link. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (ANYWHERE.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        String unlinked = ADDRESS.matcher(escaped).replaceAll("$1\\\\:");
        return AT_LINE_START.matcher(unlinked).replaceAll(match -> {
            boolean number = Character.isDigit(match.group(2).charAt(0));
            // "1." is a list: the dot is what has to be escaped, and a backslash before a digit would be shown.
            return Matcher.quoteReplacement(
                    match.group(1) + (number ? match.group(2) + '\u2060' : "\\" + match.group(2)));
        });
    }

    /** Foreign text on one line, cut at {@code longest} characters with dots; for names and titles, never for quotations. */
    public static String label(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        int characters = line.codePointCount(0, line.length());
        if (characters > longest) {
            line = line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
        }
        return escape(line);
    }

    public static String bold(String markdown) {
        return "**" + markdown + "**";
    }

    /** Small print. */
    public static String small(String markdown) {
        return "-# " + markdown;
    }

    /** A line as a quotation. */
    static String quoted(String markdown) {
        return "> " + markdown.replace("\n", "\n> ");
    }

    /** @param label words of the bot's own */
    public static String link(String label, String url) {
        return "[" + label + "](<" + url + ">)";
    }
}
