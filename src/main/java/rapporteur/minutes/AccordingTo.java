package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.SourceFinder.Source;
import rapporteur.minutes.Statement.Stance;

/** Takes what is told "according to" somebody: the sentence around the attribution, or behind it where it leads. */
final class AccordingTo {
    private final Page page;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final StatementLog log;
    private final Verbs verbs;
    private final Stretches stretches;

    AccordingTo(Page page, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.sources = sources;
        this.resolver = resolver;
        this.log = log;
        this.verbs = new Verbs(page);
        this.stretches = new Stretches(page.document().text());
    }

    void take(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean according = page.plainWord(tokens.get(i)).equals("according")
                    && page.wordAt(tokens, i + 1).equals("to")
                    && !paragraph.quoted(tokens.get(i).span().start());
            if (according) {
                take(sentence, i);
                return;
            }
        }
    }

    private void take(Sentence sentence, int according) {
        List<Token> tokens = sentence.tokens();
        Optional<Source> source = sources.rightOf(tokens, according + 1);
        Optional<Speaker> speaker = source.flatMap(resolver::resolve);
        if (speaker.isEmpty()) {
            return;
        }
        List<Span> content = content(sentence, according, source.get());
        if (!content.isEmpty()) {
            Span cue =
                    tokens.get(according).span().cover(tokens.get(according + 1).span());
            log.add(speaker.get(), cue, content, sentence.span(), Stance.SAYS);
        }
    }

    private List<Span> content(Sentence sentence, int according, Source source) {
        Span lead = new Span(
                sentence.span().start(), sentence.tokens().get(according).span().start());
        Span before = stretches.clean(stretches.withoutConjunction(lead));
        int end = hasVerb(sentence, source.span())
                ? source.head().end()
                : source.span().end();
        Span rest = stretches.clean(new Span(end, sentence.span().end()));
        List<Span> content = new ArrayList<>();
        if (hasVerb(sentence, before)) {
            content.add(before);
        }
        boolean goesOn = page.text(new Span(end, sentence.span().end())).strip().startsWith(",");
        if (goesOn && hasVerb(sentence, rest)) {
            content.add(rest);
        }
        if (content.isEmpty() && stretches.hasLetters(before)) {
            content.add(before);
        }
        return content;
    }

    private boolean hasVerb(Sentence sentence, Span span) {
        return Page.within(sentence.tokens(), span).stream().anyMatch(verbs::is);
    }
}
