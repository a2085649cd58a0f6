package rapporteur.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import rapporteur.index.LogisticRegression;

/**
 * What was learned from the project's own questions, of {@code learned.properties}: how likely a sentence or a statement is to
 * answer ({@code ranking}), and how likely it is that the best one found answers at all ({@code sufficiency}); each for a search
 * by meaning and for one by words alone. {@code EvidenceTraining} among the tests learns it anew.
 */
final class Learned {
    private static final String FILE = "learned.properties";
    private static final Properties ALL = read();

    static final Learned RANKING = new Learned("ranking");
    static final Learned SUFFICIENCY = new Learned("sufficiency");

    private final LogisticRegression sentenceByMeaning;
    private final LogisticRegression sentenceByWords;
    private final LogisticRegression statementByMeaning;
    private final LogisticRegression statementByWords;

    private Learned(String what) {
        sentenceByMeaning = regression(what + ".sentence.by-meaning");
        sentenceByWords = regression(what + ".sentence.by-words");
        statementByMeaning = regression(what + ".statement.by-meaning");
        statementByWords = regression(what + ".statement.by-words");
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(Objects.requireNonNull(Learned.class.getResourceAsStream(FILE), FILE), UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't read what was learned", unreadable);
        }
    }

    /** The first number is the bias. */
    private static LogisticRegression regression(String name) {
        String written = Objects.requireNonNull(ALL.getProperty(name), name);
        double[] numbers = Arrays.stream(written.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new LogisticRegression(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
    }

    LogisticRegression of(AnswerType type, boolean byMeaning) {
        if (type == AnswerType.STATEMENT) {
            return byMeaning ? statementByMeaning : statementByWords;
        }
        return byMeaning ? sentenceByMeaning : sentenceByWords;
    }
}
