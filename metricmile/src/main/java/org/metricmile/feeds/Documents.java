package org.metricmile.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.metricmile.race.Document;

/** Takes files in from the disk, never more than {@link Limits} allow: the size that the disk tells is not trusted. */
public final class Documents {

    /** Even, so that it cuts no unit of UTF-16 in two; far more than heading lines and a header take. */
    private static final int HEAD_BYTES = 1 << 16;

    private Documents() {}

    /**
     * A file as it stands on the disk.
     *
     * @throws UnreadableFileException if it is too large, or a device, pipe or folder
     * @throws IOException if it cannot be read
     */
    public static Document load(Path file) throws IOException {
        requireFile(file);
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new UnreadableFileException("%s has more than the %s MB that are read of a file. Maybe split it."
                        .formatted(file, Limits.FILE_BYTES >> 20));
            }
            return new Document(nameOf(file), bytes);
        }
    }

    /**
     * The files of one reading.
     *
     * @throws UnreadableFileException if one of them or all together are too large, or one is no file
     * @throws IOException if one cannot be read
     */
    public static List<Document> loadAll(List<Path> files) throws IOException {
        List<Document> documents = new ArrayList<>(files.size());
        long bytes = 0;
        for (Path file : files) {
            Document document = load(file);
            bytes += document.size();
            if (bytes > Limits.READING_BYTES) {
                throw new UnreadableFileException(
                        "%s and the files before it have more than the %s MB that are read at a time. Maybe split the folder."
                                .formatted(file, Limits.READING_BYTES >> 20));
            }
            documents.add(document);
        }
        return documents;
    }

    /**
     * The files that stand in a folder itself, by name; links to files count, devices and pipes do not.
     *
     * @throws UnreadableFileException if there are too many
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> filesOf(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        int seen = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (++seen > Limits.FOLDER_FILES) {
                    throw new UnreadableFileException(
                            "%s holds more than the %s files that are looked at in a folder. Maybe another folder is meant."
                                    .formatted(folder, Limits.FOLDER_FILES));
                }
                if (Files.isRegularFile(entry)) {
                    files.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    /** The first lines of a file, by which its format is told; the last of them may be cut off. */
    public static Document head(Path file) throws IOException {
        requireFile(file);
        try (InputStream content = Files.newInputStream(file)) {
            return new Document(nameOf(file), content.readNBytes(HEAD_BYTES));
        }
    }

    /** A device may have no end, and whoever opens a pipe may wait for ever. */
    private static void requireFile(Path file) throws UnreadableFileException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableFileException(
                    file + " is no file. Maybe a device or a pipe: copy what comes out of it into a file first.");
        }
    }

    /** The name of a file without its folders. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
