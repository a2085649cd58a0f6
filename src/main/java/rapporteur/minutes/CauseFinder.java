package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds causes and effects where a word says which is which: "because", "led to", "blamed … on", "walked out over". */
final class CauseFinder {
    private static final int LONGEST_LINK = 4;
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "(", ")");
    private static final Set<String> MARKS = Set.of("“", "”", "\"");
    private static final Set<String> HEDGES = Set.of("just", "only", "simply", "partly", "mainly", "largely", "merely");
    private static final Set<String> TURNS = Set.of("but", "while", "although", "though", "yet");
    private static final Set<String> SAID = Set.of("said", "says", "told", "added");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final Page page;
    private final Lexicon words;
    private final NounChunks phrases;

    CauseFinder(Page page, Lexicon words) {
        this.page = page;
        this.words = words;
        this.phrases = new NounChunks(page);
    }

    List<Cause> find() {
        List<Cause> causes = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Optional<Cause> cause = at(sentence, i);
                cause.ifPresent(causes::add);
                if (cause.isPresent()) {
                    i = lastIn(sentence.tokens(), cause.get().link());
                }
            }
        }
        return causes;
    }

    private static int lastIn(List<Token> tokens, Span link) {
        int last = 0;
        for (int i = 0; i < tokens.size() && tokens.get(i).span().start() < link.end(); i++) {
            last = i;
        }
        return last;
    }

    private Optional<Cause> at(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        for (int length = Math.min(LONGEST_LINK, tokens.size() - i); length > 0; length--) {
            String link = joined(tokens, i, length);
            int last = i + length - 1;
            if (i == 0 && words.has("opening", link)) {
                return opening(sentence, last);
            }
            boolean verb = !link.endsWith("_from") || tokens.get(i).is("VERB");
            if (verb && words.has("effect-first", link) && !isTimetable(tokens, link, last)) {
                return linked(sentence, i, last, false);
            }
            if (words.has("cause-first", link) && isActive(tokens, i)) {
                return linked(sentence, i, last, true);
            }
        }
        if (page.wordAt(tokens, i).equals(",")
                && page.wordAt(tokens, i + 1).equals("so")
                && startsClause(tokens, i + 2)) {
            return linked(sentence, i + 1, i + 1, true);
        }
        if (page.wordAt(tokens, i).startsWith("reason")
                && page.wordAt(tokens, i + 1).equals("for")) {
            return reason(sentence, i);
        }
        return tokens.get(i).is("VERB") ? verb(sentence, i) : Optional.empty();
    }

    private String joined(List<Token> tokens, int from, int length) {
        StringBuilder joined = new StringBuilder(page.wordAt(tokens, from));
        for (int i = from + 1; i < from + length; i++) {
            joined.append('_').append(page.wordAt(tokens, i));
        }
        return joined.toString();
    }

    /** "The talks are due to open" gives a date, no cause. */
    private static boolean isTimetable(List<Token> tokens, String link, int last) {
        return link.equals("due_to")
                && last + 1 < tokens.size()
                && tokens.get(last + 1).is("VERB");
    }

    private boolean isActive(List<Token> tokens, int verb) {
        return !tokens.get(verb).is("ADJ")
                && !tokens.get(verb).is("NOUN")
                && verb > 0
                && !BEING.contains(page.wordAt(tokens, verb - 1))
                && !page.wordAt(tokens, verb + 1).equals("by");
    }

    private static boolean startsClause(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i).is("PRON")
                        || tokens.get(i).is("DET")
                        || tokens.get(i).tag().startsWith("PROPN"));
    }

    /** The clause before a link and the one behind it. */
    private Optional<Cause> linked(Sentence sentence, int first, int last, boolean causeFirst) {
        List<Token> tokens = sentence.tokens();
        Span link = NounChunks.span(tokens, first, last);
        Optional<Span> before = before(sentence, first);
        Optional<Span> behind = behind(sentence, last);
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        // "We came because …" answers the sentence before, where it is a sentence of its own.
        Optional<Span> other = before.or(() -> page.sentenceBefore(sentence.span()));
        return other.map(told -> causeFirst
                ? new Cause(told, link, behind.get(), evidence(sentence, told))
                : new Cause(behind.get(), link, told, evidence(sentence, told)));
    }

    private static Span evidence(Sentence sentence, Span part) {
        return sentence.span().contains(part) ? sentence.span() : part.cover(sentence.span());
    }

    private Optional<Span> before(Sentence sentence, int end) {
        List<Token> tokens = sentence.tokens();
        int first = end;
        while (first > 0 && !endsClause(tokens, first - 1)) {
            first--;
        }
        return trimmed(tokens, first, end - 1);
    }

    private Optional<Span> behind(Sentence sentence, int start) {
        List<Token> tokens = sentence.tokens();
        int last = start;
        while (last + 1 < tokens.size() && !endsClause(tokens, last + 1)) {
            last++;
        }
        return trimmed(tokens, start + 1, last);
    }

    private boolean endsClause(List<Token> tokens, int i) {
        String word = page.word(tokens.get(i));
        boolean mark =
                MARKS.contains(word) && i > 0 && page.word(tokens.get(i - 1)).equals(",");
        String next = page.wordAt(tokens, i + 1);
        return BREAKS.contains(word) || mark || word.equals(",") && (TURNS.contains(next) || SAID.contains(next));
    }

    private Optional<Span> trimmed(List<Token> tokens, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last
                && (tokens.get(first).is("PUNCT") || tokens.get(first).is("CCONJ"))) {
            first++;
        }
        while (last >= first
                && (tokens.get(last).is("PUNCT")
                        || tokens.get(last).is("CCONJ")
                        || HEDGES.contains(page.wordAt(tokens, last)))) {
            last--;
        }
        boolean tells = first <= last
                && tokens.subList(first, last + 1).stream()
                        .anyMatch(token -> NounChunks.isNoun(token) || token.is("VERB"));
        return tells ? Optional.of(NounChunks.span(tokens, first, last)) : Optional.empty();
    }

    /** "Because the ferry sank, the talks were put off." */
    private Optional<Cause> opening(Sentence sentence, int last) {
        List<Token> tokens = sentence.tokens();
        int comma = last + 1;
        while (comma < tokens.size() && !page.wordAt(tokens, comma).equals(",")) {
            comma++;
        }
        Span link = NounChunks.span(tokens, 0, last);
        Optional<Span> cause = trimmed(tokens, last + 1, Math.min(comma, tokens.size()) - 1);
        Optional<Span> effect = comma >= tokens.size() - 1
                ? page.sentenceBefore(sentence.span())
                : trimmed(tokens, comma + 1, tokens.size() - 1);
        return cause.flatMap(because -> effect.map(so -> new Cause(because, link, so, evidence(sentence, so))));
    }

    /** "The reason for the delay was the weather." */
    private Optional<Cause> reason(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        int end = phrases.endWithComplements(tokens, noun + 2);
        if (end <= noun + 1 || !BEING.contains(page.wordAt(tokens, end + 1))) {
            return Optional.empty();
        }
        int that = page.wordAt(tokens, end + 2).equals("that") ? end + 2 : end + 1;
        return behind(sentence, that)
                .map(cause -> new Cause(
                        cause, tokens.get(noun).span(), NounChunks.span(tokens, noun + 2, end), sentence.span()));
    }

    private Optional<Cause> verb(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        String word = page.wordAt(tokens, verb);
        if (words.hasVerb("upsets", word)) {
            return upset(sentence, verb);
        }
        if (words.hasVerb("blames", word)) {
            return blamed(sentence, verb);
        }
        if (!words.hasVerb("steps", word)) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 14) && !endsClause(tokens, i); i++) {
            String link = page.wordAt(tokens, i);
            boolean over = link.equals("over") && phrases.end(tokens, i + 1) > i;
            boolean after = link.equals("after") && hasVerb(tokens, i + 1);
            if (over || after) {
                return linked(sentence, i, i, false);
            }
        }
        return Optional.empty();
    }

    /** "The minister angered the islands by closing the strait". */
    private Optional<Cause> upset(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 10) && !endsClause(tokens, i); i++) {
            boolean doing = page.wordAt(tokens, i).equals("by")
                    && (page.wordAt(tokens, i + 1).endsWith("ing")
                            || page.wordAt(tokens, i + 2).endsWith("ing"));
            if (doing) {
                return linked(sentence, i, i, false);
            }
        }
        return Optional.empty();
    }

    private boolean hasVerb(List<Token> tokens, int from) {
        int to = Math.min(tokens.size(), from + 8);
        return tokens.subList(Math.min(from, to), to).stream().anyMatch(token -> token.is("VERB"));
    }

    /** "Blamed the delay on the weather", "blamed the weather for the delay", "blamed the weather". */
    private Optional<Cause> blamed(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        Span link = tokens.get(verb).span();
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 14) && !endsClause(tokens, i); i++) {
            String word = page.wordAt(tokens, i);
            Optional<Span> first = trimmed(tokens, verb + 1, i - 1);
            Optional<Span> second = behind(sentence, i);
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            if (word.equals("on") || word.equals("to")) {
                return Optional.of(new Cause(second.get(), link, first.get(), sentence.span()));
            }
            if (word.equals("for")) {
                return Optional.of(new Cause(first.get(), link, second.get(), sentence.span()));
            }
        }
        return behind(sentence, verb)
                .flatMap(cause -> page.sentenceBefore(sentence.span())
                        .map(effect -> new Cause(cause, link, effect, evidence(sentence, effect))));
    }
}
