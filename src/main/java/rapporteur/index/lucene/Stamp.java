package rapporteur.index.lucene;

import java.util.Map;

/** Written into every commit: which code and models made the index, and in which form it keeps what they made. */
record Stamp(String fingerprint) {
    private static final String FORMAT = "3";

    Map<String, String> data() {
        return Map.of("format", FORMAT, "fingerprint", fingerprint);
    }

    boolean isOn(Map<String, String> commit) {
        return data().equals(commit);
    }
}
