package rapporteur.console.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.Span;
import rapporteur.minutes.Statement.Stance;

/** Annotations are written by hand: what is meant must be clear, and a slip must not go unseen. */
class MinutesSetTest {
    private static final String TEXT = """
            The ferry 🐟 talks

            Ada Lund said the ferry was late. “No,” she said, “never.” Ben Orr denied the ferry was late.
            """;

    @TempDir
    private Path folder;

    @Test
    void wordsAreFoundInTheText() {
        Annotation annotation = annotation("""
                {"statement": ["“No,”", "“never.”"], "speaker": "Ada Lund", "as": "she", "cue": "said"}
                {"statement": "the ferry was late", "speaker": "Ben Orr", "cue": "denied", "stance": "denies", "after": "Orr denied"}
                """);

        Attribution first = annotation.statements().getFirst();
        assertThat(first.content()).extracting(this::text).containsExactly("“No,”", "“never.”");
        assertThat(first.source()).containsExactly(place("she"));
        assertThat(text(first.cue().getFirst().cover(first.content().getLast())))
                .isEqualTo("said, “never.”");
        assertThat(first.speaker()).contains("Ada Lund");
        Attribution second = annotation.statements().getLast();
        assertThat(second.content().getFirst().start())
                .isGreaterThan(first.content().getLast().start());
        assertThat(second.stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void offsetsStandForWordsAndCountCodePoints() {
        Annotation annotation = annotation("""
                {"person": [19, 27], "is": [[4, 9]]}
                """);

        assertThat(annotation.people()).containsExactly(new Entry("Ada Lund", place("Ada Lund"), List.of("ferry")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"person": "Ada Lunt"}                                | "Ada Lunt" doesn't stand in the text
            {"person": "Ada Lun"}                                 | "Ada Lun" doesn't stand in the text
            {"event": "the ferry", "date": "2031"}                | "the ferry" stands in the text 2 times
            {"statement": "never", "after": "Ben Orr"}            | "never" doesn't stand behind the words before it
            {"person": [400, 404]}                                | [400,404] is no place in a text of 113 characters
            {"statement": "never", "stance": "shouts"}            | "shouts" is no stance
            {"person": "Ada Lund", "are": "late"}                 | a person has no "are"
            {"people": "Ada Lund"}                                | no entries of the sort "people"
            {"case": "Ben Orr"}                                   | there is no "status"
            """)
    void aSlipIsNamedWithItsLine(String line, String message) {
        assertThatExceptionOfType(QuestionSetException.class)
                .isThrownBy(() -> annotation(line))
                .withMessageContaining("minutes.jsonl, line 2")
                .withMessageContaining(message);
    }

    @Test
    void whatWasNotAnnotatedIsNoMistake() throws IOException {
        document();
        Files.writeString(
                folder.resolve("minutes.jsonl"),
                "{\"document\": \"ferry\", \"without\": [\"statement\", \"figure\"]}\n");

        Annotation annotation = MinutesSet.at(folder, folder)
                .read(MinutesSetTest::read)
                .getFirst()
                .gold();

        assertThat(annotation.has("statement")).isFalse();
        assertThat(annotation.has("person")).isTrue();
    }

    @Test
    void aDocumentMayBeNamedByWhatItHolds() throws IOException {
        String hash = document().hash();
        Files.writeString(
                folder.resolve("minutes.jsonl"), "{\"document\": \"sha256:" + hash.substring(0, 12) + "\"}\n");

        assertThat(MinutesSet.at(folder, folder).read(MinutesSetTest::read)).hasSize(1);
    }

    @Test
    void aMissingDocumentIsTrouble() throws IOException {
        document();
        Files.writeString(folder.resolve("minutes.jsonl"), "{\"document\": \"whaling\"}\n");
        MinutesSet set = MinutesSet.at(folder, folder);

        assertThatExceptionOfType(QuestionSetException.class)
                .isThrownBy(() -> set.read(MinutesSetTest::read))
                .withMessageContaining("is about whaling, which is not in");
    }

    private Annotation annotation(String lines) {
        try {
            document();
            Files.writeString(folder.resolve("minutes.jsonl"), "{\"document\": \"ferry\"}\n" + lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return MinutesSet.at(folder, folder)
                .read(MinutesSetTest::read)
                .getFirst()
                .gold();
    }

    private Document document() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        return read(Files.writeString(folder.resolve("corpus/ferry.txt"), TEXT));
    }

    private static Document read(Path file) {
        try {
            return new DocumentReader().read("ferry", Files.readAllBytes(file), LocalDate.of(2031, 4, 7));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String text(Span span) {
        return span.of(TEXT);
    }

    private static Span place(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
