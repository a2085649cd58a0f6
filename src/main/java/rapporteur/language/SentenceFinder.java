package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import rapporteur.corpus.Span;

/**
 * Sentences by OpenNLP, mended for reported speech: full stops inside a quotation end nothing, a closing mark after one
 * does; abbreviations of news prose ("Gen. Akers", "U.S. officials", "Feb. 15") end nothing.
 */
final class SentenceFinder {
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|.*[\\s(\"“])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Rev|Hon|St|Amb|Jr|vs|No"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Co|Corp|Ltd|[A-Z]|(?:[A-Za-z]\\.)+[A-Za-z])\\.",
            Pattern.DOTALL);
    private static final Pattern INITIALS_BEFORE_NEW_SENTENCE = Pattern.compile(
            "(?:The|A|An|But|He|She|It|They|We|In|On|At|This|That|These|Those|And|When|After|Both|Neither)\\b.*",
            Pattern.DOTALL);

    private final ThreadSafeSentenceDetectorME detector =
            new ThreadSafeSentenceDetectorME(Models.<SentenceModel>load(Models.SENTENCES, SentenceModel::new));

    /** The sentences of a paragraph, trimmed, in reading order; together they hold all of its words. */
    List<Span> find(String text, Span paragraph) {
        if (paragraph.of(text).isBlank()) {
            return List.of();
        }
        String masked = maskQuotedStops(text, paragraph);
        List<Span> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(masked)) {
            Span sentence = new Span(found.getStart(), found.getEnd()).shift(paragraph.start());
            if (!sentences.isEmpty() && belongsTogether(text, sentences.getLast(), sentence)) {
                sentence = sentences.removeLast().cover(sentence);
            }
            sentences.addAll(cutAfterQuotations(text, sentence));
        }
        return sentences;
    }

    /** A copy of the same length in which only the last mark of each quotation may end a sentence. */
    private static String maskQuotedStops(String text, Span paragraph) {
        StringBuilder masked = new StringBuilder(Plain.of(paragraph.of(text)));
        for (Quotation quotation : QuotationFinder.find(text, paragraph)) {
            int last = quotation.closed()
                    ? quotation.span().end() - 2
                    : quotation.span().end() - 1;
            for (int i = quotation.span().start(); i < last; i++) {
                int at = i - paragraph.start();
                if (".!?".indexOf(masked.charAt(at)) >= 0) {
                    masked.setCharAt(at, ',');
                }
            }
        }
        return masked.toString();
    }

    private static boolean belongsTogether(String text, Span before, Span after) {
        char next = text.charAt(after.start());
        if (Character.isLowerCase(next) || ",;:)".indexOf(next) >= 0) {
            return true;
        }
        String left = before.of(text);
        if (!ABBREVIATED.matcher(left).matches()) {
            return false;
        }
        boolean initials = left.matches("(?s).*(?:[A-Za-z]\\.)[A-Za-z]\\.");
        return !initials
                || !INITIALS_BEFORE_NEW_SENTENCE.matcher(after.of(text)).matches();
    }

    /** Cuts where a quotation ends its sentence and a new one begins: {@code … done." The minister …}. */
    private static List<Span> cutAfterQuotations(String text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (Quotation quotation : QuotationFinder.find(text, sentence)) {
            int end = quotation.span().end();
            if (quotation.closed()
                    && end + 1 < sentence.end()
                    && quotation.span().start() >= start
                    && ".!?".indexOf(text.charAt(end - 2)) >= 0
                    && text.charAt(end) == ' '
                    && (Character.isUpperCase(text.charAt(end + 1)) || "\"“".indexOf(text.charAt(end + 1)) >= 0)
                    && (text.charAt(end - 2) == '.' || !attributionFollows(text, end + 1))) {
                parts.add(new Span(start, end));
                start = end + 1;
            }
        }
        parts.add(new Span(start, sentence.end()));
        return parts;
    }

    /** After {@code "… done?" Hom asked.} the sentence goes on. */
    private static boolean attributionFollows(String text, int from) {
        int end = Math.min(text.length(), from + 60);
        return text.substring(from, end)
                .matches("(?s)(?:[A-Z][\\w.'’-]+ ){1,4}(?:said|says|asked|asks|added|told|wrote|replied)\\b.*");
    }
}
