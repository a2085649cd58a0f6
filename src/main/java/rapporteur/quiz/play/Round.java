package rapporteur.quiz.play;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** One question of a game and what was answered, in the order of the first answers. */
public record Round(Instant asked, boolean voided, SequencedMap<String, Response> responses) {
    public Round {
        responses = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(responses));
    }

    static Round asked(Instant at) {
        return new Round(at, false, new LinkedHashMap<>());
    }

    public Optional<Response> of(String player) {
        return Optional.ofNullable(responses.get(player));
    }

    Round with(String player, Response response) {
        SequencedMap<String, Response> all = new LinkedHashMap<>(responses);
        all.put(player, response);
        return new Round(asked, voided, all);
    }

    Round withoutEffect() {
        return new Round(asked, true, responses);
    }

    /** Whether the player gets the point. */
    public boolean scores(String player, Rules.Mode mode) {
        boolean right = !voided && of(player).filter(Response::counts).isPresent();
        return right
                && (mode != Rules.Mode.RACE || first().filter(player::equals).isPresent());
    }

    /** Whose right answer came first; an answer that was accepted later came when it was given. */
    private Optional<String> first() {
        return responses.entrySet().stream()
                .filter(entry -> entry.getValue().counts())
                .min(Map.Entry.comparingByValue((a, b) -> a.after().compareTo(b.after())))
                .map(Map.Entry::getKey);
    }
}
