package rapporteur.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** What is to go wrong with requests that are still to come. */
public final class Faults {
    /** What happens to a request in place of its answer. */
    sealed interface Fault {
        /** An error of the server. */
        record Status(int code) implements Fault {}

        /** Too many requests; without {@code via} it looks like a ban at the edge of the network. */
        record RateLimit(int seconds, boolean via) implements Fault {}

        /** The connection ends without an answer. */
        record Drop() implements Fault {}

        /** The request is answered when the latch has been counted down. */
        record Hold(CountDownLatch until) implements Fault {}
    }

    private record Planned(String method, String pathPart, Fault fault) {}

    private final List<Planned> planned = new ArrayList<>();
    private boolean holding;

    /** A request that matches, once: the method, and a part of the path. */
    public synchronized void fails(String method, String pathPart, int code) {
        planned.add(new Planned(method, pathPart, new Fault.Status(code)));
    }

    public synchronized void limits(String method, String pathPart, int seconds, boolean via) {
        planned.add(new Planned(method, pathPart, new Fault.RateLimit(seconds, via)));
    }

    public synchronized void drops(String method, String pathPart) {
        planned.add(new Planned(method, pathPart, new Fault.Drop()));
    }

    /** Lets the request wait until what is returned is counted down. */
    public synchronized CountDownLatch holds(String method, String pathPart) {
        CountDownLatch until = new CountDownLatch(1);
        planned.add(new Planned(method, pathPart, new Fault.Hold(until)));
        return until;
    }

    /** Whether a request has been held back yet. */
    synchronized boolean holding() {
        return holding;
    }

    synchronized Optional<Fault> next(String method, String path) {
        Optional<Planned> first = planned.stream()
                .filter(each -> each.method().equals(method) && path.contains(each.pathPart()))
                .findFirst();
        first.ifPresent(planned::remove);
        holding |= first.filter(each -> each.fault() instanceof Fault.Hold).isPresent();
        return first.map(Planned::fault);
    }
}
