package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.SourceFinder.Source;
import rapporteur.minutes.Statement.Stance;

/** Finds what was said by a cue: the quotation beside it, the clause around it or the clause behind it. */
final class ContentFinder {
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> SUBORDINATORS = Set.of(
            "when", "while", "after", "although", "though", "as", "if", "because", "since", "before", "until", "once");

    private final Page page;
    private final Cues cues;
    private final Verbs verbs;
    private final Stretches stretches;
    private final InsertedAttribution inserted;
    private final Complement complement;

    ContentFinder(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
        this.verbs = new Verbs(page);
        this.stretches = new Stretches(page.document().text());
        this.inserted = new InsertedAttribution(page, cues, stretches);
        this.complement = new Complement(page, cues, stretches);
    }

    /** The content of the cue within a clause of the sentence; empty where there is none. */
    List<Span> find(Sentence sentence, Paragraph paragraph, Span clause, Token cue, Source source) {
        Span before = before(clause, cue, source);
        Span after = after(clause, cue, source);
        Span spokenBefore = quotationEndingAt(sentence, paragraph, before, after);
        if (!spokenBefore.isEmpty()) {
            return pieces(spokenBefore, quotationStartingAt(paragraph, after));
        }
        boolean declines = cues.stanceOfWord(page, cue).equals(Optional.of(Stance.DECLINES));
        Optional<List<Span>> around = declines
                ? Optional.empty()
                : inserted.contentAround(sentence.tokens(), paragraph, before, after, speaksTo(cue));
        return around.orElseGet(
                () -> pieces(complement.find(sentence.tokens(), paragraph, after, cue, form(sentence, before, cue))));
    }

    /** Whether the attribution is the last of its sentence, behind all that it governs. */
    boolean closes(Sentence sentence, Paragraph paragraph, Token cue, Source source) {
        Span before = before(sentence.span(), cue, source);
        Span after = after(sentence.span(), cue, source);
        return paragraph.quotedWithin(sentence.span()).isEmpty()
                && inserted.closes(sentence.tokens(), paragraph, before, after, speaksTo(cue));
    }

    private Span before(Span clause, Token cue, Source source) {
        int start = Math.min(cue.span().start(), source.span().start());
        return inserted.withoutAs(new Span(clause.start(), Math.max(clause.start(), start)));
    }

    private static Span after(Span clause, Token cue, Source source) {
        Span attribution = source.inverted() ? cue.span().cover(source.span()) : cue.span();
        return new Span(Math.min(attribution.end(), clause.end()), clause.end());
    }

    private boolean speaksTo(Token cue) {
        return cues.speaksTo(cues.base(page, cue));
    }

    private ComplementEnd.Form form(Sentence sentence, Span before, Token cue) {
        List<Token> tokens = sentence.tokens();
        int i = tokens.indexOf(cue) - 1;
        while (i > 0 && (tokens.get(i).is("ADV") || Verbs.isAuxiliary(tokens.get(i)))) {
            i--;
        }
        if (RELATIVES.contains(page.wordAt(tokens, i)) && Marks.isComma(page.wordAt(tokens, i - 1))) {
            return ComplementEnd.Form.RELATIVE;
        }
        boolean leads = before.start() == sentence.span().start();
        return leads && SUBORDINATORS.contains(page.wordAt(tokens, 0))
                ? ComplementEnd.Form.SUBORDINATE
                : ComplementEnd.Form.MAIN;
    }

    private List<Span> pieces(Span... spans) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            if (stretches.hasLetters(span)) {
                pieces.add(span);
            }
        }
        return pieces;
    }

    /** A quotation right before the attribution, with the words that lead into it. */
    private Span quotationEndingAt(Sentence sentence, Paragraph paragraph, Span before, Span after) {
        List<Span> quoted = paragraph.quotedWithin(before);
        if (quoted.isEmpty()
                || stretches.hasLetters(new Span(quoted.getLast().end(), before.end()))
                || !stretches.endsClause(new Span(quoted.getLast().start(), before.end()))) {
            return new Span(before.end(), before.end());
        }
        Span last = quoted.getLast();
        Span lead = new Span(before.start(), quoted.getFirst().start());
        boolean titles = quoted.stream().allMatch(span -> WorkTitles.is(page.text(span)));
        if (stretches.hasLetters(lead) && titles || isSetting(sentence, lead, after)) {
            return new Span(before.end(), before.end());
        }
        return stretches.hasLetters(lead)
                ? stretches.withoutConjunction(new Span(before.start(), last.end()))
                : quoted.getFirst().cover(last);
    }

    /** {@code In the play "Storm," she says the harbor is lost}: the quoted words belong to where it is said. */
    private boolean isSetting(Sentence sentence, Span lead, Span after) {
        List<Token> before = Page.within(sentence.tokens(), lead);
        List<Token> behind = Page.within(sentence.tokens(), after);
        return InsertedAttribution.isAdverbial(before)
                && !verbs.within(before, 0, before.size())
                && verbs.within(behind, 0, behind.size())
                && !behind.getFirst().is("PUNCT");
    }

    /** A quotation that goes on right behind the attribution: {@code …," he said, "but …}. */
    private Span quotationStartingAt(Paragraph paragraph, Span after) {
        List<Span> quoted = paragraph.quotedWithin(after);
        if (quoted.isEmpty()
                || stretches.hasLetters(
                        new Span(after.start(), quoted.getFirst().start()))) {
            return new Span(after.start(), after.start());
        }
        return quoted.getFirst().cover(quoted.getLast());
    }
}
