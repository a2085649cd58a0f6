package rapporteur.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.minutes.Minutes;

/**
 * Completes commands at the start of a line, and names of people and titles of documents anywhere in it. Names have spaces,
 * so what is being completed is the longest end of the line with which a name begins: "what did Sharon H" completes
 * "Sharon H". The names are collected at the first completion, and again when the documents have changed.
 */
final class NameCompletion implements Completer, Parser {
    private final Supplier<String> edition;
    private final Supplier<List<String>> source;
    private List<String> names = List.of();
    private Optional<String> loaded = Optional.empty();

    /** @param edition of the documents that the source collects from */
    NameCompletion(Supplier<String> edition, Supplier<List<String>> source) {
        this.edition = edition;
        this.source = source;
    }

    /** Names and short names of people, and titles. */
    static List<String> namesIn(Reading reading) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        for (Listing document : reading.documents()) {
            names.add(document.title());
            reading.minutes(document.id())
                    .map(Minutes::people)
                    .orElse(List.of())
                    .forEach(person -> {
                        names.add(person.name());
                        names.addAll(person.aliases());
                    });
        }

        return List.copyOf(names);
    }

    /** The names that begin as the end of the text does, with that end in front. */
    record Completion(String begun, List<String> names) {}

    Completion complete(String text) {
        if (text.startsWith("/") && text.indexOf(' ') < 0) {
            return new Completion(text, beginning(text, ChatCommands.NAMES));
        }

        for (int start = 0; start >= 0 && start < text.length(); start = nextWord(text, start)) {
            String end = text.substring(start);
            List<String> fitting = beginning(end, names());
            if (!fitting.isEmpty()) {
                return new Completion(end, fitting);
            }
        }

        return new Completion(text.substring(text.lastIndexOf(' ') + 1), List.of());
    }

    private static List<String> beginning(String begun, List<String> names) {
        return names.stream()
                .filter(name -> name.regionMatches(true, 0, begun, 0, begun.length()))
                .toList();
    }

    private static int nextWord(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? i : -1;
    }

    private List<String> names() {
        Optional<String> now = Optional.of(edition.get());
        if (!now.equals(loaded)) {
            names = source.get();
            loaded = now;
        }
        return names;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return context == ParseContext.COMPLETE
                ? new Words(line, cursor, complete(line.substring(0, cursor)).begun())
                : new Words(line, cursor, line.substring(0, cursor));
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        for (String name : complete(line.line().substring(0, line.cursor())).names()) {
            candidates.add(new Candidate(name, name, null, null, null, name.toLowerCase(Locale.ROOT), true));
        }
    }

    /** A line whose last word before the cursor is what is being completed. */
    private record Words(String line, int cursor, String word) implements CompletingParsedLine {
        /** Nothing is quoted in a chat. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return words().size() - 1;
        }

        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>();
            String before = line.substring(0, cursor - word.length()).strip();
            if (!before.isEmpty()) {
                words.addAll(List.of(before.split("\\s+", -1)));
            }
            words.add(word);
            return words;
        }
    }
}
