package rapporteur.console.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import rapporteur.question.Intent;

/**
 * Documents and questions for measuring, made up from a seed: the same seed and size give the same load.
 * Questions of every kind have their answer in some document, but for small talk.
 */
final class Load {
    /** Paragraphs of a document, each of which becomes a passage. */
    private static final int LENGTH = 10;

    private static final Map<Intent, String> SMALL_TALK = Map.of(
            Intent.GREETING, "Good morning!",
            Intent.THANKS, "Thank you very much",
            Intent.HELP, "What can you do?",
            Intent.QUIZ, "Quiz me on the talks",
            Intent.OUT_OF_SCOPE, "What will the weather be like tomorrow?");

    private final Words words = Words.load();
    private final World world;
    private final long seed;
    private final int documents;

    Load(int passages, long seed) {
        this.world = new World(words, passages);
        this.seed = seed;
        this.documents = Math.max(1, passages / LENGTH);
    }

    int documents() {
        return documents;
    }

    /** The document of that number; numbers from {@link #documents()} on are further ones of the same kind. */
    Talk talk(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        return new TalkWriter(words, world, random).write("talks-%07d".formatted(number), LENGTH);
    }

    /** Writes the documents from one number up to another into the folder, a hundred to a subfolder. */
    void write(Path folder, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            Talk talk = talk(number);
            Path file = folder.resolve("%05d".formatted(number / 100)).resolve(talk.id() + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, talk.text());
        }
    }

    /** So many questions of each kind, drawn evenly from all documents. */
    Map<Intent, List<String>> questions(int each) {
        Map<Intent, List<String>> questions = new EnumMap<>(Intent.class);
        for (Intent intent : Intent.values()) {
            questions.put(intent, new ArrayList<>());
        }
        int step = Math.max(1, documents / (2 * each));
        for (int number = 0; number < documents; number += step) {
            for (Talk.Query query : talk(number).queries()) {
                List<String> known = questions.getOrDefault(query.intent(), new ArrayList<>());
                if (known.size() < each) {
                    known.add(query.text());
                }
            }
        }
        SMALL_TALK.forEach((intent, text) -> questions.put(intent, List.of(text)));
        questions.values().removeIf(List::isEmpty);
        return questions;
    }
}
