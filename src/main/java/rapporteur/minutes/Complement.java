package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Token;

/** Finds the clause or phrase behind a cue that tells what was said: where it begins behind listeners and days, and where it ends. */
final class Complement {
    private static final int FARTHEST_OPENER = 16;
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
            "delegates");
    /** Opens an indirect question. */
    private static final Set<String> QUESTION_WORDS = Set.of("how", "whether", "if", "why", "what", "where", "when");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "there");
    private final Page page;
    private final Cues cues;
    private final Verbs verbs;
    private final Media media;
    private final ComplementEnd ends;
    private final Stretches stretches;

    Complement(Page page, Cues cues, Stretches stretches) {
        this.page = page;
        this.cues = cues;
        this.verbs = new Verbs(page);
        this.media = new Media(page);
        this.ends = new ComplementEnd(page);
        this.stretches = stretches;
    }

    /** @param after what follows the attribution in its clause */
    Span find(List<Token> sentence, Paragraph paragraph, Span after, Token cue, ComplementEnd.Form form) {
        List<Token> tokens = Page.within(sentence, after);
        List<Span> quoted = paragraph.quotedWithin(after);
        int firstQuote = quoted.isEmpty() ? after.end() : quoted.getFirst().start();
        if (!quoted.isEmpty() && leadsIntoQuotation(tokens, new Span(after.start(), firstQuote))) {
            return new Span(firstQuote, stretches.clean(after).end());
        }
        int begin = begin(tokens, cue, firstQuote);
        int end = ends.find(tokens, begin, paragraph, form);
        boolean silent = quoted.isEmpty() && saysNothing(tokens, begin, end, cue);
        if (begin >= end || silent || isAdverbialOnly(tokens, begin, end, cue)) {
            return new Span(after.start(), after.start());
        }
        int start = begin == 0 ? after.start() : tokens.get(begin).span().start();
        int stop = end == tokens.size() ? after.end() : tokens.get(end).span().start();
        return stretches.clean(new Span(start, stop));
    }

    /** "Continued the voyage", "reported the announcement": the verb needs more than a noun to report speech. */
    private boolean saysNothing(List<Token> tokens, int begin, int end, Token cue) {
        String base = cues.base(page, cue);
        boolean opened = begin > 0 || QUESTION_WORDS.contains(page.wordAt(tokens, 0));
        boolean lacksClause = cues.needsClause(base) && !verbs.finiteWithin(tokens, begin, end);
        return !opened && (cues.mustQuote(base) || lacksClause);
    }

    /** {@code said: “…”}, {@code told reporters, “…”}. */
    private boolean leadsIntoQuotation(List<Token> tokens, Span lead) {
        String words = page.text(lead).strip();
        boolean clauseLeads = tokens.stream()
                .anyMatch(token -> token.span().end() <= lead.end() && (token.is("VERB") || token.is("AUX")));
        return words.isEmpty()
                || (words.endsWith(":") || words.endsWith(",")) && !clauseLeads
                || LISTENERS.contains(words);
    }

    /** The token at which the content begins. */
    private int begin(List<Token> tokens, Token cue, int limit) {
        String lemma = cues.base(page, cue);
        boolean hasListener = cues.speaksTo(lemma);
        for (int i = 0; i < Math.min(tokens.size(), FARTHEST_OPENER); i++) {
            Token token = tokens.get(i);
            if (token.span().start() >= limit || verbs.is(token)) {
                break;
            }
            String word = page.plainWord(token);
            if (opensThatClause(tokens, i, hasListener)) {
                return i + 1;
            }
            boolean opens = QUESTION_WORDS.contains(word) || isInfinitive(tokens, i) || opensBareClause(tokens, i);
            if (i > 0 && hasListener && opens) {
                return i;
            }
            boolean near = i == 0 || i == 1 && Times.isDay(page.wordAt(tokens, 0));
            if (near && cues.takes(lemma, word) && !isInfinitive(tokens, i)) {
                return i + 1;
            }
        }
        int i = skipTime(tokens);
        return hasListener && LISTENERS.contains(page.wordAt(tokens, i)) ? i + 1 : i;
    }

    /** Not so behind an object, where "that" is a relative: "cited troubles that he had seen". */
    private boolean opensThatClause(List<Token> tokens, int i, boolean hasListener) {
        Token token = tokens.get(i);
        Token first = tokens.getFirst();
        boolean behindAdverbial = first.is("ADP") || first.is("ADV") || first.is("PUNCT") || isTime(tokens);
        return page.plainWord(token).equals("that")
                && (token.is("SCONJ") || token.is("PRON") || token.is("DET"))
                && i + 1 < tokens.size()
                && (i == 0 || hasListener || behindAdverbial);
    }

    /** {@code told the crew [this morning] he would sail}: a subject and its verb, without "that". */
    private boolean opensBareClause(List<Token> tokens, int i) {
        return SUBJECTS.contains(page.wordAt(tokens, i))
                && i + 1 < tokens.size()
                && (verbs.is(tokens.get(i + 1)) || tokens.get(i).tag().endsWith("+AUX"));
    }

    private boolean isInfinitive(List<Token> tokens, int i) {
        return page.plainWord(tokens.get(i)).equals("to")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("VERB");
    }

    /** Behind "Monday", "on Monday" or "in an interview" where more follows. */
    private int skipTime(List<Token> tokens) {
        int i = 0;
        if (tokens.size() > 2 && tokens.getFirst().is("ADP")) {
            int medium = media.endBehind(tokens, 0);
            i = medium > 0 ? medium : Times.isDay(page.wordAt(tokens, 1)) ? 2 : 0;
        } else if (isTime(tokens)) {
            i = Times.isDay(page.wordAt(tokens, 0)) ? 1 : 2;
        }
        return i < tokens.size() ? i : 0;
    }

    /** "Monday", "this week". */
    private boolean isTime(List<Token> tokens) {
        String first = page.wordAt(tokens, 0);
        return Times.isDay(first) || Times.isSpan(first, page.wordAt(tokens, 1));
    }

    /** "Reported from the harbor", "said in his letter": where and how, but not what. */
    private boolean isAdverbialOnly(List<Token> tokens, int begin, int end, Token cue) {
        String base = cues.base(page, cue);
        boolean governed = begin > 0 || cues.takes(base, page.wordAt(tokens, 0));
        boolean clause = base.equals("say") && verbs.within(tokens, begin, end);
        return !governed && tokens.get(begin).is("ADP") && !clause;
    }
}
