package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.language.QuotationFinder;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.Statement.Stance;

/** Finds the statements of a document in one pass, passage by passage. */
final class StatementFinder {
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("but", "and", "while", "although", "though", "whereas", "yet", "as");
    /** Shorter quoted bits without a cue are titles and so-called things, not speech. */
    private static final int WORDS_OF_SPEECH = 4;

    private final Page page;
    private final Cues cues;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final SpeakerResolver resolver;
    private final List<Statement> found = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();

    StatementFinder(Page page, Cues cues, Cast cast, SpeakerResolver resolver) {
        this.page = page;
        this.cues = cues;
        this.sources = new SourceFinder(page, cast);
        this.contents = new ContentFinder(page);
        this.resolver = resolver;
    }

    List<Statement> find() {
        for (Paragraph paragraph : page.paragraphs()) {
            take(paragraph);
        }
        waiting.clear();
        return List.copyOf(found);
    }

    /** The statements of one passage; within a transcript's turn its speaker relays them. */
    void take(Paragraph paragraph) {
        int before = found.size();
        for (Sentence sentence : paragraph.sentences()) {
            takeSentence(paragraph, sentence);
        }
        takeUncuedQuotations(paragraph, before);
        takeInnerQuotations(paragraph, before);
    }

    List<Statement> found() {
        return found;
    }

    private void takeSentence(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Integer> cueIndexes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!paragraph.quoted(tokens.get(i).span().start()) && isReporting(tokens, i)) {
                cueIndexes.add(i);
            }
        }
        takeAccordingTo(paragraph, sentence);
        Optional<SourceFinder.Source> lastSource = Optional.empty();
        int clauseFrom = 0;
        boolean taken = false;
        for (int n = 0; n < cueIndexes.size(); n++) {
            int cue = cueIndexes.get(n);
            int opener = clauseOpener(tokens, clauseFrom, cue);
            boolean ownClause = opener >= 0;
            if (taken && !ownClause) {
                continue;
            }
            int from = ownClause ? opener + 1 : clauseFrom;
            Optional<SourceFinder.Source> source = sources.find(sentence, paragraph, from, cue);
            if (source.isEmpty() && (isParticiple(tokens, cue) || ownClause)) {
                source = lastSource;
            }
            if (source.isEmpty()) {
                continue;
            }
            int end = nextClause(tokens, cueIndexes, n);
            Span clause = new Span(
                    ownClause
                            ? tokens.get(opener).span().end()
                            : tokens.get(clauseFrom).span().start(),
                    end < 0 ? sentence.span().end() : tokens.get(end).span().start());
            if (add(paragraph, sentence, clause, tokens.get(cue), source.get())) {
                taken = true;
                lastSource = source;
                clauseFrom = end < 0 ? clauseFrom : end;
            }
        }
    }

    /** A cue in a finite clause of its own: not "to say", not "is said to", not "the row is said". */
    private boolean isReporting(List<Token> tokens, int i) {
        if (cues.stance(page, tokens.get(i)).isEmpty()) {
            return false;
        }
        String before = i > 0 ? page.plainWord(tokens.get(i - 1)) : "";
        if (before.equals("to") || before.equals("be") || before.equals("been") || before.equals("being")) {
            return false;
        }
        boolean passive = before.matches("is|are|was|were")
                && page.plainWord(tokens.get(i)).endsWith("ed");
        return !passive && !(before.matches("a|an|the|his|her|their|its|of|no|any"));
    }

    private static boolean isComma(String word) {
        return word.equals(",") || word.equals(";") || word.equals("—");
    }

    private boolean isParticiple(List<Token> tokens, int cue) {
        return page.plainWord(tokens.get(cue)).endsWith("ing") && cue > 0 && isComma(page.word(tokens.get(cue - 1)));
    }

    /** The token that opens the cue's own clause after an earlier one: a comma with "but", "and said", ", adding". */
    private int clauseOpener(List<Token> tokens, int from, int cue) {
        if (isParticiple(tokens, cue)) {
            return cue - 1;
        }
        String before = cue > 0 ? page.plainWord(tokens.get(cue - 1)) : "";
        if (cue - 1 > from && (before.equals("and") || before.equals("but"))) {
            return cue - 1;
        }
        for (int i = cue - 1; i > from; i--) {
            String word = page.plainWord(tokens.get(i));
            if (word.equals(";") && noVerbBetween(tokens, i, cue)) {
                return i;
            }
            if (CLAUSE_OPENERS.contains(word)
                    && isComma(page.word(tokens.get(i - 1)))
                    && noVerbBetween(tokens, i, cue)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean noVerbBetween(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).is("VERB")) {
                return false;
            }
        }
        return true;
    }

    private int nextClause(List<Token> tokens, List<Integer> cueIndexes, int n) {
        for (int m = n + 1; m < cueIndexes.size(); m++) {
            int opener = clauseOpener(tokens, cueIndexes.get(n), cueIndexes.get(m));
            if (opener > cueIndexes.get(n)) {
                return opener;
            }
        }
        return -1;
    }

    private void takeAccordingTo(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!page.plainWord(tokens.get(i)).equals("according")
                    || paragraph.quoted(tokens.get(i).span().start())) {
                continue;
            }
            Optional<SourceFinder.Source> source = sources.rightOf(tokens, i + 1);
            if (source.isPresent()) {
                int start = tokens.get(i).span().start();
                boolean leads = start == sentence.span().start();
                Span said = leads
                        ? new Span(source.get().span().end(), sentence.span().end())
                        : new Span(sentence.span().start(), start);
                Span content = contents.clean(said);
                Optional<Speaker> speaker = resolver.resolve(source.get());
                if (speaker.isPresent() && !content.isEmpty()) {
                    Span cue = tokens.get(i).span().cover(tokens.get(i + 1).span());
                    add(speaker.get(), cue, List.of(content), sentence.span(), Stance.SAYS, List.of());
                }
            }
            return;
        }
    }

    private boolean add(Paragraph paragraph, Sentence sentence, Span clause, Token cue, SourceFinder.Source source) {
        Optional<Speaker> speaker = resolver.resolve(source);
        if (speaker.isEmpty()) {
            return false;
        }
        List<Span> content = contents.find(sentence, paragraph, clause, cue, source);
        if (content.isEmpty()) {
            return false;
        }
        Stance stance = cues.stance(page, cue).orElse(Stance.SAYS);
        Span evidence = sentence.span();
        if (!waiting.isEmpty()
                && content.getFirst().start() == paragraph.passage().span().start()) {
            content = new ArrayList<>(content);
            content.addAll(0, waiting);
            evidence = evidence.cover(waiting.getFirst());
        }
        waiting.clear();
        add(speaker.get(), cue.span(), content, evidence, stance, List.of());
        return true;
    }

    private void add(
            Speaker speaker, Span cue, List<Span> content, Span evidence, Stance stance, List<Speaker> relayers) {
        found.add(new Statement(speaker, cue, content, evidence, kind(content), stance, relayers));
        if (relayers.isEmpty()) {
            resolver.spoke(speaker);
        }
    }

    /** Quotations without an attribution of their own go on where the last speaker stopped, or wait for the next. */
    private void takeUncuedQuotations(Paragraph paragraph, int firstOfParagraph) {
        for (Quotation quotation : paragraph.quotations()) {
            Span span = quotation.span();
            boolean covered = found.stream()
                    .anyMatch(statement -> statement.content().stream().anyMatch(span::overlaps));
            if (covered || words(span) < WORDS_OF_SPEECH) {
                continue;
            }
            boolean startsParagraph = span.start() == paragraph.passage().span().start();
            boolean attributedHere = found.size() > firstOfParagraph;
            if (!attributedHere && !quotation.closed()) {
                waiting.add(span);
            } else if (attributedHere) {
                extendLast(paragraph, span);
            } else if (startsParagraph && resolver.lastSpeaker().isPresent()) {
                Speaker speaker = resolver.lastSpeaker().get();
                Span cue = new Span(span.start(), span.start());
                List<Span> content = new ArrayList<>(waiting);
                content.add(span);
                waiting.clear();
                add(
                        speaker,
                        cue,
                        content,
                        content.getFirst().cover(sentenceWith(paragraph, span)),
                        Stance.SAYS,
                        List.of());
            }
        }
    }

    private void extendLast(Paragraph paragraph, Span quotation) {
        int nearest = found.size() - 1;
        while (nearest > 0 && found.get(nearest).evidence().start() > quotation.start()) {
            nearest--;
        }
        Statement last = found.get(nearest);
        List<Span> content = new ArrayList<>(last.content());
        content.add(quotation);
        content.sort(null);
        found.set(
                nearest,
                new Statement(
                        last.speaker(),
                        last.cue(),
                        content,
                        last.evidence().cover(sentenceWith(paragraph, quotation)),
                        kind(content),
                        last.stance(),
                        last.relayers()));
    }

    private static Span sentenceWith(Paragraph paragraph, Span stretch) {
        Span cover = stretch;
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().overlaps(stretch)) {
                cover = cover.cover(sentence.span());
            }
        }
        return cover;
    }

    /** {@code "Danilo told me, 'Do not …'," she said}: the inner words are Danilo's, she relays them. */
    private void takeInnerQuotations(Paragraph paragraph, int firstOfParagraph) {
        for (Quotation quotation : paragraph.quotations()) {
            for (Span inner : QuotationFinder.findInner(page.document().text(), quotation.span())) {
                for (Sentence sentence : paragraph.sentences()) {
                    if (sentence.span().contains(inner)) {
                        takeInner(paragraph, sentence, quotation.span(), inner, firstOfParagraph);
                    }
                }
            }
        }
    }

    private void takeInner(Paragraph paragraph, Sentence sentence, Span outer, Span inner, int firstOfParagraph) {
        List<Token> tokens = sentence.tokens();
        int from = 0;
        int cue = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            if (span.start() < outer.start() + 1) {
                from = i + 1;
            } else if (span.end() <= inner.start()
                    && cues.stance(page, tokens.get(i)).isPresent()) {
                cue = i;
            }
        }
        if (cue < from || inner.start() - tokens.get(cue).span().end() > 60) {
            return;
        }
        Optional<Speaker> outerSpeaker = found.subList(firstOfParagraph, found.size()).stream()
                .filter(statement -> statement.content().stream().anyMatch(inner::overlaps))
                .map(Statement::speaker)
                .findFirst();
        String usedTo =
                cue >= 2 && page.plainWord(tokens.get(cue - 1)).equals("to") ? page.plainWord(tokens.get(cue - 2)) : "";
        int subjectBefore = usedTo.equals("used") ? cue - 2 : cue;
        Optional<SourceFinder.Source> source = sources.find(sentence, paragraph, from, subjectBefore);
        if (source.isEmpty() || outerSpeaker.isEmpty()) {
            return;
        }
        Optional<Speaker> speaker = resolver.resolve(source.get());
        if (speaker.isPresent()
                && !speaker.get().name().equals(outerSpeaker.get().name())) {
            add(
                    speaker.get(),
                    tokens.get(cue).span(),
                    List.of(inner),
                    sentence.span(),
                    Stance.SAYS,
                    List.of(outerSpeaker.get()));
        }
    }

    private int words(Span span) {
        return page.text(span).trim().split("\\s+", -1).length;
    }

    /** By the share of words between double marks: nine tenths or more are direct, one tenth or less indirect speech. */
    private Statement.Kind kind(List<Span> content) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            Paragraph paragraph = page.paragraphs()
                    .get(page.document().passageAt(span.start()).number() - 1);
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(page.document().text().charAt(i))) {
                    all++;
                    quoted += paragraph.quoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted * 10 >= all * 9) {
            return Statement.Kind.DIRECT;
        }
        return quoted * 10 <= all ? Statement.Kind.INDIRECT : Statement.Kind.MIXED;
    }
}
