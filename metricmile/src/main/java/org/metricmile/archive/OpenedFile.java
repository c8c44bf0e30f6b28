package org.metricmile.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The file that was opened under a name. Where another program moves, deletes or replaces it, SQLite goes on to write to
 * the file it has open, which nobody finds any more; so this is asked before a change is kept.
 */
final class OpenedFile {

    private final Path file;

    /** Tells a file from any other on its disk; empty on systems that have no such thing. */
    private final Optional<Object> key;

    private OpenedFile(Path file, Optional<Object> key) {
        this.file = file;
        this.key = key;
    }

    static OpenedFile of(Path file) {
        try {
            return new OpenedFile(file, key(file));
        } catch (IOException e) {
            throw new ArchiveException("the archive %s cannot be looked at: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /**
     * Makes sure that the file still stands where it was opened.
     *
     * @throws ArchiveException if it does not
     */
    void requireInPlace() {
        try {
            if (!key(file).equals(key)) {
                throw new ArchiveException("the archive " + file + " was replaced by another file while it was open;"
                        + " nothing was written. Maybe run the command again");
            }
        } catch (NoSuchFileException gone) {
            throw new ArchiveException(
                    "the archive " + file + " was moved or deleted, or its folder was, while it was open;"
                            + " nothing was written. Maybe bring it back and run the command again",
                    gone);
        } catch (IOException e) {
            throw new ArchiveException("the archive %s cannot be looked at: %s".formatted(file, e.getMessage()), e);
        }
    }
}
