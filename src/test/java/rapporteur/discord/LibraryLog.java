package rapporteur.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** What the library and the bot have to complain about while a test runs. Closing fails for any complaint that wasn't expected. */
final class LibraryLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final List<String> WATCHED = List.of("net.dv8tion", "rapporteur", "org.jdbi", "com.zaxxer");

    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    LibraryLog() {
        // The first line sets the log up, which would remove this.
        LoggerFactory.getLogger(LibraryLog.class).info("watching");
        start();
        WATCHED.forEach(name -> logger(name).addAppender(this));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    synchronized void expect(String pattern) {
        expected.add(Pattern.compile(pattern, Pattern.DOTALL));
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            String cause = event.getThrowableProxy() == null
                    ? ""
                    : " " + event.getThrowableProxy().getClassName() + ": "
                            + event.getThrowableProxy().getMessage();
            complaints.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + cause);
        }
    }

    @Override
    public synchronized void close() {
        WATCHED.forEach(name -> logger(name).detachAppender(this));
        stop();
        List<String> unexpected = complaints.stream()
                .filter(complaint -> expected.stream()
                        .noneMatch(each -> each.matcher(complaint).find()))
                .toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("complaints in the log:\n" + String.join("\n", unexpected));
        }
    }
}
