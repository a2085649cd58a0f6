package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an answer says: words of the documents as they stand, and sentences of the program's own, which have many languages. */
public record Prose(List<Part> parts) {
    /** A stretch of it. */
    public sealed interface Part {
        String in(Locale locale);
    }

    /** Words of documents or of the asker, with the numbers of citations: the same in every language. */
    public record Verbatim(String text) implements Part {
        @Override
        public String in(Locale locale) {
            return text;
        }
    }

    /** A sentence of the program's own, with what it is about. */
    public record Own(Saying saying, List<String> arguments) implements Part {
        public Own {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String in(Locale locale) {
            return Phrasebook.of("rapporteur.answer.sayings", locale).text(saying.key(), arguments.toArray());
        }
    }

    public Prose {
        parts = List.copyOf(parts);
    }

    public static Prose of(String words) {
        return new Prose(List.of(new Verbatim(words)));
    }

    public static Prose of(Part... parts) {
        return new Prose(List.of(parts));
    }

    /** One below the other. */
    static Prose lines(List<Prose> all) {
        List<Part> parts = new ArrayList<>();
        for (Prose each : all) {
            if (!parts.isEmpty()) {
                parts.add(new Verbatim("\n"));
            }
            parts.addAll(each.parts());
        }
        return new Prose(parts);
    }

    /** The same with other words of the documents. */
    Prose mapped(UnaryOperator<String> words) {
        return new Prose(parts.stream()
                .map(part -> part instanceof Verbatim verbatim ? new Verbatim(words.apply(verbatim.text())) : part)
                .toList());
    }

    /** As it reads in the language; in English where that isn't spoken. */
    public String in(Locale locale) {
        return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining());
    }
}
