package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds what was said by a cue: the quotation beside it, the clause behind it or the clause before it. */
final class ContentFinder {
    private static final int FARTHEST_THAT = 12;
    private static final Set<String> LISTENERS = Set.of(
            "me",
            "us",
            "him",
            "her",
            "them",
            "you",
            "reporters",
            "journalists",
            "parliament",
            "lawmakers",
            "delegates",
            "congress",
            "reuters");

    private final Page page;
    private final String text;

    ContentFinder(Page page) {
        this.page = page;
        this.text = page.document().text();
    }

    /** The content of the cue within a clause of the sentence; empty where there is none. */
    List<Span> find(Sentence sentence, Paragraph paragraph, Span clause, Token cue, SourceFinder.Source source) {
        int attributionStart = Math.min(cue.span().start(), source.span().start());
        int attributionEnd = source.inverted()
                ? Math.max(cue.span().end(), source.span().end())
                : cue.span().end();
        Span before = new Span(clause.start(), Math.max(clause.start(), attributionStart));
        Span after = new Span(Math.min(attributionEnd, clause.end()), clause.end());

        List<Span> content = new ArrayList<>();
        Span spokenBefore = quotationEndingAt(paragraph, before);
        if (!spokenBefore.isEmpty()) {
            content.add(spokenBefore);
            Span more = quotationStartingAt(paragraph, after);
            if (!more.isEmpty()) {
                content.add(more);
            }
            return content;
        }
        Span complement = complement(sentence, paragraph, after);
        if (isPostposed(before, after, source)) {
            complement = withoutComma(before);
        }
        if (hasLetters(complement)) {
            content.add(complement);
        }
        return content;
    }

    /** A quotation right before the attribution, with the words that lead into it. */
    private Span quotationEndingAt(Paragraph paragraph, Span before) {
        Span none = new Span(before.end(), before.end());
        List<Span> quoted = paragraph.quotedWithin(before);
        if (quoted.isEmpty() || hasLetters(new Span(quoted.getLast().end(), before.end()))) {
            return none;
        }
        Span last = quoted.getLast();
        Span lead = new Span(before.start(), quoted.getFirst().start());
        if (hasLetters(lead) && quoted.stream().allMatch(span -> WorkTitles.is(page.text(span)))) {
            return none;
        }
        return hasLetters(lead)
                ? withoutConjunction(new Span(before.start(), last.end()))
                : quoted.getFirst().cover(last);
    }

    /** A quotation that goes on right behind the attribution: {@code …," he said, "but …}. */
    private Span quotationStartingAt(Paragraph paragraph, Span after) {
        List<Span> quoted = paragraph.quotedWithin(after);
        if (quoted.isEmpty()
                || hasLetters(new Span(after.start(), quoted.getFirst().start()))) {
            return new Span(after.start(), after.start());
        }
        return quoted.getFirst().cover(quoted.getLast());
    }

    private boolean isPostposed(Span before, Span after, SourceFinder.Source source) {
        boolean nothingBehind = !hasLetters(after)
                || text.substring(after.start(), after.end())
                        .matches("(?s)\\s*(?:on|in|at|by|of|to)?\\s*\\w+(?: \\w+)?[.,]*\\s*");
        String lead = before.of(text).stripTrailing();
        return nothingBehind
                && lead.endsWith(",")
                && hasLetters(before)
                && lead.length() > 25
                && (source.inverted() || !hasLetters(after));
    }

    private Span complement(Sentence sentence, Paragraph paragraph, Span after) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> after.contains(token.span()))
                .toList();
        List<Span> quoted = paragraph.quotedWithin(after);
        int firstQuote = quoted.isEmpty() ? after.end() : quoted.getFirst().start();
        if (!quoted.isEmpty()) {
            String lead = new Span(after.start(), firstQuote).of(text).stripTrailing();
            boolean clauseLeads = tokens.stream()
                    .anyMatch(token -> token.span().end() <= firstQuote && (token.is("VERB") || token.is("AUX")));
            boolean mark = lead.endsWith(",") && !clauseLeads || lead.endsWith(":");
            if (lead.isEmpty() || mark || LISTENERS.contains(lead.strip())) {
                return new Span(firstQuote, clean(after).end());
            }
        }
        int start = after.start();
        for (int i = 0;
                i < tokens.size() && i < FARTHEST_THAT && tokens.get(i).span().start() < firstQuote;
                i++) {
            String word = page.plainWord(tokens.get(i));
            boolean opensClause = word.equals("that")
                    && (tokens.get(i).is("SCONJ")
                            || tokens.get(i).is("PRON")
                            || tokens.get(i).is("DET"))
                    && i + 1 < tokens.size()
                    && (i == 0 || !tokens.get(i - 1).is("NOUN") || i < 6);
            if (opensClause && (i == 0 || !precededByVerb(tokens, i))) {
                start = tokens.get(i).span().end();
                break;
            }
        }
        return clean(new Span(start, after.end()));
    }

    private static boolean precededByVerb(List<Token> tokens, int that) {
        for (int i = 0; i < that; i++) {
            if (tokens.get(i).is("VERB") || tokens.get(i).is("AUX")) {
                return true;
            }
        }
        return false;
    }

    private Span withoutComma(Span before) {
        Span trimmed = before.trim(text);
        int end = trimmed.end();
        while (end > trimmed.start() && ",—-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return withoutConjunction(new Span(trimmed.start(), end));
    }

    private Span withoutConjunction(Span span) {
        Span trimmed = span.trim(text);
        String words = trimmed.of(text);
        for (String conjunction : List.of("But ", "And ", "Yet ")) {
            if (words.startsWith(conjunction)) {
                return new Span(trimmed.start() + conjunction.length(), trimmed.end());
            }
        }
        return trimmed;
    }

    /** Without white space and marks around it, but with a closing quotation mark. */
    Span clean(Span span) {
        Span trimmed = span.trim(text);
        int start = trimmed.start();
        int end = trimmed.end();
        while (start < end && ",:;—-".indexOf(text.charAt(start)) >= 0
                || start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && ".,;:—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end).trim(text);
    }

    private boolean hasLetters(Span span) {
        return span.of(text).chars().anyMatch(Character::isLetterOrDigit);
    }
}
