package rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.console.Folders;

/** Logs its arguments, each a level and a text; the first two are the configuration and the data folder. */
final class LoggingProgram {
    private LoggingProgram() {}

    public static void main(String[] args) {
        JavaLogging.prepare();
        Logger logger = LoggerFactory.getLogger("test");
        LogConfigurator.prepare(new Folders(Path.of("corpus"), Path.of(args[1]), Path.of(args[0])));

        for (String line : List.of(args).subList(2, args.length)) {
            String[] parts = line.split(":", 2);
            switch (parts[0]) {
                case "debug" -> logger.debug(parts[1]);
                case "info" -> logger.info(parts[1]);
                case "warn" -> logger.warn(parts[1]);
                case "throw" -> logger.error(parts[1], new IllegalStateException(parts[1]));
                case "jul" ->
                    java.util.logging.Logger.getLogger(parts[1]).log(Level.WARNING, "warned by {0}", parts[1]);
                default -> throw new IllegalArgumentException(line);
            }
        }
    }
}
