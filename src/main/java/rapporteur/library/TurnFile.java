package rapporteur.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Turns between processes by the lock on a file, which the system lets go of whenever a process ends. */
public final class TurnFile implements Library.Turn {
    private static final byte[] UNDER_WAY = {'!'};

    private final Path file;
    private final ReentrantLock here = new ReentrantLock(true);

    public TurnFile(Path file) {
        this.file = file;
    }

    /** Whether the last turn was cut short, so that there may be something to catch up on. */
    public boolean wasCutShort() {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void taken(Runnable work) {
        here.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    channel.write(ByteBuffer.wrap(UNDER_WAY), 0);
                    work.run();
                    channel.truncate(0);
                }
            }
        } catch (IOException e) {
            throw new LibraryException(file, e);
        } finally {
            here.unlock();
        }
    }
}
