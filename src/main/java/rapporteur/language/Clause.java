package rapporteur.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** What surrounds a date: the words before and after it in its sentence, and the day it was written. */
record Clause(String text, Span within, LocalDate written) {
    /** Far enough for the verb that governs a date, and short enough to stay cheap. */
    private static final int REACH = 120;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:['’][\\p{L}]+)?");
    /** A full stop after a small letter, so that "U.S." and "Mr." don't end it. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("[?!;]|(?<=[\\p{Ll}\\d]{2}[\"”’)]{0,2})\\.(?=[\"”’)]?\\s)");

    /** The words before the offset, the nearest first. */
    List<String> before(int offset) {
        String stretch = text.substring(Math.max(within.start(), offset - REACH), offset);
        List<String> words = new ArrayList<>();
        Matcher ends = SENTENCE_END.matcher(stretch);
        int from = 0;
        while (ends.find()) {
            from = ends.end();
        }
        collect(stretch.substring(from), words);
        return words.reversed();
    }

    /** The words from the offset on, in reading order. */
    List<String> after(int offset) {
        String stretch = text.substring(offset, Math.min(within.end(), offset + REACH));
        Matcher end = SENTENCE_END.matcher(stretch);
        List<String> words = new ArrayList<>();
        collect(end.find() ? stretch.substring(0, end.start()) : stretch, words);
        return words;
    }

    /** The word right before the offset, in lower case; empty where something else stands there. */
    String wordBefore(int offset) {
        int end = new Span(within.start(), offset).trim(text).end();
        int start = end;
        while (start > within.start() && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The word right after the offset, as written; empty where something else stands there. */
    String wordAfter(int offset) {
        int start = new Span(offset, within.end()).trim(text).start();
        int end = start;
        while (end < within.end() && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The character at the offset, or a blank outside the sentence. */
    char at(int offset) {
        return within.contains(offset) ? text.charAt(offset) : ' ';
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '\'' || character == '’';
    }

    private static void collect(String stretch, List<String> words) {
        WORD.matcher(stretch).results().forEach(word -> words.add(word.group()));
    }
}
