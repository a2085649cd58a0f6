package rapporteur.console.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** The documents of a set as plain texts, to look quotations up in. */
final class Texts {
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\n(?:.*?\\n)?---[ \\t]*\\n[\\s\\x1c-\\x1f]*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Text> texts = new HashMap<>();

    private record Text(String raw, String folded, String caseless) {}

    /** @param files the contents of the files by their names without the ending */
    Texts(Map<String, String> files) {
        files.forEach((name, content) -> {
            String body = body(content);
            String folded = Folding.fold(body);
            texts.put(name(name), new Text(body, folded, folded.toLowerCase(Locale.ROOT)));
        });
    }

    /** What follows the front matter. */
    static String body(String file) {
        Matcher matter = FRONT_MATTER.matcher(file);
        return matter.lookingAt() ? file.substring(matter.end()) : file;
    }

    /** A document's name without its folder and its ending. */
    static String name(String document) {
        String name = Normalizer.normalize(document, Normalizer.Form.NFC).strip();
        name = name.substring(name.lastIndexOf('/') + 1);
        return isText(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Whether a file of this name may be a document. */
    static boolean isText(String name) {
        return name.endsWith(".txt") || name.endsWith(".md");
    }

    /** Every place of the words, in code points of the folded text. */
    List<Span> places(SetQuestion.Quoted quoted) {
        Text text = texts.get(name(quoted.document()));
        String words = Folding.foldCase(quoted.text());
        List<Span> places = new ArrayList<>();
        if (text == null || words.isEmpty()) {
            return places;
        }

        String in = text.caseless();
        int length = words.codePointCount(0, words.length());
        for (int at = in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1)) {
            int start = in.codePointCount(0, at);
            places.add(new Span(start, start + length));
        }
        return places;
    }

    /** Whether the document has the words, white space and the style of quotation marks aside. */
    boolean grounded(SetQuestion.Quoted quoted) {
        Text text = texts.get(name(quoted.document()));
        String words = Folding.fold(quoted.text());
        return text != null && !words.isEmpty() && text.folded().contains(words);
    }

    /** Whether the document has the words to the letter. */
    boolean verbatim(SetQuestion.Quoted quoted) {
        Text text = texts.get(name(quoted.document()));
        return text != null && !quoted.text().isEmpty() && text.raw().contains(quoted.text());
    }
}
