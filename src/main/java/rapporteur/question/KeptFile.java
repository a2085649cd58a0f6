package rapporteur.question;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was learnt, kept in a file so that it need not be learnt again. A file that can't be read or written costs time, no more.
 *
 * @param other where the same may have been kept before
 */
record KeptFile(Path file, Path other) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);

    interface Format<T> {
        /** Nothing where what is kept doesn't fit any more. */
        Optional<T> read(DataInput in) throws IOException;

        void write(T learnt, DataOutput out) throws IOException;
    }

    <T> T getOrLearn(Format<T> format, Supplier<T> learning) {
        return getOrTry(format, () -> Optional.of(learning.get())).orElseThrow();
    }

    /** Nothing where it is not kept and learning comes to nothing. */
    <T> Optional<T> getOrTry(Format<T> format, Supplier<Optional<T>> learning) {
        return read(format, file).or(() -> {
            Optional<T> learnt = read(format, other).or(learning);
            learnt.ifPresent(each -> keep(format, each));
            return learnt;
        });
    }

    private static <T> Optional<T> read(Format<T> format, Path file) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return format.read(in);
        } catch (IOException | RuntimeException damaged) {
            LOG.info("{} can't be used and is made anew: {}", file, damaged.toString());
            return Optional.empty();
        }
    }

    /** Another process may keep the same at the same time, so it is written aside and moved into place. */
    private <T> void keep(Format<T> format, T learnt) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), "intents", ".part");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
                format.write(learnt, out);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.info("{} is not kept: {}", file, e.toString());
        }
    }
}
