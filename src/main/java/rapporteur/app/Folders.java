package rapporteur.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which folders a run works with: absolute, and a data folder that is this corpus's own. */
record Folders(Path corpus, Path data, Path config) {
    /**
     * The folders as the command line has them, {@code home} being the project's. Where the corpus is another than the project's
     * but the data folder isn't, the data goes to a folder below, so that two corpora never mix.
     */
    static Folders of(Path home, Path corpus, Path data, Path config) {
        Path ownCorpus = normal(home.resolve("corpus"));
        Path ownData = normal(home.resolve("data"));

        Path chosenCorpus = normal(corpus);
        Path chosenData = normal(data);
        if (!chosenCorpus.equals(ownCorpus) && chosenData.equals(ownData)) {
            chosenData = ownData.resolve("corpora").resolve(key(chosenCorpus));
        }
        return new Folders(chosenCorpus, chosenData, normal(config));
    }

    /** The project's folder: the launcher says where it is; without a launcher it is the working directory. */
    static Path home() {
        return normal(Path.of(System.getProperty("rapporteur.home", "")));
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
