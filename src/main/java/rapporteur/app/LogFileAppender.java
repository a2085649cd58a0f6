package rapporteur.app;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rolling log file that stays silently off where nothing can be written. Named in {@code config/logback.xml}. */
public final class LogFileAppender<E> extends RollingFileAppender<E> {
    @Override
    public void start() {
        if (getFile() == null || !isWritable(Path.of(getFile()).toAbsolutePath())) {
            return;
        }
        super.start();
    }

    private static boolean isWritable(Path file) {
        try {
            Path folder = file.getParent();
            Files.createDirectories(folder);
            return Files.isWritable(folder) && (Files.notExists(file) || Files.isWritable(file));
        } catch (IOException e) {
            return false; // a log is worth having, but not worth failing for
        }
    }
}
