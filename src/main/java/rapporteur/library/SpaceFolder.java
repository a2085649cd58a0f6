package rapporteur.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a space. Each is there whole or not at all, whenever the process or the computer stops. */
final class SpaceFolder {
    /** Hidden, so that no reader of the folder takes it for a document. */
    private static final String UNFINISHED = ".unfinished";

    private final Path root;

    SpaceFolder(Path root) {
        this.root = root;
    }

    Optional<byte[]> content(String file) {
        try {
            return Optional.of(Files.readAllBytes(within(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw trouble(file, e);
        }
    }

    void write(String file, byte[] content) {
        Path place = within(file);
        Path unfinished = root.resolve(UNFINISHED);
        try {
            Files.createDirectories(place.getParent());
            try (FileChannel out = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(place.resolveSibling("."));
        } catch (IOException e) {
            throw trouble(file, e);
        }
    }

    void delete(String file) {
        try {
            Files.deleteIfExists(root.resolve(UNFINISHED));
            if (Files.deleteIfExists(within(file))) {
                sync(within(file).resolveSibling("."));
            }
        } catch (IOException e) {
            throw trouble(file, e);
        }
    }

    /** Deletes all that is in it. */
    void empty() {
        try {
            Files.createDirectories(root);
            try (Stream<Path> all = Files.walk(root)) {
                for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    if (!each.equals(root)) {
                        Files.delete(each);
                    }
                }
            }
            sync(root.resolve("."));
        } catch (IOException e) {
            throw trouble("", e);
        }
    }

    /** Deletes the folder itself, which is empty. */
    void remove() {
        try {
            Files.deleteIfExists(root);
        } catch (IOException e) {
            throw trouble("", e);
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Makes names durable, where the system lets a folder be opened; elsewhere it does so by itself. */
    private static void sync(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders.
        }
    }

    private Path within(String file) {
        Path place = root.resolve(file).normalize();
        if (!place.startsWith(root.normalize()) || place.equals(root.normalize())) {
            throw new IllegalArgumentException(file + " leads out of the folder");
        }
        return place;
    }

    private LibraryException trouble(String file, IOException e) {
        return new LibraryException(root.resolve(file), e);
    }
}
