package org.metricmile.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metricmile.race.Document;

/** Takes files in from the disk. */
public final class Documents {

    /** Even, so that it cuts no unit of UTF-16 in two; far more than heading lines and a header take. */
    private static final int HEAD_BYTES = 1 << 16;

    private Documents() {}

    /**
     * A whole file.
     *
     * @throws UnreadableFileException if it is larger than what is read
     * @throws IOException if it cannot be read from the disk
     */
    public static Document load(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > Limits.FILE_BYTES) {
            throw new UnreadableFileException("%s has %s MB, more than the %s MB that are read. Maybe split it."
                    .formatted(file, bytes >> 20, Limits.FILE_BYTES >> 20));
        }
        return new Document(nameOf(file), Files.readAllBytes(file));
    }

    /** The first lines of a file, by which its format is told; the last of them may be cut off. */
    public static Document head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new Document(nameOf(file), content.readNBytes(HEAD_BYTES));
        }
    }

    /** The name without the folder. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
