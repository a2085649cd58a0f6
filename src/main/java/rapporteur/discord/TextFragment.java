package rapporteur.discord;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Addresses that make a browser show and mark quoted words (WICG, "URL Fragment Text Directives"). */
final class TextFragment {
    /** Longer quotations are given by their first and last words, so that the address stays short. */
    private static final int WHOLE = 8;

    private static final int WORDS_AT_ENDS = 4;

    /** In characters; Discord takes no longer ones behind a link that is to be clicked. */
    private static final int LONGEST = 500;

    private TextFragment() {}

    /** The address with the words marked; without them where it would get too long. */
    static String of(URI page, String quotation) {
        String address =
                page.toASCIIString().replace("(", "%28").replace(")", "%29").replace(">", "%3E");
        String marked = address + (page.getRawFragment() == null ? "#" : "") + ":~:text=" + directive(quotation);
        return marked.length() <= LONGEST ? marked : address;
    }

    private static String directive(String quotation) {
        List<String> words = Arrays.stream(quotation.strip().split("\\s+")).toList();
        return words.size() <= WHOLE
                ? encoded(words)
                : encoded(words.subList(0, WORDS_AT_ENDS)) + ","
                        + encoded(words.subList(words.size() - WORDS_AT_ENDS, words.size()));
    }

    /** A dash means something in a directive, and URLEncoder leaves it as it is. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D")
                .replace("*", "%2A");
    }
}
