package rapporteur.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A TOML file being read: settings are asked for one by one, and whatever is wrong is collected instead of thrown. A key that
 * nobody has asked for is a problem too. Values that are texts are never repeated in a problem: one may be a secret.
 */
final class SettingsFile {
    private static final Pattern SECRET =
            Pattern.compile("(?i)token|passwor[dt]|passphrase|secret|credential|(api|private)[-_]?key");
    private static final String SECRET_PROBLEM =
            "secrets don't belong here; set the environment variable DISCORD_TOKEN";

    private record Problem(int line, String message) {}

    private final Path file;
    private final List<String> lines;
    private final TomlParseResult toml;
    private final SortedSet<String> known = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private SettingsFile(Path file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
        this.toml = Toml.parse(text);
    }

    /** A file that isn't there reads like an empty one. */
    static SettingsFile open(Path file) {
        try {
            String text = Files.readString(file);
            // Some editors begin a file with a byte order mark, which TOML doesn't know.
            return new SettingsFile(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            return new SettingsFile(file, "");
        } catch (CharacterCodingException e) {
            throw new BadSettingsException(List.of(shown(file) + " is not in UTF-8; save it in that encoding"));
        } catch (IOException e) {
            throw new BadSettingsException(List.of(shown(file) + " can't be read: " + e));
        }
    }

    boolean flag(String key, boolean otherwise) {
        Optional<Object> value = value(key);

        if (value.isPresent() && !(value.get() instanceof Boolean)) {
            problem(key, key + " must be true or false, not " + kind(value.get()));
        }
        return value.orElse(otherwise) instanceof Boolean flag ? flag : otherwise;
    }

    int whole(String key, int least, int most, int otherwise) {
        String wanted = "a whole number from " + least + " to " + most;
        Optional<Object> value = value(key);

        if (value.isEmpty()) {
            return otherwise;
        }
        if (!(value.get() instanceof Long number)) {
            problem(key, key + " must be " + wanted + ", not " + kind(value.get()));
            return otherwise;
        }
        if (number < least || number > most) {
            problem(key, key + " must be " + wanted + ", not " + number);
            return otherwise;
        }
        return number.intValue();
    }

    double fraction(String key, double least, double most, double otherwise) {
        String wanted = "a number from " + least + " to " + most;
        Optional<Object> value = value(key);

        if (value.isEmpty()) {
            return otherwise;
        }
        if (!(value.get() instanceof Long || value.get() instanceof Double)) {
            problem(key, key + " must be " + wanted + ", not " + kind(value.get()));
            return otherwise;
        }
        double number = ((Number) value.get()).doubleValue();
        if (!(number >= least && number <= most)) {
            problem(key, key + " must be " + wanted + ", not " + value.get());
            return otherwise;
        }
        return number;
    }

    /** All that is wrong, by line. To be called when every setting has been asked for. */
    List<String> problems() {
        List<Problem> all = new ArrayList<>(problems);
        toml.entryPathSet(true).forEach(entry -> strangeness(entry).ifPresent(all::add));

        // After a mistake in the syntax a key may be taken for one of another section: only what stands before it
        // counts.
        int mistake = toml.errors().stream()
                .mapToInt(error -> error.position().line())
                .min()
                .orElse(Integer.MAX_VALUE);
        all.removeIf(problem -> problem.line() >= mistake);
        toml.errors().forEach(error -> all.add(syntax(error)));

        return all.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(problem -> shown(file) + ":" + problem.line() + " " + problem.message())
                .distinct()
                .toList();
    }

    private Optional<Object> value(String key) {
        known.add(key);
        // Asked step by step: where the section is no table, tomlj throws.
        String section = key.substring(0, key.indexOf('.'));
        return toml.isTable(section) ? Optional.ofNullable(toml.get(key)) : Optional.empty();
    }

    /** What is strange about a key or a section that isn't asked for. */
    private Optional<Problem> strangeness(Map.Entry<List<String>, Object> entry) {
        String key = Toml.joinKeyPath(entry.getKey());
        boolean table = entry.getValue() instanceof TomlTable;
        boolean section = known.stream().anyMatch(setting -> setting.startsWith(key + "."));
        int line = line(entry.getKey());

        if ((!table && SECRET.matcher(key).find()) || Secrets.looksLikeToken(String.valueOf(entry.getValue()))) {
            return Optional.of(new Problem(line, key + ": " + SECRET_PROBLEM));
        }
        if (known.contains(key) || (section && table)) {
            return Optional.empty();
        }
        if (section) {
            return Optional.of(
                    new Problem(line, key + " is a section: write [" + key + "], and its settings on the lines below"));
        }
        // Of a strange section one hears once, and not about each line in it.
        boolean inStrangeSection = entry.getKey().size() > 1
                && known.stream().noneMatch(setting -> setting.startsWith(parent(entry.getKey()) + "."));
        if (inStrangeSection) {
            return Optional.empty();
        }
        return Optional.of(new Problem(line, table ? strangeSection(key) : strangeKey(key)));
    }

    private String strangeSection(String section) {
        SortedSet<String> sections = new TreeSet<>();
        known.forEach(setting -> sections.add(setting.substring(0, setting.indexOf('.'))));

        return "[" + section + "] is not a section; "
                + Nearest.to(section, sections)
                        .map(nearest -> "did you mean [" + nearest + "]?")
                        .orElse("there are [" + String.join("], [", sections) + "]");
    }

    private String strangeKey(String key) {
        String start = key.substring(0, key.lastIndexOf('.') + 1);
        List<String> siblings = known.stream()
                .filter(setting -> setting.startsWith(start))
                .map(setting -> setting.substring(start.length()))
                .toList();
        Optional<String> near = Nearest.to(key.substring(start.length()), siblings);
        if (near.isEmpty()) {
            // The right name in the wrong section.
            near = known.stream()
                    .filter(setting -> setting.endsWith("." + key.substring(start.length())))
                    .findFirst();
        }
        return key + " is not a setting; "
                + near.map(nearest -> "did you mean " + nearest + "?")
                        .orElse("there are " + String.join(", ", start.isEmpty() ? known : siblings));
    }

    private Problem syntax(TomlParseError error) {
        int line = error.position().line();
        boolean secret =
                line <= lines.size() && SECRET.matcher(lines.get(line - 1)).find();

        return new Problem(
                line,
                secret
                        ? SECRET_PROBLEM
                        : "column " + error.position().column() + ": "
                                + Secrets.ofEnvironment().mask(String.valueOf(error.getMessage())));
    }

    private void problem(String key, String message) {
        problems.add(new Problem(line(Toml.parseDottedKey(key)), message));
    }

    private int line(List<String> key) {
        TomlPosition position = toml.inputPositionOf(key);
        return position == null ? 1 : position.line();
    }

    private static String parent(List<String> key) {
        return Toml.joinKeyPath(key.subList(0, key.size() - 1));
    }

    private static String kind(Object value) {
        return switch (value) {
            case String text -> "a text";
            case Boolean flag -> "true or false";
            case Long number -> String.valueOf(number);
            case Double number -> String.valueOf(number);
            case TomlArray list -> "a list";
            case TomlTable table -> "a section";
            default -> "a date or time";
        };
    }

    /** The file as a person would write it from where they are. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there).toString();
    }
}
