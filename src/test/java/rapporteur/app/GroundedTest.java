package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;

/** Whatever is asked, a citation is its document's text at its span, and nothing is cited under a refusal. */
class GroundedTest {
    private static final long SEED = 20_100_513;
    private static final int QUESTIONS = 300;
    private static final List<String> OPENINGS = List.of(
            "Who said", "What did", "When", "Where", "How many", "Why", "Who is", "Which", "Sum up", "What about", "");

    /** About a text in which characters and UTF-16 units don't count alike. */
    private static final String ASTRAL = "Who said that the harbour should stay open?";

    private static Map<String, Document> documents;
    private static List<JsonNode> answers;

    @BeforeAll
    static void askAtRandom(@TempDir Path folder) throws IOException {
        Path corpus = folder.resolve("corpus");
        Program program = Program.in(folder);
        CorpusFolder shipped = new CorpusFolder(Program.SHIPPED_CORPUS, new DocumentReader());
        for (CorpusFolder.Entry entry : shipped.contents().entries()) {
            program.document(entry.id() + ".md", Files.readAllBytes(entry.file()));
        }
        program.document("astral.txt", """
                Talks under the stars 𝔗𝔞𝔩𝔨𝔰

                🌍🌏 “The harbour 🚢 should stay open,” said Zoë Ångström, the mayor of Port Lena 🎉. She added: “Nobody will be turned away.”
                """);

        CorpusFolder all = new CorpusFolder(corpus, new DocumentReader());
        documents = all.contents().entries().stream()
                .map(all::read)
                .collect(Collectors.toMap(Document::id, document -> document));
        answers = program.reading(questions(), "ask", "--batch", "-").json();
    }

    @Test
    void everyQuestionHasItsAnswer() {
        assertThat(answers.stream().filter(answer -> answer.has("error"))).isEmpty();
        assertThat(answers.size()).isEqualTo(QUESTIONS);
        assertThat(answers.stream().flatMap(GroundedTest::citations).filter(GroundedTest::isAstral))
                .isNotEmpty();
    }

    @Test
    void aQuoteIsItsDocumentsTextAtItsCodePoints() {
        assertThat(answers.stream().flatMap(GroundedTest::citations))
                .isNotEmpty()
                .allSatisfy(citation -> {
                    String text = document(citation).text();
                    int start =
                            text.offsetByCodePoints(0, citation.path("start").asInt());
                    int end = text.offsetByCodePoints(0, citation.path("end").asInt());

                    assertThat(citation.path("quote").asText()).isNotBlank().isEqualTo(text.substring(start, end));
                });
    }

    @Test
    void nothingIsCitedUnderARefusal() {
        assertThat(answers.stream().filter(answer -> answer.path("abstained").asBoolean()))
                .isNotEmpty()
                .allMatch(answer -> answer.path("citations").isEmpty());
    }

    private static Stream<JsonNode> citations(JsonNode answer) {
        return IntStream.range(0, answer.path("citations").size()).mapToObj(answer.path("citations")::get);
    }

    private static Document document(JsonNode citation) {
        return Optional.ofNullable(documents.get(citation.path("document").asText()))
                .orElseThrow(() -> new AssertionError("no such document: " + citation));
    }

    private static boolean isAstral(JsonNode citation) {
        return citation.path("document").asText().equals("astral");
    }

    private static String questions() {
        Random random = new Random(SEED);
        List<String> words = documents.values().stream()
                .flatMap(document -> Stream.of(document.text().split("\\s+")))
                .toList();
        return IntStream.range(0, QUESTIONS)
                .mapToObj(number -> line(number, number == 0 ? ASTRAL : question(random, words)))
                .collect(Collectors.joining("\n"));
    }

    /** A run of words as the documents have them, with others mixed in, and now and then what nobody types. */
    private static String question(Random random, List<String> words) {
        int from = random.nextInt(words.size() - 12);
        String run = String.join(" ", words.subList(from, from + 1 + random.nextInt(11)));
        String stray = random.nextInt(3) == 0 ? words.get(random.nextInt(words.size())) : "";
        String strange = random.nextInt(4) == 0 ? characters(random) : "";
        return OPENINGS.get(random.nextInt(OPENINGS.size())) + " " + strange + run + " " + stray + "?";
    }

    private static String characters(Random random) {
        return random.ints(1 + random.nextInt(8), 1, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String line(int number, String question) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", number)
                .put("question", question)
                .toString();
    }
}
