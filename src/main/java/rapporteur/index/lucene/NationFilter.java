package rapporteur.index.lucene;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Brings a country and its people to one term: whoever asks what the Russians say means Russia. Endings in -an and -ans lose
 * them ("russians" and "russia" meet at "russia"); nations named otherwise are listed. Ordinary words in -an are treated
 * alike in texts and questions, so nothing is lost by it.
 */
final class NationFilter extends TokenFilter {
    private static final int SHORTEST = 6;
    private static final Map<String, String> NAMED_OTHERWISE = Map.ofEntries(
            Map.entry("u.s", "america"),
            Map.entry("u.s.a", "america"),
            Map.entry("usa", "america"),
            Map.entry("chinese", "china"),
            Map.entry("british", "britain"),
            Map.entry("french", "france"),
            Map.entry("spanish", "spain"),
            Map.entry("swedish", "sweden"),
            Map.entry("danish", "denmark"),
            Map.entry("finnish", "finland"),
            Map.entry("turkish", "turkey"),
            Map.entry("polish", "poland"),
            Map.entry("irish", "ireland"),
            Map.entry("dutch", "netherlands"),
            Map.entry("swiss", "switzerland"),
            Map.entry("greek", "greece"),
            Map.entry("japanese", "japan"),
            Map.entry("vietnamese", "vietnam"),
            Map.entry("tibetan", "tibet"),
            Map.entry("egyptian", "egypt"),
            Map.entry("iranian", "iran"),
            Map.entry("german", "germany"),
            Map.entry("germans", "germany"),
            Map.entry("israeli", "israel"),
            Map.entry("israelis", "israel"),
            Map.entry("iraqi", "iraq"),
            Map.entry("pakistani", "pakistan"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private @Nullable State waiting;

    NationFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting != null) {
            restoreState(waiting);
            waiting = null;
        } else if (!input.incrementToken()) {
            return false;
        }
        String written = term.toString();
        String word = written.toLowerCase(Locale.ROOT);
        if (word.equals("united") && statesFollow()) {
            term.setEmpty().append("america");
        } else if (written.equals("US")) {
            term.setEmpty().append("america");
        } else {
            bringTogether(word);
        }
        return true;
    }

    /** Looks one word ahead and takes it away when it is "States". */
    private boolean statesFollow() throws IOException {
        State here = captureState();
        boolean more = input.incrementToken();
        boolean states = more && term.toString().equalsIgnoreCase("states");
        waiting = more && !states ? captureState() : null;
        restoreState(here);
        return states;
    }

    private void bringTogether(String word) {
        String named = NAMED_OTHERWISE.get(word);
        if (named != null) {
            term.setEmpty().append(named);
        } else if (word.length() >= SHORTEST && word.endsWith("ans")) {
            term.setLength(word.length() - 2);
        } else if (word.length() >= SHORTEST && word.endsWith("an")) {
            term.setLength(word.length() - 1);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = null;
    }
}
