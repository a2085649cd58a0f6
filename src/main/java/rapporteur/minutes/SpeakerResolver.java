package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Says who is meant by the words that name a speaker. Names, roles, "he" and "she" resolve to people of the document where it
 * is clear who is meant; anything else stays as it is written.
 */
final class SpeakerResolver {
    private static final Set<String> NOBODY =
            Set.of("this", "that", "what", "which", "there", "who", "these", "those", "nobody", "one");
    /** Whoever the text leaves open, or a paper or a body meant by "it": shown as they are written. */
    private static final Set<String> LEFT_OPEN =
            Set.of("it", "someone", "somebody", "some", "others", "many", "most", "several", "both", "everyone");

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "a", "an", "of", "for", "in", "at", "his", "her", "their", "its", "own", "and", "to", "u.s", "s",
            "former");

    private final Page page;
    private final Cast cast;
    private final Anaphora anaphora;
    private final Lexicon titles;
    private final Optional<CastMember> author;
    private Optional<Speaker> lastSpeaker = Optional.empty();

    SpeakerResolver(Page page, Cast cast, Anaphora anaphora, Lexicon titles) {
        this.page = page;
        this.cast = cast;
        this.anaphora = anaphora;
        this.titles = titles;
        this.author = Author.of(page, cast);
    }

    Optional<Speaker> lastSpeaker() {
        return lastSpeaker;
    }

    void spoke(Speaker speaker) {
        lastSpeaker = Optional.of(speaker);
    }

    /** The speaker, or nothing where the words name nobody ("it was said"). */
    Optional<Speaker> resolve(SourceFinder.Source source) {
        Span head = source.head();
        String words = page.text(head);
        String lower = words.toLowerCase(Locale.ROOT);
        if (NOBODY.contains(lower) || words.isBlank()) {
            return Optional.empty();
        }
        Optional<Speaker> named = named(source);
        if (named.isPresent()) {
            return named;
        }
        return switch (lower) {
            case "he", "she", "his", "her" -> pronoun(head);
            case "i", "me" -> author.map(member -> new Speaker.Known(member.name(), head));
            case "we" -> author.map(member -> new Speaker.AsWritten(words, head));
            case "you" -> Optional.empty();
            case "they", "their" -> Optional.of(group(head));
            default ->
                LEFT_OPEN.contains(lower) || namesSomebody(head)
                        ? Optional.of(role(head).orElse(new Speaker.AsWritten(words, head)))
                        : Optional.empty();
        };
    }

    /** A noun and no clause: not "all", not "what her family", not "that a mother". */
    private boolean namesSomebody(Span head) {
        List<Token> tokens = tokens(head);
        if (tokens.isEmpty()) {
            return false;
        }
        Token first = tokens.getFirst();
        boolean determines = tokens.size() > 1 && (first.is("DET") || first.is("NUM"));
        return (determines || !NOBODY.contains(page.plainWord(first)))
                && tokens.stream()
                        .anyMatch(token ->
                                token.is("NOUN") || page.capitalised(token) || titles.has(page.plainWord(token)));
    }

    private List<Token> tokens(Span head) {
        Sentence sentence = page.sentences().get(page.sentenceAt(head.start()));
        return sentence.tokens().stream()
                .filter(token -> head.overlaps(token.span()))
                .toList();
    }

    /** Somebody named in the source itself: at the end of its head ("spokesman Wang Baodong"), else in the apposition. */
    private Optional<Speaker> named(SourceFinder.Source source) {
        List<Cast.Mention> inHead = cast.within(source.head()).stream()
                .filter(mention -> !isPossessor(mention.span())
                        || mention.span().end() == source.head().end())
                .toList();
        for (Cast.Mention mention : inHead.reversed()) {
            if (source.head().end() - mention.span().end() <= 2
                    || mention.span().start() == source.head().start()) {
                return Optional.of(new Speaker.Known(mention.member().name(), mention.span()));
            }
        }
        Span apposition = new Span(
                Math.min(source.head().end(), source.span().end()),
                source.span().end());
        List<Cast.Mention> behind = cast.within(apposition).stream()
                .filter(mention -> !isPossessor(mention.span()))
                .toList();
        if (!behind.isEmpty() && startsWithRole(source.head())) {
            Cast.Mention mention = behind.getFirst();
            return Optional.of(new Speaker.Known(mention.member().name(), mention.span()));
        }
        return Optional.empty();
    }

    private boolean isPossessor(Span mention) {
        String text = page.document().text();
        return text.startsWith("'s", mention.end()) || text.startsWith("’s", mention.end());
    }

    private boolean startsWithRole(Span head) {
        for (String word : roleWords(head)) {
            if (titles.has(word)) {
                return true;
            }
        }
        return false;
    }

    private List<String> roleWords(Span head) {
        List<String> words = new ArrayList<>();
        for (String word : page.text(head)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", "")
                .split("[^\\p{L}-]+", -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                words.add(Honorifics.full(word));
            }
        }
        return words;
    }

    /** "The embassy spokesman": whoever was described by these words; in "her spokesman" the pronoun means somebody else. */
    private Optional<Speaker> role(Span head) {
        for (Token token : tokens(head).reversed()) {
            if (token.is("PRON")) {
                continue;
            }
            Optional<CastMember> bearer = anaphora.at(token.span().start());
            if (bearer.isPresent()) {
                return Optional.of(new Speaker.Known(bearer.get().name(), head));
            }
        }
        return Optional.empty();
    }

    private Speaker group(Span head) {
        if (lastSpeaker.isPresent() && lastSpeaker.get() instanceof Speaker.AsWritten group) {
            return new Speaker.AsWritten(group.name(), head);
        }
        return new Speaker.AsWritten(page.text(head), head);
    }

    /** Within a quotation only whoever speaks there knows who is meant. */
    private Optional<Speaker> pronoun(Span pronoun) {
        Optional<Speaker> known = anaphora.at(pronoun.start()).map(member -> new Speaker.Known(member.name(), pronoun));
        boolean quoted = page.paragraphAt(pronoun.start()).quoted(pronoun.start());
        return known.isPresent() || quoted ? known : Optional.of(new Speaker.AsWritten(page.text(pronoun), pronoun));
    }
}
