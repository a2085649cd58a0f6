package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import rapporteur.corpus.Span;

/**
 * Sentences by OpenNLP, mended for reported speech: full stops inside a quotation end nothing, a closing mark after one
 * does; abbreviations of news prose ("Gen. Marsh", "U.S. officials", "Feb. 15") end nothing.
 */
final class SentenceFinder {
    private static final Pattern ABBREVIATED = Pattern.compile(
            "[(\"“]?(?:Mr|Mrs|Ms|MR|MRS|MS|DR|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Rev|Hon|St|Amb|Jr|vs|No"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Co|Corp|Ltd|[A-Z]|(?:[A-Za-z]\\.)+[A-Za-z])\\.");

    /** Words that begin a sentence even behind initials: "… to the U.S. The minister …". */
    private static final Pattern NEW_SENTENCE = Pattern.compile(
            "(?:The|A|An|But|He|She|It|They|We|In|On|At|This|That|These|Those|And|When|After|Both|Neither)\\b");

    /** An answer, perhaps behind a speaker's label, and no number. */
    private static final Pattern ANSWER = Pattern.compile("(?:[\\p{Lu}.’' -]{2,40}: )?No\\.(?= \\p{Lu})");

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?:[A-Z][\\w.'’-]+ ){1,4}(?:said|says|asked|asks|added|told|wrote|replied|demanded|demands|wondered|wonders|exclaimed|shouted|cried|yelled|joked|quipped|tweeted)\\b");
    private static final int LONGEST_ATTRIBUTION = 60;

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
            Span sentence = withWholeMarks(
                    text, new Span(found.getStart(), found.getEnd()).shift(paragraph.start()), paragraph);
            if (!sentences.isEmpty() && belongsTogether(text, sentences.getLast(), sentence)) {
                sentence = sentences.removeLast().cover(sentence);
            }
            Matcher answer = ANSWER.matcher(text).region(sentence.start(), sentence.end());
            if (answer.lookingAt()) {
                sentences.add(new Span(sentence.start(), answer.end()));
                sentence = new Span(answer.end() + 1, sentence.end());
            }
            sentences.addAll(cutAfterQuotations(text, sentence));
        }
        return sentences;
    }

    /** A copy of the same length in which only the last mark of each quotation may end a sentence. */
    private static String maskQuotedStops(String text, Span paragraph) {
        StringBuilder masked = new StringBuilder(Plain.of(paragraph.of(text)));
        for (Quotation quotation : QuotationFinder.find(text, paragraph)) {
            int last = quotation.inside().end() - 1;
            for (int i = quotation.inside().start(); i < last; i++) {
                int at = i - paragraph.start();
                if (".!?".indexOf(masked.charAt(at)) >= 0) {
                    masked.setCharAt(at, ',');
                }
            }
        }
        return masked.toString();
    }

    /** The copy shows a double mark of two single ones as one character and a blank, which is trimmed away. */
    private static Span withWholeMarks(String text, Span sentence, Span paragraph) {
        int start = sentence.start();
        int end = sentence.end();
        boolean halfBefore = start > paragraph.start() && text.startsWith("''", start - 1);
        boolean halfBehind = end < paragraph.end() && text.startsWith("''", end - 1);
        return new Span(halfBefore ? start - 1 : start, halfBehind ? end + 1 : end);
    }

    private static boolean belongsTogether(String text, Span before, Span after) {
        char next = text.charAt(after.start());
        if (Character.isLowerCase(next) || ",;:)".indexOf(next) >= 0) {
            return true;
        }
        if ("\"”".indexOf(text.charAt(before.end() - 1)) >= 0 && attributionFollows(text, after.start())) {
            return true;
        }
        String left = lastWord(text, before);
        if (!ABBREVIATED.matcher(left).matches()) {
            return false;
        }
        return !endsWithInitials(left) || !NEW_SENTENCE.matcher(after.of(text)).lookingAt();
    }

    private static String lastWord(String text, Span sentence) {
        int start = sentence.end();
        while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, sentence.end());
    }

    /** "U.S.", "a.m.": a letter and a full stop, twice. */
    private static boolean endsWithInitials(String words) {
        int end = words.length();
        return end > 3
                && words.charAt(end - 1) == '.'
                && Character.isLetter(words.charAt(end - 2))
                && words.charAt(end - 3) == '.'
                && Character.isLetter(words.charAt(end - 4));
    }

    /** Cuts where a quotation ends its sentence and a new one begins: {@code … done." The minister …}. */
    private static List<Span> cutAfterQuotations(String text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (Quotation quotation : QuotationFinder.find(text, sentence)) {
            int end = quotation.span().end();
            if (quotation.span().start() >= start && endsSentence(text, quotation, sentence.end())) {
                parts.add(new Span(start, end));
                start = end + 1;
            }
        }
        parts.add(new Span(start, sentence.end()));
        return parts;
    }

    private static boolean endsSentence(String text, Quotation quotation, int limit) {
        int end = quotation.span().end();
        if (!quotation.closed() || quotation.inside().isEmpty() || end + 1 >= limit || text.charAt(end) != ' ') {
            return false;
        }
        char last = text.charAt(quotation.inside().end() - 1);
        char next = text.charAt(end + 1);
        boolean newBeginning = Character.isUpperCase(next) || "\"“'".indexOf(next) >= 0;
        return newBeginning && (last == '.' || "!?".indexOf(last) >= 0 && !attributionFollows(text, end + 1));
    }

    /** After {@code "… done?" Hom asked.} the sentence goes on. */
    private static boolean attributionFollows(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_ATTRIBUTION);
        return ATTRIBUTION.matcher(text).region(from, end).lookingAt();
    }
}
