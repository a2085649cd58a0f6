package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.study.Progress;
import rapporteur.quiz.study.Progress.Named;

/** A student's progress in words: the same as the picture, for whoever can't see it. */
final class ProgressView {
    private static final int SHOWN = 6;
    private static final int NAME_SHOWN = 60;
    /** Discord takes no longer text for a picture. */
    private static final int LONGEST = 1_000;

    private final Words words;

    ProgressView(Words words) {
        this.words = words;
    }

    Sheet sheet(Progress progress) {
        List<String> texts = new ArrayList<>();
        texts.add(words.text("progress.cards", progress.cards(), progress.marks(), progress.streak()));
        texts.add(retention(progress));
        texts.add(due(progress));
        if (!progress.people().isEmpty()) {
            texts.add(words.text("progress.people") + lines(progress.people()));
        }
        if (!progress.topics().isEmpty()) {
            texts.add(words.text("progress.topics") + lines(progress.topics()));
        }
        return new Sheet(texts, List.of());
    }

    /** For the picture. */
    String inOneLine(Progress progress) {
        String line = String.join(" ", sheet(progress).texts())
                .replaceAll("\\s+", " ")
                .replace("**", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private String retention(Progress progress) {
        return words.text(
                "progress.retention",
                progress.retention().right(),
                progress.retention().all(),
                percent(progress.retention()));
    }

    private String due(Progress progress) {
        return words.text(
                "progress.due",
                progress.due().getFirst(),
                progress.due().stream().skip(1).map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String lines(List<Named> names) {
        return names.stream()
                .limit(SHOWN)
                .map(named -> "\n- " + Markdown.label(named.name(), NAME_SHOWN) + ": "
                        + named.share().right() + "/" + named.share().all() + ", " + percent(named.share()))
                .collect(Collectors.joining());
    }

    private static String percent(Progress.Share share) {
        return Math.round(share.fraction() * 100) + " %";
    }
}
