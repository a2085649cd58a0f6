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

/**
 * The training phrases of the classifier, as text: what they have taught is kept, so that most starts need no more than the hash,
 * which changes with any of them.
 */
record Phrases(Map<Intent, String> texts, Path folder) {
    private static final String COMMENT = "#";
    /** "## chat": the phrases below are put as in a chat. */
    private static final String REGISTER = "##";

    /**
     * Reads {@code <intent>.txt} for every intent.
     *
     * @throws PhrasesException where a file is missing or unreadable
     */
    static Phrases read(Path folder) {
        Map<Intent, String> texts = new EnumMap<>(Intent.class);
        for (Intent intent : Intent.values()) {
            Path file = file(folder, intent);
            try {
                texts.put(intent, Files.readString(file));
            } catch (IOException e) {
                throw new PhrasesException(
                        file + " can't be read; it holds the phrases for the intent " + intent + ", one a line", e);
            }
        }
        return new Phrases(texts, folder);
    }

    private static Path file(Path folder, Intent intent) {
        return folder.resolve(intent + ".txt");
    }

    String hash() {
        MessageDigest digest = sha256();
        texts.values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * A phrase a line, {@code #} begins a comment, {@code ##} the name of a register.
     *
     * @throws PhrasesException where a file is without phrases
     */
    List<LabelledPhrase> all() {
        List<LabelledPhrase> all = new ArrayList<>();
        texts.forEach((intent, text) -> {
            List<LabelledPhrase> phrases = phrases(intent, text);
            if (phrases.size() < 2) {
                throw new PhrasesException(
                        file(folder, intent) + " has fewer than two phrases; write at least twenty, one a line");
            }
            all.addAll(phrases);
        });
        return all;
    }

    private static List<LabelledPhrase> phrases(Intent intent, String text) {
        List<LabelledPhrase> phrases = new ArrayList<>();
        String register = "";
        int number = 0;
        for (String line : (Iterable<String>) text.lines().map(String::strip)::iterator) {
            number++;
            if (line.startsWith(REGISTER)) {
                register = line.substring(REGISTER.length()).strip();
            } else if (!line.isEmpty() && !line.startsWith(COMMENT)) {
                phrases.add(new LabelledPhrase(intent, line, register, intent + ".txt, line " + number));
            }
        }
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
