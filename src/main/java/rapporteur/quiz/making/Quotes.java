package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.minutes.Person;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** Finds the quotations of a document that are good to be asked about, and who is surely their speaker. */
final class Quotes {
    /** Longer ones are taken apart into their sentences. */
    private static final int LONGEST = 170;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_PROOF = 700;

    private static final Pattern MARKED = Pattern.compile("[“\"]([^“”\"]+)(?:[”\"]|$)");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:\\.\\s?\\.\\s?\\.|…)\\s*");
    private static final Pattern END = Pattern.compile("[\\s.,;:—–-]+$");
    /** What joins a piece to the one before the attribution. */
    private static final Pattern JOINT = Pattern.compile("^(?:and|but|so) ");
    /** What points to words before it, or greets. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)^(?:that|this|those|these|he|she|they|both|because|no\\b|nothing|so\\b|then|first|second|thank|good (?:morning|afternoon|evening)|one|two|three|which|who|because|though|although|if|when|while)\\b.*");

    private final Material material;
    private final Knowledge knowledge;

    Quotes(Material material, Knowledge knowledge) {
        this.material = material;
        this.knowledge = knowledge;
    }

    /** The words without quotation marks around them. */
    static String unmarked(String text) {
        return text.replaceAll("^[“\"]|[”\"]$", "");
    }

    /** Whether no quotation is left open. */
    static boolean isEven(String text) {
        long opened = text.chars().filter(c -> c == '“').count();
        long closed = text.chars().filter(c -> c == '”').count();
        return opened == closed && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    List<Quote> all() {
        List<Quote> quotes = new ArrayList<>();
        for (Statement statement : material.minutes().statements()) {
            boolean fit = statement.kind() != Statement.Kind.INDIRECT
                    && statement.relayers().isEmpty()
                    && statement.stance() != Statement.Stance.DECLINES
                    && material.minutes().statements().stream().noneMatch(other -> isWithin(other, statement));
            Optional<Voice> voice = fit ? knowledge.voice(material, statement.speaker()) : Optional.empty();
            Optional<Span> evidence = voice.flatMap(each -> evidence(statement, each));
            if (evidence.isPresent()) {
                for (Span words : words(statement)) {
                    boolean whole =
                            Character.isUpperCase(material.document().text().charAt(words.start()));
                    Quote quote = new Quote(statement, voice.get(), words, whole, evidence.get());
                    if (isTelling(quote)) {
                        quotes.add(quote);
                    }
                }
            }
        }
        return quotes;
    }

    /** Whether it can be understood by itself; of a transcript, where all is said by somebody, what only they would say. */
    private boolean isTelling(Quote quote) {
        boolean sentence = !quote.whole()
                || material.tokens(quote.words()).stream().anyMatch(token -> token.is("VERB") || token.is("AUX"));
        return sentence
                && !Sentences.leavesPersonOpen(quote.words(), material)
                && (material.document().kind() != Document.Kind.TRANSCRIPT
                        || Sentences.isInFirstPerson(quote.words(), material));
    }

    /** Words of somebody else that a speaker quotes. */
    private static boolean isWithin(Statement inner, Statement outer) {
        return !inner.equals(outer)
                && outer.content().stream()
                        .anyMatch(span ->
                                inner.content().stream().anyMatch(each -> span.contains(each) && !each.equals(span)));
    }

    /** The evidence with the words that name the speaker; nothing where it isn't sure that these are about the same person. */
    Optional<Span> evidence(Statement statement, Voice voice) {
        Span evidence = material.sentencesAround(statement.evidence()).orElse(statement.evidence());
        if (isNamed(statement.speaker(), voice)) {
            return Optional.of(evidence);
        }
        Optional<Person> before = material.personBefore(statement.cue().start());
        boolean sure = statement.kind() != Statement.Kind.INDIRECT
                && material.text(statement.speaker().mention()).matches("(?i)he|she")
                && before.flatMap(person -> knowledge.voice(material, person.name()))
                        .map(voice::is)
                        .orElse(false)
                && isAlone(voice, statement.cue().start());
        return sure
                ? Optional.of(evidence.cover(
                                lastMention(before.get(), statement.cue().start())))
                        .flatMap(material::sentencesAround)
                        .filter(span -> span.length() <= LONGEST_PROOF)
                : Optional.empty();
    }

    private boolean isNamed(Speaker speaker, Voice voice) {
        String mention = material.text(speaker.mention());
        return speaker instanceof Speaker.AsWritten
                ? FoldedText.fold(mention).contains(FoldedText.fold(speaker.name()))
                : voice.isNamedIn(mention);
    }

    /** Whether nobody else is named in the passage before the place. */
    private boolean isAlone(Voice voice, int place) {
        Span before = new Span(material.passageAt(new Span(place, place)).start(), place);
        return material.minutes().people().stream()
                .filter(person -> person.mentions().stream().anyMatch(before::contains))
                .allMatch(person ->
                        knowledge.voice(material, person.name()).map(voice::is).orElse(false));
    }

    private static Span lastMention(Person person, int place) {
        return person.mentions().stream()
                .filter(mention -> mention.end() <= place)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private List<Span> words(Statement statement) {
        List<Span> words = new ArrayList<>();
        for (Span content : statement.content()) {
            String text = material.document().text(content);
            Matcher marked = MARKED.matcher(text);
            boolean any = false;
            while (marked.find()) {
                any = true;
                addPieces(new Span(marked.start(1), marked.end(1)).shift(content.start()), words);
            }
            if (!any && statement.kind() == Statement.Kind.DIRECT) {
                addPieces(content, words);
            }
        }
        return words;
    }

    private void addPieces(Span quoted, List<Span> words) {
        String text = material.document().text();
        Matcher gap = LEFT_OUT.matcher(text).region(quoted.start(), quoted.end());
        int from = quoted.start();
        while (gap.find()) {
            addSentences(new Span(from, gap.start()), words);
            from = gap.end();
        }
        addSentences(new Span(from, quoted.end()), words);
    }

    private void addSentences(Span piece, List<Span> words) {
        if (piece.length() <= LONGEST) {
            add(piece, words);
            return;
        }
        for (Span sentence : material.minutes().sentences()) {
            if (piece.overlaps(sentence)) {
                add(new Span(Math.max(piece.start(), sentence.start()), Math.min(piece.end(), sentence.end())), words);
            }
        }
    }

    private void add(Span piece, List<Span> words) {
        Span whole = piece.trim(material.document().text());
        Matcher joint = JOINT.matcher(material.document().text(whole));
        Span trimmed = joint.find() ? new Span(whole.start() + joint.end(), whole.end()) : whole;
        Matcher end = END.matcher(material.document().text(trimmed));
        Span bare = end.find() ? new Span(trimmed.start(), trimmed.start() + end.start()) : trimmed;
        String text = material.text(bare);
        boolean telling = Words.count(text) >= FEWEST_WORDS
                && knowledge.terms(text).size() >= 2
                && bare.length() <= LONGEST
                && text.indexOf('(') < 0
                && !POINTING.matcher(text).matches();
        if (telling) {
            words.add(bare);
        }
    }
}
