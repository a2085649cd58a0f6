package rapporteur.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The training phrases of the classifier; {@code hash} changes with any of them. */
record Phrases(List<LabelledPhrase> all, String hash) {
    private static final String COMMENT = "#";
    /** "## chat": the phrases below are put as in a chat. */
    private static final String REGISTER = "##";

    Phrases {
        all = List.copyOf(all);
    }

    /**
     * Reads {@code <intent>.txt} for every intent: a phrase a line, {@code #} begins a comment, {@code ##} the name of a register.
     *
     * @throws PhrasesException where a file is missing, unreadable or without phrases
     */
    static Phrases read(Path folder) {
        List<LabelledPhrase> all = new ArrayList<>();
        MessageDigest digest = sha256();
        for (Intent intent : Intent.values()) {
            Path file = folder.resolve(intent + ".txt");
            try {
                String text = Files.readString(file);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                List<LabelledPhrase> phrases = phrases(intent, text);
                if (phrases.size() < 2) {
                    throw new PhrasesException(file + " has fewer than two phrases; write at least twenty, one a line");
                }
                all.addAll(phrases);
            } catch (IOException e) {
                throw new PhrasesException(
                        file + " can't be read; it holds the phrases for the intent " + intent + ", one a line", e);
            }
        }
        return new Phrases(all, HexFormat.of().formatHex(digest.digest()));
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
