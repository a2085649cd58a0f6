package rapporteur.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The training phrases of the classifier, by intent; {@code hash} changes with any of them. */
record Phrases(Map<Intent, List<String>> byIntent, String hash) {

    /**
     * Reads {@code <intent>.txt} for every intent: a phrase a line, {@code #} begins a comment.
     *
     * @throws PhrasesException where a file is missing, unreadable or without phrases
     */
    static Phrases read(Path folder) {
        Map<Intent, List<String>> byIntent = new EnumMap<>(Intent.class);
        MessageDigest digest = sha256();
        for (Intent intent : Intent.values()) {
            Path file = folder.resolve(intent + ".txt");
            try {
                String text = Files.readString(file);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                byIntent.put(intent, phrases(text));
            } catch (IOException e) {
                throw new PhrasesException(
                        file + " can't be read; it holds the phrases for the intent " + intent + ", one a line", e);
            }
            if (byIntent.getOrDefault(intent, List.of()).size() < 2) {
                throw new PhrasesException(file + " has fewer than two phrases; write at least twenty, one a line");
            }
        }
        return new Phrases(byIntent, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<String> phrases(String text) {
        List<String> phrases = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(phrases::add);
        return phrases;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
