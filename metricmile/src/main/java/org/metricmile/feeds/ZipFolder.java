package org.metricmile.feeds;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * A zip file as the folder it holds. Nothing is unpacked onto the disk: the readers of formats read the files where they
 * are. All files are looked through first, see {@link ZipMembers}.
 */
final class ZipFolder implements AutoCloseable {

    /** What programs put beside the files without being asked. */
    private static final Set<String> NOT_MEANT = Set.of("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini");

    /** Old Windows programs write names in the code page of DOS without saying so. */
    private static final List<Charset> OF_NAMES = List.of(StandardCharsets.UTF_8, Charset.forName("IBM437"));

    private final FileSystem files;
    private final Path folder;

    private ZipFolder(FileSystem files) throws IOException {
        this.files = files;
        try {
            readAttributes(files.getPath("/"));
            this.folder = withoutWrapping(files.getPath("/"));
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /**
     * Reads once what the zip file says of each member. Where that is cut off the library runs beyond its end; it does so
     * here then, and not in the middle of a reader.
     */
    private static void readAttributes(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {});
    }

    /** Whether a file is called a zip file or begins as one, which spreadsheets do too. */
    static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (Documents.nameOf(file).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return true;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return ZipMembers.isZip(content.readNBytes(4)) && !SplitSheetFormat.isNamedLikeTable(file);
        }
    }

    /**
     * Opens a zip file.
     *
     * @throws UnreadableFileException if it is broken, encrypted, beyond a limit, or a member is named in a way that leads
     *     out of it
     */
    static ZipFolder open(Path file) throws IOException {
        String told = "";
        for (Charset ofNames : OF_NAMES) {
            try {
                ZipMembers.check(file, ofNames);
                return new ZipFolder(FileSystems.newFileSystem(file, Map.of("encoding", ofNames.name())));
            } catch (ZipException | EOFException | IllegalArgumentException e) {
                told = String.valueOf(e.getMessage());
            } catch (IndexOutOfBoundsException e) {
                told = "what it says of a member is cut off";
            }
        }
        if (told.contains("encrypted")) {
            throw new UnreadableFileException(
                    file + " is encrypted. Maybe unpack it with its password, and read the folder.");
        }
        throw new UnreadableFileException(
                "%s is not a whole zip file: %s. Maybe it was cut off on the way: copy it again."
                        .formatted(file, told));
    }

    /** The folder of the files; of a zip file that holds one folder and nothing else, that one. */
    private static Path withoutWrapping(Path root) throws IOException {
        Path folder = root;
        List<Path> entries = entries(folder);
        while (entries.size() == 1 && Files.isDirectory(entries.get(0))) {
            folder = entries.get(0);
            entries = entries(folder);
        }
        return folder;
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) {
                String name = Documents.nameOf(entry);
                if (!NOT_MEANT.contains(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** The folder that is read; where it holds one file only, that file may be meant as well. */
    List<Path> meant() throws IOException {
        List<Path> entries = entries(folder);
        return entries.size() == 1 ? List.of(folder, entries.get(0)) : List.of(folder);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
