package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.SourceFinder.Source;
import rapporteur.minutes.Statement.Stance;

/**
 * Takes quotations whose place in the sentence shows who speaks, whatever the verb: {@code “…,” she yells}, {@code hailed the
 * pilot as “…”}, {@code her message: “…”}.
 */
final class FramedQuotations {
    private static final int WORDS_OF_SPEECH = 4;
    /** Between a verb and the quotation it introduces there is room for an object. */
    private static final int FARTHEST_VERB = 12;

    /** Verbs before a colon or a quotation that don't utter anything. */
    private static final Set<String> SILENT = Stream.of(
                    "have", "be", "do", "follow", "include", "entitle", "title", "name", "know", "nickname")
            .flatMap(verb -> VerbForms.of(verb).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PERFECT = Set.of("has", "had", "have");

    private final Page page;
    private final Cues cues;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final StatementLog log;

    FramedQuotations(Page page, Cues cues, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.cues = cues;
        this.sources = sources;
        this.resolver = resolver;
        this.log = log;
    }

    /** A verb and who does it; it is {@code spoken} where a whole quotation leaves no doubt that somebody utters it. */
    private record Frame(Token verb, Source source, int contentFrom, boolean spoken) {}

    void take(Paragraph paragraph, Sentence sentence) {
        for (Quotation quotation : paragraph.quotations()) {
            Span span = quotation.span();
            if (sentence.span().contains(span) && !log.holds(span) && !WorkTitles.is(page.text(span))) {
                Optional<Frame> frame = behind(paragraph, sentence, quotation);
                if (frame.isEmpty()) {
                    frame = before(paragraph, sentence, quotation);
                }
                frame.ifPresent(each -> log.saidBy(each.verb().span())
                        .ifPresentOrElse(
                                statement -> log.extend(statement, span, sentence.span()),
                                () -> add(sentence, span, each)));
            }
        }
    }

    private void add(Sentence sentence, Span quotation, Frame frame) {
        Optional<Speaker> speaker = resolver.resolve(frame.source());
        if (speaker.isPresent() && isPlausible(frame, speaker.get())) {
            Span content = new Span(Math.min(frame.contentFrom(), quotation.start()), quotation.end());
            log.add(
                    speaker.get(),
                    frame.verb().span(),
                    List.of(content.trim(page.document().text())),
                    sentence.span(),
                    cues.stance(page, frame.verb()).orElse(Stance.SAYS));
        }
    }

    /** {@code “…,” she yells} and {@code “…,” yells Ana Ruiz}. */
    private Optional<Frame> behind(Paragraph paragraph, Sentence sentence, Quotation quotation) {
        String inside = page.text(quotation.inside()).stripTrailing();
        boolean opensSentence = quotation.span().start() == sentence.span().start();
        if (!opensSentence || inside.isEmpty() || ",?!—–-".indexOf(inside.charAt(inside.length() - 1)) < 0) {
            return Optional.empty();
        }
        List<Token> tokens = sentence.tokens();
        boolean speech = words(tokens, quotation.span()) >= WORDS_OF_SPEECH;
        int next = firstFrom(tokens, quotation.span().end());
        for (int i = next; i < tokens.size() && i < next + FARTHEST_VERB; i++) {
            if (isFinite(tokens, i) && !isSilent(tokens.get(i))) {
                Token verb = tokens.get(i);
                return sources.find(sentence, paragraph, next, i)
                        .map(source -> new Frame(verb, source, quotation.span().start(), speech));
            }
            if (tokens.get(i).is("AUX") || paragraph.quoted(tokens.get(i).span().start())) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> before(Paragraph paragraph, Sentence sentence, Quotation quotation) {
        List<Token> tokens = sentence.tokens();
        int last = firstFrom(tokens, quotation.span().start()) - 1;
        String mark = page.wordAt(tokens, last);
        int comparison = comparison(tokens, last);
        boolean introduced = mark.equals(":") || mark.equals(",") || mark.equals("that");
        boolean object = last >= 0 && tokens.get(last).is("VERB") && words(tokens, quotation.span()) >= WORDS_OF_SPEECH;
        if (comparison >= 0) {
            return before(paragraph, sentence, comparison)
                    .map(frame -> new Frame(
                            frame.verb(), frame.source(), frame.verb().span().end(), false));
        }
        return introduced || object ? before(paragraph, sentence, last) : Optional.empty();
    }

    /** The verb before a token, and its subject; the content begins behind the token. */
    private Optional<Frame> before(Paragraph paragraph, Sentence sentence, int last) {
        List<Token> tokens = sentence.tokens();
        int verb = verbBefore(paragraph, tokens, last);
        if (verb < 0 || isSilent(tokens.get(verb)) || isPassive(tokens, verb)) {
            return Optional.empty();
        }
        return source(paragraph, sentence, verb)
                .map(source -> new Frame(
                        tokens.get(verb), source, tokens.get(last).span().end(), false));
    }

    /** Who is announced where the paragraph ends in a colon: {@code The paper reports:}. */
    Optional<Announcement> announcement(Paragraph paragraph) {
        if (paragraph.sentences().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = paragraph.sentences().getLast();
        int last = sentence.tokens().size() - 1;
        if (!page.wordAt(sentence.tokens(), last).equals(":")) {
            return Optional.empty();
        }
        return before(paragraph, sentence, last)
                .flatMap(frame -> resolver.resolve(frame.source())
                        .filter(speaker -> isPlausible(frame, speaker))
                        .map(speaker -> new Announcement(speaker, frame.verb().span(), sentence.span())));
    }

    /** Where "as" stands in {@code as a “…”}; else -1. */
    private int comparison(List<Token> tokens, int last) {
        boolean article = ARTICLES.contains(page.wordAt(tokens, last));
        int at = article ? last - 1 : last;
        return page.wordAt(tokens, at).equals("as") ? at : -1;
    }

    private int verbBefore(Paragraph paragraph, List<Token> tokens, int from) {
        for (int i = from; i >= 0 && i > from - FARTHEST_VERB; i--) {
            Token token = tokens.get(i);
            if (paragraph.quoted(token.span().start()) || page.word(token).equals(";")) {
                return -1;
            }
            if (token.is("VERB")) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Source> source(Paragraph paragraph, Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        boolean participle = page.plainWord(tokens.get(verb)).endsWith("ing")
                && (verb == 0 || !tokens.get(verb - 1).is("AUX"));
        Optional<Source> source = participle ? Optional.empty() : sources.find(sentence, paragraph, 0, verb);
        return source.isPresent() ? source : sources.subject(sentence, paragraph, 0, verb + 1);
    }

    private boolean isFinite(List<Token> tokens, int i) {
        boolean infinitive = page.wordAt(tokens, i - 1).equals("to");
        return tokens.get(i).is("VERB") && !page.plainWord(tokens.get(i)).endsWith("ing") && !infinitive;
    }

    private boolean isPassive(List<Token> tokens, int verb) {
        return verb > 0
                && tokens.get(verb - 1).is("AUX")
                && page.plainWord(tokens.get(verb)).endsWith("ed")
                && !PERFECT.contains(page.wordAt(tokens, verb - 1));
    }

    private boolean isSilent(Token verb) {
        return SILENT.contains(page.plainWord(verb));
    }

    private boolean isCue(Token verb) {
        return cues.stance(page, verb).isPresent();
    }

    private boolean isPlausible(Frame frame, Speaker speaker) {
        return frame.spoken() || isCue(frame.verb()) || isNamed(speaker);
    }

    /** A person, or somebody with a name: what "the door" does before a quotation says nothing. */
    private boolean isNamed(Speaker speaker) {
        return speaker instanceof Speaker.Known
                || Character.isUpperCase(speaker.name().charAt(0))
                || speaker.name().equals("he")
                || speaker.name().equals("she");
    }

    private static long words(List<Token> tokens, Span stretch) {
        return tokens.stream()
                .filter(token -> stretch.contains(token.span()) && !token.is("PUNCT"))
                .count();
    }

    private static int firstFrom(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().start() < offset) {
            i++;
        }
        return i;
    }
}
