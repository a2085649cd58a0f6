package rapporteur.app;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A pattern layout whose lines, stack traces included, never hold a token. Named in {@code config/logback.xml}. */
public final class MaskingLayout extends PatternLayout {
    private final Secrets secrets;

    public MaskingLayout() {
        this(Secrets.ofEnvironment());
    }

    MaskingLayout(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        return secrets.mask(super.doLayout(event));
    }
}
