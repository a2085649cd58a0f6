package rapporteur.console.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.question.Intent;

class LoadTest {
    private static final long SEED = 7;

    @Test
    void aSeedGivesTheSameDocumentsEveryTimeAndAnotherSeedOthers() {
        Talk talk = new Load(1_000, SEED).talk(42);

        assertThat(new Load(1_000, SEED).talk(42)).isEqualTo(talk);
        assertThat(new Load(1_000, SEED + 1).talk(42).text()).isNotEqualTo(talk.text());
    }

    @Test
    void itHasAsManyPassagesAsWereAskedFor() {
        Load load = new Load(500, SEED);

        int passages = 0;
        for (int number = 0; number < load.documents(); number++) {
            passages += read(load.talk(number)).passages().size();
        }

        assertThat(passages).isEqualTo(500);
    }

    @Test
    void thereAreQuestionsOfEveryKind() {
        assertThat(new Load(1_000, SEED).questions(10).keySet()).containsExactlyInAnyOrder(Intent.values());
    }

    @Test
    void theWordsOfAQuotationAskedForStandInItsDocument() {
        Talk talk = new Load(1_000, SEED).talk(3);

        List<String> quotations = talk.queries().stream()
                .filter(query -> query.intent() == Intent.WHO_SAID)
                .map(query -> query.text().replaceAll("^[^\"]*\"|\"[^\"]*$", ""))
                .toList();

        assertThat(quotations)
                .isNotEmpty()
                .allSatisfy(words -> assertThat(talk.text()).contains(words));
    }

    @Test
    void moreDocumentsKnowMoreNames() {
        assertThat(titles(new Load(10_000, SEED), 100)).hasSizeGreaterThan(95);
        assertThat(titles(new Load(100_000, SEED), 1_000)).hasSizeGreaterThan(950);
    }

    private static Set<String> titles(Load load, int documents) {
        Set<String> titles = new HashSet<>();
        for (int number = 0; number < documents; number++) {
            titles.add(read(load.talk(number)).title());
        }
        return titles;
    }

    private static Document read(Talk talk) {
        return new DocumentReader()
                .read(talk.id(), talk.text().getBytes(java.nio.charset.StandardCharsets.UTF_8), LocalDate.EPOCH);
    }
}
