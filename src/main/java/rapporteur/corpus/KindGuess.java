package rapporteur.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document.Kind;

/**
 * Tells the kind of a text that doesn't say it: by speakers' labels, by its heading, by numbered paragraphs. An interview is often
 * called an article, as a newspaper printed it; it is read as what it is, so that what is said in it is known to be somebody's.
 */
final class KindGuess {
    private static final int FEWEST_TURNS = 4;
    private static final int FEWEST_NUMBERS = 4;
    private static final int FIRST_PARAGRAPHS = 4;

    private static final Pattern HEADING = Pattern.compile(
            "\\b(?:joint (?:press |political |ministerial )?(?:statement|communique|declaration)|communique|declaration"
                    + "|agreed minutes|memorandum of understanding)\\b");
    /** "Ministers sign joint statement" is what a newspaper prints above an article about one. */
    private static final Pattern REPORT_OF_ONE = Pattern.compile(
            "\\b(?:sign|issue|release|adopt|publish|reject|refuse|block|welcome|criticize|criticise|hail|praise"
                    + "|agree|fail|drop|want|seek|call|say|end|delay|after|without|on eve of)(?:s|d|es|ed|ing)?\\b");

    private static final Pattern PARTIES =
            Pattern.compile("\\b(?:the|both) (?:Sides|Parties|Participants|High Contracting Parties)\\b");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s");

    private KindGuess() {}

    /** @param named what the text says that it is, if anything */
    static Kind of(Optional<Kind> named, String title, String text, List<Span> paragraphs) {
        if (named.orElse(Kind.ARTICLE) == Kind.ARTICLE && isTranscript(text, paragraphs)) {
            return Kind.TRANSCRIPT;
        }
        return named.orElseGet(() -> isStatement(title, text, paragraphs) ? Kind.STATEMENT : Kind.ARTICLE);
    }

    private static boolean isTranscript(String text, List<Span> paragraphs) {
        Set<String> names = new HashSet<>();
        int turns = 0;
        boolean plain = true;
        for (Span paragraph : paragraphs) {
            Optional<SpeakerLabel> label = SpeakerLabel.at(text, paragraph);
            if (label.isPresent()) {
                turns++;
                names.add(label.get().name());
                plain &= !label.get().isInCapitals();
            }
        }
        // "Steel: …", "Fish: …" is a list of subjects; among speakers somebody speaks twice.
        boolean list = plain && names.size() == turns;
        return turns >= FEWEST_TURNS && turns * 3 >= paragraphs.size() && !list;
    }

    private static boolean isStatement(String title, String text, List<Span> paragraphs) {
        String heading = FoldedText.fold(title);
        Matcher matcher = HEADING.matcher(heading);
        if (matcher.find()
                && !REPORT_OF_ONE.matcher(heading.substring(0, matcher.start())).find()) {
            return true;
        }

        Span beginning = paragraphs.getFirst().cover(paragraphs.get(Math.min(FIRST_PARAGRAPHS, paragraphs.size()) - 1));
        if (PARTIES.matcher(text)
                .region(beginning.start(), beginning.end())
                .results()
                .anyMatch(found -> true)) {
            return true;
        }

        long numbered = paragraphs.stream()
                .filter(paragraph -> NUMBERED.matcher(text)
                        .region(paragraph.start(), paragraph.end())
                        .lookingAt())
                .count();
        return numbered >= FEWEST_NUMBERS && numbered * 2 >= paragraphs.size();
    }
}
