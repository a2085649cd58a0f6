package rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index: what was found in it, emptied where that is of no use. */
record IndexFolder(Directory directory, Opening opening, Optional<DirectoryReader> reader, Optional<String> notice) {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** Left by a run that found the index damaged while reading it. */
    static final String DAMAGE_MARK = "damaged";

    /** Files that are ours to delete, should the folder hold others. */
    private static final Pattern OURS = Pattern.compile("(pending_)?segments.*|_.*|" + DAMAGE_MARK);

    private static final String FOR_NOW = "the index is kept in memory for this run. ";
    private static final String CHECK = "Check that the folder's place exists and may be written.";

    /** In bytes. */
    private static final long MOST_READ_THROUGH = 16 << 20;

    static IndexFolder open(Path folder, Stamp stamp) {
        FSDirectory directory;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            directory = FSDirectory.open(folder);
        } catch (IOException e) {
            LOG.debug("{} can't be made", folder, e);
            return inMemory(Opening.FRESH, "The folder " + folder + " can't be made; " + FOR_NOW + CHECK);
        }

        IndexFolder found = examine(directory, stamp);
        return found.opening == Opening.KEPT ? found : found.emptied(folder, directory, stamp);
    }

    private IndexFolder emptied(Path folder, FSDirectory directory, Stamp stamp) {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            // Whoever held the lock a moment ago may have built it.
            IndexFolder found = examine(directory, stamp);
            if (found.opening == Opening.KEPT) {
                return found;
            }
            for (String file : files(directory)) {
                directory.deleteFile(file);
            }
            return found;
        } catch (LockObtainFailedException e) {
            LOG.debug("{} is locked", folder, e);
            close(directory);
            return inMemory(opening, "Another Rapporteur is building the index in " + folder + "; " + FOR_NOW.strip());
        } catch (IOException e) {
            LOG.debug("{} can't be emptied", folder, e);
            close(directory);
            return inMemory(opening, "The folder " + folder + " can't be written; " + FOR_NOW + CHECK);
        }
    }

    private static IndexFolder examine(FSDirectory directory, Stamp stamp) {
        try {
            List<String> files = files(directory);
            if (files.isEmpty()) {
                return found(directory, Opening.FRESH);
            }
            if (files.contains(DAMAGE_MARK)) {
                return found(directory, Opening.DAMAGED);
            }

            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            if (!stamp.isOn(commit.getUserData()) || !Version.LATEST.equals(commit.getCommitLuceneVersion())) {
                return found(directory, Opening.OUTDATED);
            }
            return new IndexFolder(directory, Opening.KEPT, Optional.of(sound(directory)), Optional.empty());
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.debug("another version of Lucene wrote {}", directory, e);
            return found(directory, Opening.OUTDATED);
        } catch (IOException | RuntimeException e) {
            // Lucene meets some damage with an exception of its own, some with whatever the nonsense it reads leads to.
            LOG.debug("{} is damaged", directory, e);
            return found(directory, Opening.DAMAGED);
        }
    }

    /** Opening looks at the ends of all files; what lies between is read through only where that takes no time to speak of. */
    private static DirectoryReader sound(Directory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            long size = 0;
            for (String file : files(directory)) {
                size += directory.fileLength(file);
            }
            for (LeafReaderContext leaf : size <= MOST_READ_THROUGH ? reader.leaves() : List.<LeafReaderContext>of()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static List<String> files(Directory directory) throws IOException {
        List<String> files = new ArrayList<>();
        for (String file : directory.listAll()) {
            if (OURS.matcher(file).matches()) {
                files.add(file);
            }
        }
        return files;
    }

    private static IndexFolder found(Directory directory, Opening opening) {
        return new IndexFolder(directory, opening, Optional.empty(), Optional.empty());
    }

    private static IndexFolder inMemory(Opening opening, String notice) {
        return new IndexFolder(new ByteBuffersDirectory(), opening, Optional.empty(), Optional.of(notice));
    }

    private static void close(Directory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            LOG.debug("{} could not be closed", directory, e);
        }
    }

    /** Makes the next run build the index anew, where the failure means that files are not what they were. */
    static void mark(Directory directory, IOException failure) {
        boolean elsewhere = failure instanceof FileSystemException && !(failure instanceof NoSuchFileException);
        if (elsewhere || !(directory instanceof FSDirectory folder)) {
            return;
        }

        try {
            Files.write(folder.getDirectory().resolve(DAMAGE_MARK), new byte[0]);
        } catch (IOException e) {
            LOG.debug("{} could not be marked as damaged", folder, e);
        }
    }
}
