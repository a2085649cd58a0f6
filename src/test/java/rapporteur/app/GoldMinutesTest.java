package rapporteur.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the minutes agree with what a careful reader notes: of texts written for this test, which among them have every
 * way of reporting speech that the program is to understand ("own"), and of documents kept outside of the project, annotated
 * by offsets ("shared"). The floors, in percent, only ever rise.
 */
@TestInstance(Lifecycle.PER_CLASS)
class GoldMinutesTest {
    private static final Path GOLD = Path.of("src/test/resources/minutes");
    private static final Path SHARED_CORPUS = Path.of("../shared/eval/questions/corpus");

    private final Map<String, JsonNode> figures = new HashMap<>();

    @BeforeAll
    void compare(@TempDir Path data) {
        figures.put("own", figures("own", Program.SHIPPED_CORPUS, data));
        if (Files.isDirectory(SHARED_CORPUS)) {
            figures.put("shared", figures("shared", SHARED_CORPUS, data));
        }
    }

    private static JsonNode figures(String set, Path corpus, Path data) {
        Program program = new Program(corpus, data, Program.SHIPPED_CONFIG);
        Program.Run run = program.run("evaluate", "--json", GOLD.resolve(set).toString());
        assertThat(run.err()).isEmpty();
        return run.json().getFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            own,    quotations,         97
            own,    direct,             100
            own,    mixed,              90
            own,    indirect,           88
            own,    people,             98
            own,    cases,              95
            own,    case descriptions,  85
            own,    topics,             85
            own,    dates,              98
            own,    figures,            93
            shared, quotations,         100
            shared, direct,             92
            shared, mixed,              96
            shared, indirect,           90
            shared, people,             100
            shared, cases,              83
            shared, case descriptions,  71
            shared, topics,             76
            shared, dates,              96
            """)
    void entriesAreFoundAndWhatIsSaidOfThemIsRight(String set, String sort, double floor) {
        JsonNode agreement = of(set).path("agreement").path(sort);

        assertThat(100 * agreement.path("joint f1").asDouble())
                .as("%s: %s", sort, agreement)
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            own,    cue,                          95
            own,    stance,                       98
            own,    relayer,                      60
            own,    name behind pronoun or role,  83
            shared, cue,                          99
            shared, stance,                       99
            shared, relayer,                      99
            shared, name behind pronoun or role,  99
            """)
    void statementsAreUnderstood(String set, String measure, double floor) {
        JsonNode share = of(set).path("statements").path(measure);

        assertThat(percent(share)).as("%s: %s", measure, share).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"own, 97", "shared, 99"})
    void whatIsCitedAsQuotedBelongsToItsSpeaker(String set, double floor) {
        JsonNode precision = of(set).path("agreement").path("quotations").path("joint precision");

        assertThat(percent(precision)).isGreaterThanOrEqualTo(floor);
    }

    private JsonNode of(String set) {
        JsonNode found = figures.get(set);
        assumeTrue(found != null, "skipped: " + SHARED_CORPUS + ", whose minutes the set has, isn't there");
        return requireNonNull(found);
    }

    private static double percent(JsonNode share) {
        return 100.0 * share.path(0).asInt() / share.path(1).asInt();
    }
}
