package rapporteur.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/**
 * Stands in for all appenders until the first line, then has the real ones set up, which removes this one, and passes the line
 * on to them. Lines of other threads wait meanwhile; none is lost.
 */
final class FirstLineAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private final LoggerContext loggers;
    private final Runnable setUp;
    private boolean done;

    FirstLineAppender(LoggerContext loggers, Runnable setUp) {
        this.loggers = loggers;
        this.setUp = setUp;
        setContext(loggers);
        start();
    }

    /** Not {@link #append}, which is no longer called once the set-up has stopped this appender. */
    @Override
    public void doAppend(ILoggingEvent event) {
        synchronized (this) {
            if (!done) {
                done = true;
                setUp.run();
            }
        }
        Logger logger = loggers.getLogger(event.getLoggerName());
        if (logger.isEnabledFor(event.getLevel())) {
            logger.callAppenders(event);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        doAppend(event);
    }
}
