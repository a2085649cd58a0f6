package rapporteur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.language.Token;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** Tells whether words can be understood without those around them, and finds as many sentences as can. */
final class Sentences {
    private static final int LONGEST = 300;
    private static final int MOST_BEFORE = 2;

    private static final Set<String> PERSONS = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");
    private static final Set<String> THINGS =
            Set.of("it", "its", "they", "them", "their", "theirs", "itself", "themselves");
    private static final Set<String> OURS = Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "you", "your");
    private static final Set<String> POINTING = Set.of(
            "this",
            "that",
            "these",
            "those",
            "such",
            "there",
            "here",
            "then",
            "so",
            "both",
            "neither",
            "former",
            "latter",
            "another",
            "one",
            "some",
            "other",
            "others",
            "same",
            "also",
            "too",
            "later",
            "earlier",
            "afterwards",
            "beside",
            "besides",
            "instead",
            "however",
            "meanwhile",
            "but",
            "and",
            "or",
            "yet",
            "nor",
            "told",
            "asked",
            "each",
            "none",
            "by",
            "what",
            "why",
            "how",
            "who",
            "where",
            "whether",
            "if",
            "because",
            "in",
            "not",
            "nobody");
    /** "The EU has had one since": of what was named before. */
    private static final Pattern ONE = Pattern.compile("\\bone(?= (?:since|as|with|too)\\b|[,.])");

    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "such");
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "^(?:the|a|\\w+) (?:years?|months?|days?|weeks?) (?:before|after|earlier|later)\\b|^(?:when|on|in|at|during|since|after|before) (?:that|this|those|these)\\b|\\bthe same (?!time)|\\bthe other\\b");
    /** "The minister said": one of several, whom the sentence before names. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:the|this|that) (?:\\w+ )?(?:minister|premier|president|ambassador|spokesman|spokeswoman|spokesperson|secretary|official|officials|lawyer|"
                    + "writer|editor|envoy|council|coalition|group|organisation|organization|agency|report|statement|remark|offer|move|charge|case|"
                    + "figure|sentence|bill|law|dispute|two|three|four|five|others?|same|first|second|third|claim|claims|mistake|map|city|town|"
                    + "islands?|ship|plant|project|fund|document|account|numbering|count|dates?|meeting|release|press) .*");

    /** The place and agency before an article, or the number before a paragraph. */
    private static final Pattern DATELINE = Pattern.compile("^(?:\\p{Lu}{2}[^—“\"]{0,60}[—–] |\\(?\\d{1,2}[.)] )");
    /** The name before a turn of a transcript. */
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{Lu}. -]+:\\s+");

    private static final Pattern ENDED = Pattern.compile("(?s).*[.?!][”\"’')]*");
    private static final Pattern UNENDED = Pattern.compile("[\\s.,;:—–-]+$");

    private Sentences() {}

    static String unended(String text) {
        return UNENDED.matcher(text).replaceFirst("");
    }

    /** Whether nothing in the words points to what was said before them. */
    static boolean standsAlone(Span span, Material material) {
        return pointsBackAt(span, material) == Pointing.NO;
    }

    /** "She is still in hospital", without a name before. */
    static boolean leavesPersonOpen(Span span, Material material) {
        boolean named = false;
        for (Token token : material.tokens(span)) {
            named |= token.is("PROPN") || token.is("NOUN");
            if (!named && PERSONS.contains(FoldedText.fold(material.text(token.span())))) {
                return true;
            }
        }
        return false;
    }

    static boolean isInFirstPerson(Span span, Material material) {
        return Words.inOrder(material.text(span)).stream().anyMatch(OURS::contains);
    }

    private enum Pointing {
        NO,
        BACK,
        /** First person: understood by whoever knows who speaks. */
        TO_SPEAKER
    }

    private static Pointing pointsBackAt(Span span, Material material) {
        String text = material.text(span);
        List<Token> tokens = material.tokens(span);
        boolean person = false;
        boolean thing = false;
        boolean first = true;
        boolean ours = false;
        boolean quoted = false;
        for (Token token : tokens) {
            String word = FoldedText.fold(material.text(token.span()));
            if (word.contains("\"") || word.equals("``") || word.equals("''")) {
                quoted = !quoted;
                continue;
            }
            boolean demonstrative = token.is("DET") && DEMONSTRATIVE.contains(word) && !quoted;
            boolean back = demonstrative
                    || first && POINTING.contains(word)
                    || PERSONS.contains(word) && !person && !quoted
                    || THINGS.contains(word) && !thing && !quoted && !isEmptySubject(word, token, text, span);
            if (back) {
                return Pointing.BACK;
            }
            ours |= OURS.contains(word) && !quoted;
            person |= token.is("PROPN");
            thing |= token.is("PROPN") || token.is("NOUN");
            first = false;
        }
        String folded = FoldedText.fold(text);
        if (SOMEBODY.matcher(folded).matches() || TIME_BEFORE.matcher(folded).find() || speaksUnnamed(span, material)) {
            return Pointing.BACK;
        }
        if (ONE.matcher(folded).find()) {
            return Pointing.BACK;
        }
        return ours ? Pointing.TO_SPEAKER : Pointing.NO;
    }

    /** "Gao's whereabouts, he said": whoever says so is named elsewhere. */
    private static boolean speaksUnnamed(Span span, Material material) {
        String folded = FoldedText.fold(material.text(span));
        return material.minutes().statements().stream()
                .map(Statement::speaker)
                .filter(speaker -> speaker instanceof Speaker.Known && span.contains(speaker.mention()))
                .anyMatch(speaker -> Words.inOrder(speaker.name()).stream().noneMatch(folded::contains));
    }

    /** "It is up to them". */
    private static boolean isEmptySubject(String word, Token token, String text, Span span) {
        return word.equals("it")
                && token.span().start() == span.start()
                && text.matches("(?i)it (?:is|was) .*\\bthat\\b.*");
    }

    /**
     * The sentence around a place, with sentences before it where it can't be understood without them; nothing where these
     * don't help, or where it isn't a sentence but a heading.
     */
    static Optional<Extract> around(Span place, Material material) {
        Optional<Span> found = material.sentencesAround(place);
        if (found.isEmpty()
                || material.text(found.get()).endsWith("?")
                || !ENDED.matcher(material.text(found.get())).matches()) {
            return Optional.empty();
        }
        Span span = withoutLabel(withoutDateline(found.get(), material), material);
        for (int before = 0; before <= MOST_BEFORE && span.length() <= LONGEST; before++) {
            Pointing pointing = pointsBackAt(span, material);
            if (pointing != Pointing.BACK) {
                return Optional.of(new Extract(span, pointing == Pointing.TO_SPEAKER));
            }
            Optional<Span> earlier = material.sentenceBefore(span);
            if (earlier.isEmpty()
                    || !ENDED.matcher(material.text(earlier.get())).matches()) {
                return Optional.empty();
            }
            span = span.cover(withoutLabel(earlier.get(), material));
        }
        return Optional.empty();
    }

    private static Span withoutDateline(Span span, Material material) {
        Matcher dateline = DATELINE.matcher(material.document().text(span));
        return dateline.find() ? new Span(span.start() + dateline.end(), span.end()) : span;
    }

    /** A turn of a transcript without the name before it. */
    private static Span withoutLabel(Span span, Material material) {
        if (material.document().kind() != Document.Kind.TRANSCRIPT) {
            return span;
        }
        Matcher label = LABEL.matcher(material.document().text(span));
        return label.find() ? new Span(span.start() + label.end(), span.end()) : span;
    }

    /** Sentences that can be shown by themselves; where they are {@code spoken}, with the name of the speaker. */
    record Extract(Span span, boolean spoken) {}
}
