package rapporteur.index.lucene;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Nations;

/**
 * Brings a country and its people to one term: whoever asks what the Russians say means Russia. Endings in -an and -ans lose
 * them ("russians" and "russia" meet at "russia"); nations named otherwise are listed. Ordinary words in -an are treated
 * alike in texts and questions, so nothing is lost by it.
 */
final class NationFilter extends TokenFilter {
    private static final int SHORTEST = 6;
    private static final String UNITED_STATES = "america";
    private static final Nations NATIONS = Nations.shipped();

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
            term.setEmpty().append(UNITED_STATES);
        } else if (written.equals("US")) {
            term.setEmpty().append(UNITED_STATES);
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
        Optional<String> country = word.equals("us") ? Optional.empty() : NATIONS.ofPeople(word);
        if (country.isPresent() && !country.get().contains(" ")) {
            term.setEmpty().append(country.get().toLowerCase(Locale.ROOT));
        } else if (country.filter("United States"::equals).isPresent()) {
            term.setEmpty().append(UNITED_STATES);
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
