package rapporteur.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;

/**
 * What moderators know and the documents don't say: that a role or another name means a certain person. {@code names} maps
 * the words, folded and without an article, to the person's full name.
 */
public record Aliases(Map<String, String> names) {
    public static final Aliases NONE = new Aliases(Map.of());

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    public Aliases {
        names = Map.copyOf(names);
    }

    /** Aliases as read, and in words for a person what could not be read. */
    public record Read(Aliases aliases, List<String> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** One alias a line, {@code the chief negotiator = Vera Marsh}; empty lines and lines that begin with # mean nothing. */
    public static Read read(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            String words = equals < 0 ? "" : key(line.substring(0, equals));
            String name = equals < 0 ? "" : line.substring(equals + 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (words.isEmpty() || name.isEmpty()) {
                problems.add("line " + (i + 1) + " is no alias; write it as: the chief negotiator = Vera Marsh");
            } else if (names.putIfAbsent(words, name) != null) {
                problems.add("line " + (i + 1) + " repeats \"" + words + "\"; the first meaning stays");
            }
        }
        return new Read(new Aliases(names), problems);
    }

    /** Whom the words mean by an alias. */
    public Optional<String> meaning(String words) {
        return Optional.ofNullable(names.get(key(words)));
    }

    /** The words by which a person is also meant. */
    public List<String> of(String name) {
        String folded = FoldedText.fold(name);
        return names.entrySet().stream()
                .filter(alias -> FoldedText.fold(alias.getValue()).equals(folded))
                .map(Map.Entry::getKey)
                .toList();
    }

    public Minutes applyTo(Minutes minutes) {
        return names.isEmpty()
                ? minutes
                : minutes.withStatements(
                        minutes.statements().stream().map(this::applyTo).toList());
    }

    public Statement applyTo(Statement statement) {
        return statement.by(
                applyTo(statement.speaker()),
                statement.relayers().stream().map(this::applyTo).toList());
    }

    private Speaker applyTo(Speaker speaker) {
        return meaning(speaker.name())
                .<Speaker>map(name -> new Speaker.Known(name, speaker.mention()))
                .orElse(speaker);
    }

    private static String key(String words) {
        return ARTICLE.matcher(FoldedText.fold(words)).replaceFirst("");
    }
}
