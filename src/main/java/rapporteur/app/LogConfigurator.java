package rapporteur.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import rapporteur.console.Folders;

/**
 * Sets up Logback, which finds it through {@code META-INF/services}. Reading {@code logback.xml} takes longer than answering a
 * question, so it is put off until a first line of level INFO or above is to be logged; most commands never log one. The folders
 * come as the properties {@value #CONFIG} and {@value #DATA}; before they are set, warnings go plainly to the terminal.
 */
public final class LogConfigurator extends ContextAwareBase implements Configurator {
    static final String CONFIG = "rapporteur.config";
    static final String DATA = "rapporteur.data";

    /** To be called before the first line of a command is logged. */
    static void prepare(Folders folders) {
        System.setProperty(CONFIG, folders.config().toString());
        System.setProperty(DATA, folders.data().toString());
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(new FirstLineAppender(context, () -> readFile(context)));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static void readFile(LoggerContext context) {
        context.reset();
        String config = System.getProperty(CONFIG);
        Path file = config == null ? null : Path.of(config, "logback.xml");
        if (file == null || System.getProperty(DATA) == null || !Files.exists(file)) {
            warnOnTerminal(context);
            return;
        }

        String problems = configure(context, file);
        if (!problems.isEmpty()) {
            context.reset();
            warnOnTerminal(context);
            context.getLogger(LogConfigurator.class)
                    .warn("{} can't be used, so nothing goes to the log file: {}", file, problems);
        }
    }

    private static String configure(LoggerContext context, Path file) {
        context.getStatusManager().clear();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(file.toFile());
        } catch (JoranException e) {
            return String.valueOf(e.getMessage());
        }
        return errors(context.getStatusManager().getCopyOfStatusList());
    }

    private static String errors(List<Status> statuses) {
        return statuses.stream()
                .filter(status -> status.getLevel() == Status.ERROR)
                .map(Status::getMessage)
                .collect(Collectors.joining("; "));
    }

    private static void warnOnTerminal(LoggerContext context) {
        MaskingLayout layout = new MaskingLayout();
        layout.setContext(context);
        layout.setPattern("%msg%n%nopex");
        layout.start();

        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();

        ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
        terminal.setContext(context);
        terminal.setTarget("System.err");
        terminal.setEncoder(encoder);
        terminal.start();

        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(terminal);
    }
}
