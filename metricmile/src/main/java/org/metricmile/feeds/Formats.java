package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.feeds.isolynx.IsoLynxFormat;
import org.metricmile.race.Reading;

/** All formats that can be read. */
public final class Formats {

    public static final List<Format> ALL = List.of(
            new RaceBundleFormat(), new CareerTablesFormat(), new RacesAndCareersFormat(),
            new IsoLynxFormat(), new SplitSheetFormat());

    private Formats() {}

    /** The format that a file or folder looks like. */
    public static Optional<Format> find(Path path) {
        return ALL.stream().filter(format -> format.recognises(path)).findFirst();
    }

    /**
     * Reads a file or folder of any known format.
     *
     * @throws UnreadableFileException if it is of none, with what was expected
     * @throws IOException if it cannot be read from the disk
     */
    public static Reading read(Path path, Known known) throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableFileException(path + " does not exist.");
        }
        Optional<Format> format = find(path);
        if (format.isEmpty()) {
            throw new UnreadableFileException(path + " is of no known format. Expected "
                    + ALL.stream().map(Format::description).collect(Collectors.joining("; or ")) + "." + hint(path));
        }
        return format.get().read(path, known);
    }

    private static String hint(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        boolean partOfFolder =
                parent != null && Files.isRegularFile(path) && find(parent).isPresent();
        return partOfFolder ? " Maybe its folder is meant: " + parent + "." : "";
    }
}
