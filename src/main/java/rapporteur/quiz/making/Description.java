package rapporteur.quiz.making;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** Who somebody is said to be: "an AIDS activist", "spokesman of the Chinese Embassy in Washington". */
record Description(Material material, Span span, String text) {
    /** The rest of a list that a description was cut at: "Assistant Secretary for Democracy", ", Human Rights and Labor". */
    private static final Pattern REST_OF_LIST =
            Pattern.compile("\\G(?:, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)+ and \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");

    private static final Pattern UNCLEAR = Pattern.compile(
            "(?i)\\b(?:his|her|its|their|he|she|they|it|this|that|these|those|not related|no relation|now|then|also)\\b|[?!:;]|^(?:first|when|while|as|return)\\b|^\\p{Ll}+s who\\b|^the \\w+ of \\p{Lu}\\p{L}+$|^\\p{Ll}+['’]s\\b");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) (?=.)");
    private static final int MOST_WORDS = 22;

    /** Nothing where it can't be understood by itself. */
    static Optional<Description> of(Material material, Span written) {
        Span span = written.trim(material.document().text());
        Matcher rest = REST_OF_LIST.matcher(material.document().text());
        if (rest.find(span.end())) {
            span = new Span(span.start(), rest.end());
        }
        String text = material.text(span);
        Matcher article = ARTICLE.matcher(text);
        String bare = article.find() ? text.substring(article.end()) : text;
        boolean another = material.minutes().people().stream()
                .anyMatch(person -> person.name().contains(" ") && text.startsWith(person.name()));
        boolean clear = !another
                && !UNCLEAR.matcher(bare).find()
                && Words.of(bare).size() >= 2
                && Words.count(bare) <= MOST_WORDS;
        return clear ? Optional.of(new Description(material, span, text)) : Optional.empty();
    }

    boolean isClause() {
        return text.startsWith("who ");
    }

    Set<String> words() {
        return Words.of(text);
    }
}
