package rapporteur.discord.layout;

import java.util.Optional;
import rapporteur.corpus.Span;

/**
 * A stretch of text that stands together. {@code head} and {@code foot} are short markup of the bot's own; {@code body} is
 * foreign text, shown to the letter save that white space becomes one blank unless lines are kept; it is spread over pages where it is too long for one.
 * {@code marked} is the part of the body to be pointed out.
 */
public record Block(String head, String body, Optional<Span> marked, Style style, String foot) {
    /** How the body is set. */
    public enum Style {
        PLAIN,
        /** As it is broken into lines. */
        LINES,
        /** With a bar at its side. */
        QUOTATION
    }

    /** Markup of the bot's own. */
    public static Block of(String markdown) {
        return new Block(markdown, "", Optional.empty(), Style.PLAIN, "");
    }

    public static Block lines(String body) {
        return new Block("", body, Optional.empty(), Style.LINES, "");
    }

    public static Block quotation(String head, String body, String foot) {
        return new Block(head, body, Optional.empty(), Style.QUOTATION, foot);
    }

    public static Block passage(String head, String body, Optional<Span> marked) {
        return new Block(head, body, marked, Style.PLAIN, "");
    }
}
