package rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person put between quotation marks, of whatever style; an apostrophe is none. */
final class Quoted {
    private static final Pattern MARKS = Pattern.compile(
            "[\"“”„«]([^\"“”„«»]{2,})[\"“”»]|(?<![\\p{L}\\p{N}])['‘]([^'‘’]{4,}(?:['’]\\p{L}[^'‘’]*)*)['’](?![\\p{L}\\p{N}])");

    private Quoted() {}

    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = MARKS.matcher(text);
        while (matcher.find()) {
            String words = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            found.add(words.strip());
        }
        return found;
    }

    static String mask(String text, String mask) {
        return MARKS.matcher(text).replaceAll(Matcher.quoteReplacement(mask));
    }
}
