package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.feeds.finishlynx.FinishLynxFormat;
import org.metricmile.feeds.isolynx.IsoLynxFormat;
import org.metricmile.race.Reading;

/** All formats that can be read. */
public final class Formats {

    public static final List<Format> ALL = List.of(
            new RaceBundleFormat(),
            new CareerTablesFormat(),
            new RacesAndCareersFormat(),
            new FinishLynxFormat(),
            new IsoLynxFormat(),
            new MarkListFormat(),
            new SplitSheetFormat());

    private Formats() {}

    /** The format that a file or folder looks like. */
    public static Optional<Format> find(Path path) {
        return ALL.stream().filter(format -> format.recognises(path)).findFirst();
    }

    /**
     * Reads a file or folder of any known format, or a zip file that holds one.
     *
     * @throws UnreadableFileException if it is of none, with what was expected, or beyond a limit
     * @throws IOException if it cannot be read from the disk
     */
    public static Reading read(Path path, Known known) throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableFileException(
                    path + (Files.isSymbolicLink(path) ? " is a link that leads nowhere." : " does not exist."));
        }
        if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
            throw new UnreadableFileException(path + " is neither a file nor a folder. Maybe a device or a pipe:"
                    + " copy what comes out of it into a file first.");
        }
        if (ZipFolder.isZip(path)) {
            return readZip(path, known);
        }
        Optional<Format> format = find(path);
        if (format.isEmpty()) {
            throw new UnreadableFileException(path + " is of no known format. " + expected() + hint(path));
        }
        return format.get().read(path, known);
    }

    private static String expected() {
        return "Expected " + ALL.stream().map(Format::description).collect(Collectors.joining("; or ")) + ".";
    }

    private static Reading readZip(Path file, Known known) throws IOException {
        try (ZipFolder zip = ZipFolder.open(file)) {
            for (Path meant : zip.meant()) {
                Optional<Format> format = find(meant);
                if (format.isPresent()) {
                    return format.get().read(meant, known);
                }
            }
        } catch (UnreadableFileException e) {
            boolean namesTheZip = String.valueOf(e.getMessage()).startsWith(file + " ");
            throw namesTheZip ? e : new UnreadableFileException(file + ": " + e.getMessage());
        }
        throw new UnreadableFileException(file + " holds nothing of a known format. " + expected());
    }

    private static String hint(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        boolean partOfFolder =
                parent != null && Files.isRegularFile(path) && find(parent).isPresent();
        return partOfFolder ? " Maybe its folder is meant: " + parent + "." : "";
    }
}
