package rapporteur.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hashes of files, so that only those are read that have changed since an earlier look. A file is the same as long as the
 * moment of its last change is, which Unix keeps by itself and no program can set; where there is no such thing, all are read.
 */
final class FileHashes {
    private static final Logger LOG = LoggerFactory.getLogger(FileHashes.class);

    /** A file may be changed twice in one moment of the clock, so one changed just now may be changing still. */
    private static final long SETTLED_NANOS = Duration.ofSeconds(2).toNanos();

    private final Path kept;
    private final InstantSource clock;
    private final Reading reading;
    private final Map<String, Seen> before;
    private final Map<String, Seen> now = new HashMap<>();

    /** Reads a file. */
    @FunctionalInterface
    interface Reading {
        String of(Path file) throws IOException;
    }

    private record Seen(long changed, long size, int node, String hash) {
        boolean isStill(long changedNow, BasicFileAttributes attributes) {
            return changed == changedNow && size == attributes.size() && node == nodeOf(attributes);
        }
    }

    private FileHashes(Path kept, InstantSource clock, Reading reading, Map<String, Seen> before) {
        this.kept = kept;
        this.clock = clock;
        this.reading = reading;
        this.before = before;
    }

    /** What earlier looks have kept in a file, which need not be there. */
    static FileHashes keptIn(Path kept, InstantSource clock, Reading reading) {
        Map<String, Seen> before = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                before.put(in.readUTF(), new Seen(in.readLong(), in.readLong(), in.readInt(), in.readUTF()));
            }
        } catch (NoSuchFileException none) {
            LOG.debug("{} is not there yet", kept);
        } catch (IOException | RuntimeException damaged) {
            LOG.debug("{} can't be used", kept, damaged);
            before.clear();
        }
        return new FileHashes(kept, clock, reading, before);
    }

    String of(Path file, BasicFileAttributes attributes) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return reading.of(file);
        }

        long changed = ((FileTime) Files.getAttribute(file, "unix:ctime")).to(TimeUnit.NANOSECONDS);
        Seen seen = before.get(file.toString());
        if (seen == null || !seen.isStill(changed, attributes)) {
            long looked = TimeUnit.MILLISECONDS.toNanos(clock.millis());
            seen = new Seen(changed, attributes.size(), nodeOf(attributes), reading.of(file));
            if (changed > looked - SETTLED_NANOS) {
                return seen.hash();
            }
        }
        now.put(file.toString(), seen);
        return seen.hash();
    }

    private static int nodeOf(BasicFileAttributes attributes) {
        return Objects.hashCode(attributes.fileKey());
    }

    /** Keeps what this look has seen. Where that can't be written, the next look takes longer, no more. */
    void keep() {
        if (now.equals(before)) {
            return;
        }
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Path aside = Files.createTempFile(kept.toAbsolutePath().getParent(), "hashes", ".part");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
                write(out);
            }
            Files.move(aside, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.debug("{} can't be written", kept, unwritable);
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(now.size());
        for (Map.Entry<String, Seen> entry : now.entrySet()) {
            Seen seen = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeLong(seen.changed());
            out.writeLong(seen.size());
            out.writeInt(seen.node());
            out.writeUTF(seen.hash());
        }
    }
}
