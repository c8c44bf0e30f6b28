package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metricmile.race.Document;

/** Takes files in from the disk. */
final class Documents {

    private Documents() {}

    static Document load(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > Limits.FILE_BYTES) {
            throw new UnreadableFileException("%s has %s MB, more than the %s MB that are read. Maybe split it."
                    .formatted(file, bytes >> 20, Limits.FILE_BYTES >> 20));
        }
        return new Document(nameOf(file), Files.readAllBytes(file));
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
