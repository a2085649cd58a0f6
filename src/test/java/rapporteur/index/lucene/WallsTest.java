package rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import rapporteur.index.Listing;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Sample;
import rapporteur.index.Space;
import rapporteur.index.StatementQuery;
import rapporteur.index.Writing;

/** Whatever is put where, and in which order: a space shows its own documents and no others. */
class WallsTest {
    private static final List<Space> SPACES = List.of(Space.SHARED, new Space("guild-1"), new Space("guild-11"));
    private static final List<String> NAMES = List.of("Posner", "Posnar", "Hom", "Zhisheng");

    private static Path folder = Path.of("");

    /** A document of one of the spaces, by one of the speakers; removed again where it is gone. */
    record Step(int space, int document, int name, boolean gone) {}

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("walls");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 40)
    void aSpaceShowsItsOwnDocumentsAndNoOthers(@ForAll @Size(max = 12) List<Integer> seeds) throws IOException {
        Path fresh = Files.createTempDirectory(folder, "index");
        List<List<Sample>> truth = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        try (LuceneIndex index = LuceneIndex.open(fresh, "code")) {
            for (int seed : seeds) {
                apply(step(seed), index, truth);
            }
            for (int space = 0; space < SPACES.size(); space++) {
                try (Reading reading = index.reading(SPACES.get(space))) {
                    assertShowsOnly(truth.get(space), reading);
                }
            }
        }
    }

    private static Step step(int seed) {
        int bits = seed & 0x7fffffff;
        return new Step(bits % 3, bits / 3 % 4, bits / 12 % 4, bits / 48 % 4 == 0);
    }

    private static void apply(Step step, LuceneIndex index, List<List<Sample>> truth) {
        Space space = SPACES.get(step.space());
        String id = "document-" + step.document();
        truth.get(step.space()).removeIf(sample -> sample.id().equals(id));

        if (step.gone()) {
            try (Writing writing = index.writing(space)) {
                writing.remove(id);
                writing.commit();
            }
        } else {
            String name = NAMES.get(step.name());
            Sample sample = Sample.of(
                            id, "Then " + name + " of " + space.name().replace("-", "") + " said all is well.")
                    .person(name, List.of())
                    .known(name, name, "all is well");
            Sample.put(index, space, sample);
            truth.get(step.space()).add(sample);
        }
    }

    private static void assertShowsOnly(List<Sample> own, Reading reading) {
        List<String> ids = own.stream().map(Sample::id).toList();
        List<String> texts =
                own.stream().map(sample -> sample.document().text()).toList();

        assertThat(reading.documents()).extracting(Listing::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(reading.passages(PassageQuery.of("well shared guild1 guild11"), 100))
                .extracting(found -> found.stretch().text())
                .containsExactlyInAnyOrderElementsOf(texts);
        assertThat(reading.statements(new StatementQuery("well", "", Set.of()), 100))
                .extracting(found -> found.evidence().text())
                .containsExactlyInAnyOrderElementsOf(texts);
        for (String name : NAMES) {
            assertThat(reading.people(name)).allMatch(found -> ids.contains(found.document()));
            assertThat(reading.terms().known(name.toLowerCase(Locale.ROOT)))
                    .isEqualTo(texts.stream().anyMatch(text -> text.contains(name)));
        }
    }
}
