package org.metricmile.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is made beside its place and then put there at once, so that no half-made file is ever seen. A run that is
 * killed leaves its draft behind, {@code .archive.db-} and 36 letters of a random id; nobody reads it, and the next run
 * that writes to the archive, or makes a backup in the same place, deletes it once it is {@value #ABANDONED_HOURS} hours old.
 */
final class Draft {

    /** Longer than any import or backup that was seen; a draft in use changes all the time. */
    private static final int ABANDONED_HOURS = 24;

    /** The random id, and what SQLite adds to the names of the files beside a database. */
    private static final Pattern ID =
            Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-journal|-wal|-shm)?");

    private Draft() {}

    /** Something that writes a whole file. */
    @FunctionalInterface
    interface FileMaker {
        void make(Path file) throws IOException;
    }

    /**
     * Makes a file in a place where there is none. One that another program put there meanwhile stays.
     *
     * @throws FileAlreadyExistsException if there is a file by then
     */
    static void place(Path file, FileMaker maker) throws IOException {
        write(file, maker, draft -> link(file, draft));
    }

    /** Makes a file in a place where there may be one, which is replaced. */
    static void replace(Path file, FileMaker maker) throws IOException {
        write(file, maker, draft -> Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE));
    }

    private static void write(Path file, FileMaker maker, FileMaker putting) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
        try {
            maker.make(draft);
            force(draft);
            putting.make(draft);
            if (folder != null) {
                forceFolder(folder);
            }
        } finally {
            delete(draft);
        }
    }

    /** Waits until the content is on the disk, lest a loss of power leaves a name without content. */
    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Waits until the name is on the disk too, where the system lets a folder be opened. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders; the name then reaches the disk when the system writes it
        }
    }

    private static void link(Path file, Path draft) throws IOException {
        try {
            // unlike a move, a link never replaces what is there
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static void delete(Path draft) {
        for (String beside : new String[] {"", "-journal", "-wal", "-shm"}) {
            Path file = draft.resolveSibling(draft.getFileName() + beside);
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }

    /** Deletes the drafts of a file that runs which were killed have left. */
    static void clearAbandoned(Path file, Instant now) {
        Path folder = file.toAbsolutePath().getParent();
        String begin = "." + file.getFileName();
        Instant abandoned = now.minus(Duration.ofHours(ABANDONED_HOURS));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, sibling -> isDraft(sibling, begin))) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(abandoned)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException leftToTheNext) {
            // they harm nobody: the archive is opened without them
        }
    }

    private static boolean isDraft(Path sibling, String begin) {
        String name = sibling.getFileName().toString();
        return name.startsWith(begin)
                && ID.matcher(name.substring(begin.length())).matches();
    }
}
