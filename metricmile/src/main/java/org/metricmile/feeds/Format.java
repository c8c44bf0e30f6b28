package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Path;
import org.metricmile.race.Reading;

/** A file format. A reader reads a file to its end and reports each oddity as an issue; it never repairs silently. */
public interface Format {

    /** Short stable name, {@code race-bundle}; the page {@code docs/reference/formats/<id>.md} describes it. */
    String id();

    /** What such a file or folder looks like, as an error message says what was expected. */
    String description();

    /** Whether a file or folder looks like this format; looks at names and the first lines only. */
    boolean recognises(Path path);

    /**
     * Reads a file or folder.
     *
     * @throws UnreadableFileException if it is not of this format or beyond a limit
     * @throws IOException if it cannot be read from the disk
     */
    Reading read(Path path, Known known) throws IOException;
}
