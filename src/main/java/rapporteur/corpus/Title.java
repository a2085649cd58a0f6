package rapporteur.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text's headline. {@code words} is how it is shown; {@code line} is where it stands in the text as a line of its own,
 * which is then no passage, or an empty span where the first line is already text.
 */
record Title(String words, Span line) {
    private static final int LONGEST = 150;
    private static final Pattern HASHES = Pattern.compile("#{1,6}[\\s\\u00A0]+");

    static Title of(FrontMatter frontMatter, List<Span> paragraphs) {
        String text = frontMatter.text();
        Span paragraph = paragraphs.getFirst();
        Span line = Paragraphs.lines(text, paragraph).getFirst();
        boolean heading = HASHES.matcher(text).region(line.start(), line.end()).lookingAt();
        String first = HASHES.matcher(line.of(text)).replaceFirst("").strip();

        Optional<String> given = frontMatter.value("title");
        boolean own = given.isPresent()
                ? FoldedText.fold(given.get()).equals(FoldedText.fold(first))
                : line.equals(paragraph) && mayBeTitle(text, line, paragraphs);
        return new Title(cut(given.orElse(first)), heading || own ? line : new Span(line.start(), line.start()));
    }

    /** Where nothing says that the first line is a headline, a long one or one with a full stop is taken as text. */
    private static boolean mayBeTitle(String text, Span line, List<Span> paragraphs) {
        return line.length() <= LONGEST && text.charAt(line.end() - 1) != '.' && !isTurn(text, line, paragraphs);
    }

    /** "Analysis: who owns the river" looks like a label with a turn; what follows tells. */
    private static boolean isTurn(String text, Span line, List<Span> paragraphs) {
        boolean answered = paragraphs.size() > 1
                && SpeakerLabel.at(text, paragraphs.get(1)).isPresent();
        return SpeakerLabel.at(text, line)
                .filter(label -> answered || label.isInCapitals())
                .isPresent();
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        if (end < LONGEST / 2) {
            end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }
}
