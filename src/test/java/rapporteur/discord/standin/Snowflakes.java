package rapporteur.discord.standin;

import java.util.concurrent.atomic.AtomicLong;

/** Ids that tell their time, as Discord's do; the library takes interactions with old ones for expired. */
final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;

    private final AtomicLong counter = new AtomicLong();

    String next() {
        long time = System.currentTimeMillis() - EPOCH;
        return Long.toString(time << 22 | counter.incrementAndGet() & 0x3F_FFFF);
    }
}
