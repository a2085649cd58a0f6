package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rapporteur.console.Folders;

class HomeTest {
    private static final Path HOME = Path.of("/srv/rapporteur");

    @Test
    void theProjectsCorpusUsesTheDataFolderItself() {
        assertThat(dataFor("/srv/rapporteur/corpus/", "/srv/rapporteur/data")).isEqualTo(HOME.resolve("data"));
    }

    @Test
    void anotherCorpusGetsAFolderOfItsOwn() {
        Path talks = dataFor("/home/ann/talks", "/srv/rapporteur/data");

        assertThat(talks.getParent()).isEqualTo(Path.of("/srv/rapporteur/data/corpora"));
        assertThat(talks.getFileName().toString()).matches("talks-[0-9a-f]{10}");
    }

    @Test
    void corporaOfTheSameNameDoNotMix() {
        assertThat(dataFor("/home/ann/talks", "/srv/rapporteur/data"))
                .isNotEqualTo(dataFor("/home/bob/talks", "/srv/rapporteur/data"))
                .isEqualTo(dataFor("/home/bob/../ann/talks/", "/srv/rapporteur/data"));
    }

    @Test
    void aDataFolderThatWasNamedIsTakenAsItIs() {
        assertThat(dataFor("/home/ann/talks", "/tmp/data")).isEqualTo(Path.of("/tmp/data"));
    }

    @Test
    void aCorpusWithAnOddNameGetsAFolderToo() {
        assertThat(dataFor("/", "/srv/rapporteur/data").getFileName().toString())
                .startsWith("root-");
        assertThat(dataFor("/home/ann/中美 talks", "/srv/rapporteur/data")
                        .getFileName()
                        .toString())
                .matches("[A-Za-z0-9_-]+");
    }

    private static Path dataFor(String corpus, String data) {
        Folders defaults = new Folders(HOME.resolve("corpus"), HOME.resolve("data"), HOME.resolve("config"));
        return Home.settle(new Folders(Path.of(corpus), Path.of(data), defaults.config()), defaults)
                .data();
    }
}
