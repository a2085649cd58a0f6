package rapporteur.quiz.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Something that happened in a {@link Game}. Questions are counted from 0. */
public sealed interface Event {
    /** Whose data it is. */
    default Optional<String> person() {
        return Optional.empty();
    }

    /** {@code name} is what the others know the player by. */
    record Joined(String player, String name) implements Event {
        @Override
        public Optional<String> person() {
            return Optional.of(player);
        }
    }

    record Left(String player) implements Event {
        @Override
        public Optional<String> person() {
            return Optional.of(player);
        }
    }

    /** The question is open, until then. */
    record Asked(int question, Instant until) implements Event {}

    record Answered(String player, int question, String response, boolean right, Instant at) implements Event {
        @Override
        public Optional<String> person() {
            return Optional.of(player);
        }
    }

    /** The open question ends at another time than was said. */
    record Timed(Instant until) implements Event {}

    /** The open question is over; the next one follows then. */
    record Closed(Instant until) implements Event {}

    /** The question can't be asked any more, as its proof is gone; it counts for nobody. */
    record Voided(int question, Instant until) implements Event {}

    /** {@code left} is what remained of the time; the game is given up then. */
    record Paused(Duration left, Instant until) implements Event {}

    record Resumed(Instant until) implements Event {}

    /** Somebody holds that an answer marked wrong was right. */
    record Appealed(String player, int question) implements Event {
        @Override
        public Optional<String> person() {
            return Optional.of(player);
        }
    }

    /** A moderator has decided on the appeal. */
    record Judged(String player, int question, boolean accepted) implements Event {
        @Override
        public Optional<String> person() {
            return Optional.of(player);
        }
    }

    /** A message shows how things stood after so many events: the question, or the end where the game is over. */
    record Shown(String message, int events, int question, boolean over) implements Event {}

    record Ended(End why) implements Event {}

    /** Why a game is over. */
    enum End {
        FINISHED,
        STOPPED,
        EVERYONE_LEFT,
        /** Three questions in a row without an answer. */
        NOBODY_ANSWERS,
        /** Never begun, or not resumed. */
        ABANDONED,
        /** The channel can't be written to. */
        NO_CHANNEL
    }
}
