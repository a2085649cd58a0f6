package rapporteur.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says about itself between two lines of three dashes at its very beginning, and the text that follows. Lines
 * are {@code key: value} and read forgivingly: keys in any case, values quoted or not, anything else passed over. A block
 * that never closes is text.
 */
record FrontMatter(Map<String, String> values, String text) {
    private static final String FENCE = "---";

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String file) {
        Map<String, String> values = new HashMap<>();
        int line = nextLine(file, 0);
        if (!isFence(file, 0, line)) {
            return new FrontMatter(Map.of(), file);
        }

        while (line < file.length()) {
            int next = nextLine(file, line);
            if (isFence(file, line, next)) {
                return new FrontMatter(values, file.substring(afterBlankLines(file, next)));
            }
            note(file.substring(line, next).strip(), values);
            line = next;
        }
        return new FrontMatter(Map.of(), file);
    }

    /** The value of a key (in lower case), unless it is missing or empty. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static void note(String line, Map<String, String> values) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 1) {
            return;
        }
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = unquoted(line.substring(colon + 1).strip());
        if (!value.isEmpty()) {
            values.putIfAbsent(key, value);
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    private static boolean isFence(String file, int start, int end) {
        return file.startsWith(FENCE, start) && Blank.is(file, start + FENCE.length(), end);
    }

    /** Where the line after the one that holds the offset begins. */
    private static int nextLine(String file, int offset) {
        int feed = file.indexOf('\n', offset);
        return feed < 0 ? file.length() : feed + 1;
    }

    private static int afterBlankLines(String file, int offset) {
        int line = offset;
        while (line < file.length()) {
            int next = nextLine(file, line);
            if (!Blank.is(file, line, next)) {
                break;
            }
            line = next;
        }
        return line;
    }
}
