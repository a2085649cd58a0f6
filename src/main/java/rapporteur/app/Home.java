package rapporteur.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rapporteur.console.Folders;

/** The project's folder, and which folders a run works with: absolute, and a data folder that is the corpus's own. */
final class Home {
    private Home() {}

    /** The folders that hold where the command line names no others. */
    static Folders defaults() {
        return new Folders(path().resolve("corpus"), path().resolve("data"), path().resolve("config"));
    }

    /**
     * The folders as they were asked for. Where the corpus is another than the default but the data folder isn't, the data goes to
     * a folder below, so that two corpora never mix.
     */
    static Folders settle(Folders asked, Folders defaults) {
        Path ownCorpus = normal(defaults.corpus());
        Path ownData = normal(defaults.data());

        Path chosenCorpus = normal(asked.corpus());
        Path chosenData = normal(asked.data());
        if (!chosenCorpus.equals(ownCorpus) && chosenData.equals(ownData)) {
            chosenData = ownData.resolve("corpora").resolve(key(chosenCorpus));
        }
        return new Folders(chosenCorpus, chosenData, normal(asked.config()));
    }

    /** The project's folder: the launcher says where it is; without a launcher it is the working directory. */
    static Path path() {
        return normal(Path.of(System.getProperty("rapporteur.home", "")));
    }

    /** What the launcher's rehearsal has left, which holds for every folder of data: the kinds of questions have been learnt. */
    static Path rehearsal() {
        return path().resolve("target").resolve("rehearsal");
    }

    /** Readable for whoever looks into the data folder, and unlike that of a folder of the same name elsewhere. */
    private static String key(Path corpus) {
        Path last = corpus.getFileName();
        String name = last == null ? "root" : last.toString().replaceAll("[^A-Za-z0-9-]", "_");
        return name + "-" + hash(corpus.toString()).substring(0, 10);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
