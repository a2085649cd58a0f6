package rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rapporteur.answer.memory.Place;

/** How much one person and one channel may ask: token buckets that hold a minute's worth. Safe for use by many threads. */
final class Allowance {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Buckets that are remembered; the longest unused is forgotten first, and is most likely full again. */
    private static final int BUCKETS = 20_000;

    private final InstantSource clock;
    private final Map<String, Bucket> users;
    private final Map<String, Bucket> channels;
    private final int perUser;
    private final int perChannel;

    Allowance(InstantSource clock, int perUser, int perChannel) {
        this.clock = clock;
        this.perUser = perUser;
        this.perChannel = perChannel;
        this.users = buckets();
        this.channels = buckets();
    }

    private static Map<String, Bucket> buckets() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > BUCKETS;
            }
        };
    }

    /** Takes one question; where there is none left, takes nothing and tells how long to wait. */
    synchronized Optional<Duration> take(Place place) {
        Instant now = clock.instant();
        Bucket user = users.computeIfAbsent(place.user(), unused -> new Bucket(perUser, now));
        Bucket channel = channels.computeIfAbsent(place.channel(), unused -> new Bucket(perChannel, now));
        Duration wait = user.wait(now).compareTo(channel.wait(now)) >= 0 ? user.wait(now) : channel.wait(now);
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        user.take();
        channel.take();
        return Optional.empty();
    }

    private static final class Bucket {
        private final int perMinute;
        private double left;
        private Instant filledAt;

        Bucket(int perMinute, Instant now) {
            this.perMinute = perMinute;
            this.left = perMinute;
            this.filledAt = now;
        }

        Duration wait(Instant now) {
            double minutes = (double) Duration.between(filledAt, now).toMillis() / MINUTE.toMillis();
            left = Math.min(perMinute, left + minutes * perMinute);
            filledAt = now;
            return left >= 1
                    ? Duration.ZERO
                    : Duration.ofMillis((long) Math.ceil((1 - left) / perMinute * MINUTE.toMillis()));
        }

        void take() {
            left--;
        }
    }
}
