package rapporteur.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the word pieces that BERT's uncased models were trained on (Devlin et al. 2019; Wu et al. 2016): words without
 * capitals and accents, each cut from the left into the longest pieces that the vocabulary has. Marks of the model that stand in
 * a text ("[SEP]") are text like any other.
 */
final class WordPieces {
    private static final String CONTINUED = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int beginning;
    private final int end;
    private final int unknown;

    /** @param vocabulary the numbers of the pieces; those that go on with a word begin with {@code ##} */
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.beginning = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    private int number(String mark) {
        Integer number = vocabulary.get(mark);
        if (number == null) {
            throw new IllegalArgumentException("a vocabulary without " + mark);
        }
        return number;
    }

    /** The numbers of a text's pieces between the marks of beginning and end, {@code most} in all. */
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(beginning);
        for (String word : words(text)) {
            cut(word, pieces);
            if (pieces.size() >= most) {
                break;
            }
        }
        List<Integer> fitting = pieces.subList(0, Math.min(pieces.size(), most - 1));
        fitting.add(end);
        return fitting.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Words stand between blanks; a punctuation mark or a Chinese character is a word of its own. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(each -> {
            if (isBlank(each)) {
                finish(word, words);
            } else if (isPunctuation(each) || Character.isIdeographic(each)) {
                finish(word, words);
                words.add(Character.toString(each));
            } else if (!isDropped(each)) {
                word.appendCodePoint(Character.toLowerCase(each));
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void cut(String word, List<Integer> pieces) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }

        int known = pieces.size();
        int start = 0;
        while (start < word.length()) {
            String before = start == 0 ? "" : CONTINUED;
            int stop = word.length();
            Integer piece = vocabulary.get(before + word.substring(start, stop));
            while (piece == null && stop > start + 1) {
                stop--;
                piece = vocabulary.get(before + word.substring(start, stop));
            }
            if (piece == null) {
                pieces.subList(known, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(piece);
            start = stop;
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** All marks of ASCII, also those that Unicode counts as symbols. */
    private static boolean isPunctuation(int character) {
        boolean ascii = character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        return ascii
                || switch (Character.getType(character)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** Accents, and what isn't seen. */
    private static boolean isDropped(int character) {
        return character == 0xFFFD
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
