package rapporteur.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.Case.Status;

/** Reads off the verbs of a sentence how a case came up in it, and who brought it up. */
final class CaseStatus {
    private static final Set<String> NOT_YET = Set.of(
            "would", "will", "should", "might", "may", "could", "can", "must", "to", "if", "once", "unless", "until",
            "shall", "not", "n't", "never");
    private static final Set<String> ADVICE = Set.of("should", "must", "ought", "urged", "urges", "asked");
    private static final Set<String> REFERRING = Set.of("it", "them");
    private static final int REACH = 4;
    private static final int FARTHEST_ADVICE = 20;
    private static final int OBJECT = 8;

    private final Page page;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final Lexicon words;

    CaseStatus(Page page, SourceFinder sources, SpeakerResolver resolver, Lexicon words) {
        this.page = page;
        this.sources = sources;
        this.resolver = resolver;
        this.words = words;
    }

    /** How a case came up and by whom. */
    record Brought(Status status, Optional<Speaker> by) {}

    /** @param mark the token that says what the situation is, -1 where the sentence only names somebody */
    Brought in(Sentence sentence, int mark, Claims claims) {
        List<Token> tokens = sentence.tokens();
        Status status = Status.MENTIONED;
        Optional<Speaker> by = Optional.empty();
        boolean asks = page.text(sentence.span()).endsWith("?");
        for (int i = 0; i < tokens.size() && !asks; i++) {
            Status now = status(tokens, i, mark);
            if (now.compareTo(status) > 0) {
                status = now;
                by = subject(sentence, i);
            }
        }
        Optional<Speaker> speaker = claims.of(sentence.span()).stream()
                .filter(statement ->
                        sentence.span().contains(statement.speaker().mention())
                                || statement.evidence().contains(sentence.span()))
                .map(Statement::speaker)
                .findFirst();
        return new Brought(status, by.or(() -> speaker));
    }

    private Status status(List<Token> tokens, int i, int mark) {
        Token token = tokens.get(i);
        String word = page.plainWord(token);
        if (!token.is("VERB")) {
            return Status.MENTIONED;
        }
        if (words.has("freed", word)) {
            boolean meant = mark == i || mark < 0;
            return meant && !isOpen(tokens, i) ? Status.FREED : meant ? Status.EXPECTED : Status.MENTIONED;
        }
        boolean open = isOpen(tokens, i);
        if (bringsUp(tokens, i)) {
            // "The cases raised include" tells what was done, whatever stands before it.
            boolean participle = words.has("nouns", page.wordAt(tokens, i - 1));
            if (open && !participle) {
                return isAdvised(tokens, i) ? Status.MENTIONED : Status.EXPECTED;
            }
            return Status.RAISED;
        }
        if (words.hasVerb("demands", word)) {
            return asksForEnd(tokens, i) ? Status.DEMANDED : Status.MENTIONED;
        }
        if (words.hasVerb("refuses", word)) {
            boolean rulesOut =
                    !word.startsWith("rul") || page.wordAt(tokens, i + 1).equals("out");
            return rulesOut && !page.wordAt(tokens, i + 2).equals("comment") ? Status.REFUSED : Status.MENTIONED;
        }
        return words.hasVerb("denies", word) ? Status.DENIED : Status.MENTIONED;
    }

    /** "Bring" only with "up", "press" only with "for", "express" only with a concern, "hand" only with a list. */
    private boolean bringsUp(List<Token> tokens, int i) {
        return switch (words.baseOf("raises", page.wordAt(tokens, i)).orElse("")) {
            case "" -> false;
            case "bring" ->
                page.wordAt(tokens, i + 1).equals("up")
                        || page.wordAt(tokens, i + 2).equals("up");
            case "press" -> page.wordAt(tokens, i + 1).equals("for");
            case "express", "voice" -> isNear(tokens, i, "concern", "concerns");
            case "hand", "pass", "present" -> isNear(tokens, i, "list", "lists");
            case "raise" -> true;
            default -> takesCases(tokens, i);
        };
    }

    private boolean isNear(List<Token> tokens, int verb, String noun, String nouns) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + OBJECT); i++) {
            String word = page.wordAt(tokens, i);
            if (word.equals(noun) || word.equals(nouns)) {
                return true;
            }
        }
        return false;
    }

    /** Anything can be discussed or mentioned: here it must be a case. */
    private boolean takesCases(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + OBJECT); i++) {
            String word = page.wordAt(tokens, i);
            if (words.has("held", word) || words.has("before", word) || words.has("nouns", word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(List<Token> tokens, int verb) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            if (NOT_YET.contains(page.wordAt(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** "The envoy should use the talks to raise the case": what somebody ought to do nobody need expect. */
    private boolean isAdvised(List<Token> tokens, int verb) {
        for (int i = Math.max(0, verb - FARTHEST_ADVICE); i < verb; i++) {
            if (ADVICE.contains(page.wordAt(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Raised it", "bring them up": the case spoken of before. */
    boolean bringsUpWhatWasNamed(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("VERB") && bringsUp(tokens, i) && REFERRING.contains(page.wordAt(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean asksForEnd(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            String word = page.wordAt(tokens, i);
            if (word.equals("release") || word.equals("return") || word.equals("free") || word.equals("freedom")) {
                return true;
            }
            if (word.equals(";") || words.has("raises", word)) {
                return false;
            }
        }
        return false;
    }

    /** Whoever does it, if that is somebody and no case ("the cases raised include"). */
    private Optional<Speaker> subject(Sentence sentence, int verb) {
        Paragraph paragraph = page.paragraphAt(sentence.span().start());
        return sources.find(sentence, paragraph, 0, verb)
                .filter(source -> !source.inverted())
                .flatMap(resolver::resolve)
                .filter(speaker ->
                        !page.text(speaker.mention()).toLowerCase(Locale.ROOT).contains("case"))
                .filter(speaker -> speaker instanceof Speaker.Known
                        || page.text(speaker.mention()).matches(".*\\b\\p{Lu}.*"));
    }
}
