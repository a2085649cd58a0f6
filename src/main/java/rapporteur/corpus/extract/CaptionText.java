package rapporteur.corpus.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is spoken in captions (WebVTT, SubRip), without the timing of each line: cues that go on with a sentence or a speaker
 * become one paragraph, at whose end stands when it begins, as {@code [00:12:05]}. Where they name who speaks, it says that it is a
 * transcript, however few speak.
 */
final class CaptionText {
    private static final Pattern TIMING =
            Pattern.compile("\\s*(?:(\\d{1,2}):)?(\\d{2}):(\\d{2})[.,]\\d{3}\\s+-->\\s.*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9.:_ -]*>|\\{\\\\[^}]*}");
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)\\b(?s:.*)|WEBVTT(?s:.*)");
    private static final String TRANSCRIPT = "---\nkind: transcript\n---\n\n";
    /** Characters of a paragraph after which it ends with the sentence. */
    private static final int ENOUGH = 400;

    private final Paragraphing text = new Paragraphing();
    private final StringBuilder spoken = new StringBuilder();
    private String time = "";
    private String speaker = "";
    private boolean named;

    private CaptionText() {}

    static String of(String file) {
        CaptionText captions = new CaptionText();
        for (String block : file.replace("\r\n", "\n").replace('\r', '\n').split("\n{2,}", -1)) {
            if (!NO_CUE.matcher(block.strip()).matches()) {
                captions.take(block.strip());
            }
        }
        captions.end();
        return (captions.named ? TRANSCRIPT : "") + captions.text;
    }

    private void take(String block) {
        Optional<String> begins = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (String line : block.split("\n", -1)) {
            Matcher timing = TIMING.matcher(line);
            if (timing.matches()) {
                String hours = timing.group(1) == null ? "00" : timing.group(1);
                begins = Optional.of(
                        ("0" + hours).substring(hours.length() - 1) + ":" + timing.group(2) + ":" + timing.group(3));
            } else if (begins.isPresent()) {
                words.append(words.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        begins.ifPresent(at -> cue(at, words.toString()));
    }

    private void cue(String at, String words) {
        Matcher voice = VOICE.matcher(words);
        String by = voice.find() ? voice.group(1).strip() : "";
        named |= !by.isEmpty();
        boolean full = spoken.length() > ENOUGH && spoken.toString().matches("(?s).*[.!?]['\"”’]?\\s*");
        if (full || !by.equals(speaker)) {
            end();
            speaker = by;
        }
        if (spoken.isEmpty()) {
            time = at;
            spoken.append(speaker.isEmpty() ? "" : speaker + ": ");
        }
        spoken.append(TAG.matcher(VOICE.matcher(words).replaceAll("")).replaceAll(""))
                .append(' ');
    }

    private void end() {
        if (!spoken.toString().isBlank()) {
            text.add(spoken.toString().strip() + " [" + time + "]");
            text.end();
        }
        spoken.setLength(0);
    }
}
