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
    /** Behind a comma within the clause that a cue governs. */
    private static final Set<String> GOES_ON =
            Set.of("who", "which", "whose", "whom", "where", "and", "or", "including");

    /** Opens an indirect question. */
    private static final Set<String> QUESTION_WORDS = Set.of("how", "whether", "if", "why", "what", "where", "when");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "there");
    /** What words are put into: "in an interview", "in his letter". */
    private static final Set<String> MEDIA = Set.of(
            "interview",
            "statement",
            "letter",
            "speech",
            "report",
            "email",
            "e-mail",
            "briefing",
            "memo",
            "tweet",
            "post",
            "message",
            "conference",
            "testimony",
            "debate",
            "hearing",
            "filing",
            "remarks",
            "book",
            "column",
            "essay",
            "article",
            "address",
            "call",
            "note");

    private final Page page;
    private final Cues cues;
    private final Verbs verbs;
    private final Stretches stretches;

    Complement(Page page, Cues cues, Stretches stretches) {
        this.page = page;
        this.cues = cues;
        this.verbs = new Verbs(page);
        this.stretches = stretches;
    }

    /** The kind of clause a cue stands in, which tells where the clause ends that the cue governs. */
    enum Form {
        MAIN,
        /** "While she says it is full, …": ends at the comma before the main clause. */
        SUBORDINATE,
        /** "The pilot, who says it is full, …": ends at the comma before the verb that goes on. */
        RELATIVE
    }

    /** @param after what follows the attribution in its clause */
    Span find(List<Token> sentence, Paragraph paragraph, Span after, Token cue, Form form) {
        List<Token> tokens =
                sentence.stream().filter(token -> after.contains(token.span())).toList();
        List<Span> quoted = paragraph.quotedWithin(after);
        int firstQuote = quoted.isEmpty() ? after.end() : quoted.getFirst().start();
        if (!quoted.isEmpty() && leadsIntoQuotation(tokens, new Span(after.start(), firstQuote))) {
            return new Span(firstQuote, stretches.clean(after).end());
        }
        int begin = begin(tokens, cue, firstQuote);
        int end = end(tokens, begin, paragraph, form);
        boolean clause = begin > 0 || end > 0 && QUESTION_WORDS.contains(page.wordAt(tokens, 0));
        boolean mustQuote = cues.mustQuote(cues.base(page, cue)) && quoted.isEmpty() && !clause;
        if (begin >= end || mustQuote || isAdverbialOnly(tokens, begin, end, cue)) {
            return new Span(after.start(), after.start());
        }
        int start = begin == 0 ? after.start() : tokens.get(begin).span().start();
        int stop = end == tokens.size() ? after.end() : tokens.get(end).span().start();
        return stretches.clean(new Span(start, stop));
    }

    /** {@code said: “…”}, {@code told reporters, “…”}. */
    private boolean leadsIntoQuotation(List<Token> tokens, Span lead) {
        String words = page.text(lead).strip();
        boolean clauseLeads = tokens.stream()
                .anyMatch(token -> token.span().end() <= lead.end() && (token.is("VERB") || token.is("AUX")));
        return words.isEmpty()
                || words.endsWith(":")
                || words.endsWith(",") && !clauseLeads
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
            if ((i == 0 || i == 1 && Times.isDay(page.wordAt(tokens, 0))) && cues.takes(lemma, word)) {
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

    private static boolean isInfinitive(List<Token> tokens, int i) {
        return tokens.get(i).is("PART")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("VERB");
    }

    /** Behind "Monday", "on Monday" or "in an interview" where more follows. */
    private int skipTime(List<Token> tokens) {
        int i = 0;
        if (tokens.size() > 2 && tokens.getFirst().is("ADP")) {
            int medium = mediumEnd(tokens, 0);
            i = medium > 0 ? medium : Times.isDay(page.wordAt(tokens, 1)) ? 2 : 0;
        } else if (isTime(tokens)) {
            i = Times.isDay(page.wordAt(tokens, 0)) ? 1 : 2;
        }
        return i < tokens.size() ? i : 0;
    }

    /** "Monday", "this week". */
    private boolean isTime(List<Token> tokens) {
        String first = page.wordAt(tokens, 0);
        return Times.isDay(first) || Times.points(first) && Times.isUnit(page.wordAt(tokens, 1));
    }

    /** Behind a medium that a preposition at the token leads to: "in a joint statement"; 0 where there is none. */
    private int mediumEnd(List<Token> tokens, int preposition) {
        for (int i = preposition + 1; i < Math.min(tokens.size(), preposition + 5); i++) {
            if (MEDIA.contains(page.wordAt(tokens, i))) {
                return i + 1;
            }
            if (tokens.get(i).is("ADP")
                    || verbs.is(tokens.get(i))
                    || tokens.get(i).is("PUNCT")) {
                return 0;
            }
        }
        return 0;
    }

    /** The token before which the content ends: a concession or the medium at the end belongs to the one who reports. */
    private int end(List<Token> tokens, int begin, Paragraph paragraph, Form form) {
        boolean finite = begin > 0 && page.wordAt(tokens, begin - 1).equals("that");
        for (int i = begin + 1; i < tokens.size(); i++) {
            String word = page.plainWord(tokens.get(i));
            finite |= isFinite(tokens, i);
            if (!finite
                    && (word.equals("and") || word.equals("but"))
                    && isInflected(tokens, skipAdverbs(tokens, i + 1))) {
                return i;
            }
            if (Marks.isComma(word)
                    && !paragraph.quoted(tokens.get(i).span().start())
                    && closesAtComma(tokens, i, form)) {
                return i;
            }
            boolean concession = word.equals("though") || word.equals("although");
            if (concession && Marks.isComma(page.wordAt(tokens, i - 1))) {
                return i - 1;
            }
            if (word.equals("in") && isMediumAtEnd(tokens, i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean closesAtComma(List<Token> tokens, int comma, Form form) {
        return switch (form) {
            case MAIN -> false;
            case SUBORDINATE -> !GOES_ON.contains(page.wordAt(tokens, comma + 1));
            case RELATIVE -> isFinite(tokens, comma + 1);
        };
    }

    private boolean isFinite(List<Token> tokens, int i) {
        if (i >= tokens.size()
                || !verbs.is(tokens.get(i))
                || page.wordAt(tokens, i - 1).equals("to")) {
            return false;
        }
        String word = page.plainWord(tokens.get(i));
        return Verbs.isAuxiliary(tokens.get(i)) || !word.endsWith("ing");
    }

    /** A finite verb that can't be an infinitive, which might go on with the one before. */
    private boolean isInflected(List<Token> tokens, int i) {
        String word = page.wordAt(tokens, i);
        return isFinite(tokens, i) && (Verbs.isAuxiliary(tokens.get(i)) || word.endsWith("ed") || word.endsWith("s"));
    }

    private static int skipAdverbs(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).is("ADV")) {
            i++;
        }
        return i;
    }

    private boolean isMediumAtEnd(List<Token> tokens, int preposition) {
        int end = mediumEnd(tokens, preposition);
        return end > 0 && tokens.size() - end <= 4 && !verbs.within(tokens, end, tokens.size());
    }

    /** "Reported from the harbor", "said in his letter": where and how, but not what. */
    private boolean isAdverbialOnly(List<Token> tokens, int begin, int end, Token cue) {
        String base = cues.base(page, cue);
        boolean governed = begin > 0 || cues.takes(base, page.wordAt(tokens, 0));
        boolean clause = base.equals("say") && verbs.within(tokens, begin, end);
        return !governed && tokens.get(begin).is("ADP") && !clause;
    }
}
