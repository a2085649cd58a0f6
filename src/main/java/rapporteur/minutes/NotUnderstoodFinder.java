package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.minutes.NotUnderstood.Reason;

/** Finds what is no English prose: by its layout in stretches that no blank line parts, by its words in passages. */
final class NotUnderstoodFinder {
    private static final int FEWEST_TOKENS = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[.!?…][\"”’')]*$");

    private final Page page;
    private final Tongue tongue;
    private final Layout layout;
    private final List<NotUnderstood> found = new ArrayList<>();
    private int lastParagraph = -1;

    NotUnderstoodFinder(Page page, Lexicon functionWords) {
        this.page = page;
        this.tongue = new Tongue(functionWords);
        this.layout = new Layout(tongue);
    }

    /** In reading order; neighbours of one sort are one. */
    List<NotUnderstood> find() {
        List<Paragraph> paragraphs = page.paragraphs();
        int from = 0;
        while (from < paragraphs.size()) {
            int to = from + 1;
            while (to < paragraphs.size() && adjoin(paragraphs.get(to - 1), paragraphs.get(to))) {
                to++;
            }
            read(from, to);
            from = to;
        }
        if (found.isEmpty() && paragraphs.stream().noneMatch(this::mayBeSentences)) {
            note(0, paragraphs.size(), Reason.NO_SENTENCES);
        }
        return List.copyOf(found);
    }

    private void read(int from, int to) {
        Span stretch = span(from, to);
        List<String> lines = page.text(stretch)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<Reason> notProse = layout.notProse(lines);
        if (notProse.isPresent()) {
            note(from, to, notProse.get());
            return;
        }
        for (int i = from; i < to; i++) {
            int number = i;
            reason(page.paragraphs().get(i)).ifPresent(reason -> note(number, number + 1, reason));
        }
    }

    private Optional<Reason> reason(Paragraph paragraph) {
        String text = page.text(paragraph.span());
        if (tongue.isOther(text)) {
            return Optional.of(Reason.OTHER_LANGUAGE);
        }
        int tokens = paragraph.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        return tokens >= FEWEST_TOKENS && !mayBeSentences(paragraph) && !tongue.isConnected(text)
                ? Optional.of(Reason.NO_SENTENCES)
                : Optional.empty();
    }

    /** Taggers miss verbs, so what ends as a sentence does passes for one. */
    private boolean mayBeSentences(Paragraph paragraph) {
        String text = page.text(paragraph.span());
        return SENTENCE_END.matcher(text).find()
                || paragraph.sentences().stream().anyMatch(NotUnderstoodFinder::hasVerb);
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.is("VERB") || token.is("AUX"));
    }

    private void note(int from, int to, Reason reason) {
        boolean goesOn =
                lastParagraph == from - 1 && !found.isEmpty() && found.getLast().reason() == reason;
        Span span = goesOn ? found.removeLast().span().cover(span(from, to)) : span(from, to);
        found.add(new NotUnderstood(span, reason));
        lastParagraph = to - 1;
    }

    private boolean adjoin(Paragraph one, Paragraph next) {
        int end = one.span().end();
        int start = next.span().start();
        String between = page.document().text().substring(end, start);
        return between.indexOf('\n') == between.lastIndexOf('\n');
    }

    private Span span(int from, int to) {
        return page.paragraphs()
                .get(from)
                .span()
                .cover(page.paragraphs().get(to - 1).span());
    }
}
