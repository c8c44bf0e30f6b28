package org.metricmile.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a zip file before anything of it is read. What the file says of itself is not believed: every member is
 * unpacked once, counted and thrown away, so that nothing small becomes something that fills the memory.
 */
final class ZipMembers {

    /** Absolute on Unix or Windows, or with the sign between folders that only Windows knows. */
    private static final Pattern LEADS_AWAY = Pattern.compile("/.*|[A-Za-z]:.*|.*\\\\.*", Pattern.DOTALL);

    private static final String OFFICE_FILE = "[Content_Types].xml";

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Set<String> names = new HashSet<>();
    private long bytesOfAll;

    private ZipMembers(Path file) {
        this.file = file;
    }

    /**
     * Refuses a zip file that cannot be read as a folder.
     *
     * @throws UnreadableFileException for whatever {@code docs/reference/limits.md} names
     * @throws ZipException if it is broken or encrypted, or its names are of another charset
     */
    static void check(Path file, Charset ofNames) throws IOException {
        ZipMembers members = new ZipMembers(file);
        if (Files.size(file) > Limits.READING_BYTES) {
            throw members.refused("has more than the %s MB that are read at a time. Maybe split it."
                    .formatted(Limits.READING_BYTES >> 20));
        }
        try (ZipFile zip = new ZipFile(file.toFile(), ofNames)) {
            if (zip.size() > Limits.FOLDER_FILES) {
                throw members.refused("holds %s files and folders, more than the %s that are read. Maybe split it."
                        .formatted(zip.size(), Limits.FOLDER_FILES));
            }
            List<? extends ZipEntry> all = Collections.list(zip.entries());
            for (ZipEntry entry : all) {
                members.checkName(entry.getName());
            }
            for (ZipEntry entry : all) {
                if (!entry.isDirectory()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        members.checkContent(entry, content);
                    }
                }
            }
        }
    }

    /** Whether bytes are the beginning of a zip file, with members or empty. */
    static boolean isZip(byte[] beginning) {
        return beginning.length >= 4
                && beginning[0] == 'P'
                && beginning[1] == 'K'
                && ((beginning[2] == 3 && beginning[3] == 4) || (beginning[2] == 5 && beginning[3] == 6));
    }

    private UnreadableFileException refused(String why) {
        return new UnreadableFileException(file + " " + why);
    }

    private void checkName(String name) throws UnreadableFileException {
        if (name.equals(OFFICE_FILE)) {
            throw refused("is a spreadsheet or another office file. Maybe save its table as CSV.");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw refused("has a member whose name holds a control character: \"%s\". Maybe pack it anew."
                    .formatted(name.replaceAll("\\p{Cntrl}", "?")));
        }
        String[] parts = name.split("/", -1);
        if (LEADS_AWAY.matcher(name).matches() || List.of(parts).contains("..")) {
            throw refused("has a member named \"%s\", which leads out of it. Expected names as in races/results.csv."
                    .formatted(name));
        }
        if (parts.length > Limits.ZIP_DEPTH) {
            throw refused("has folders in folders, more than %s deep: \"%s\".".formatted(Limits.ZIP_DEPTH, name));
        }
        if (!names.add(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)) {
            throw refused("has two members named \"%s\". Maybe rename one of them.".formatted(name));
        }
    }

    private void checkContent(ZipEntry entry, InputStream content) throws IOException {
        CRC32 sum = new CRC32();
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (bytes == 0 && read >= 4 && isZip(buffer)) {
                throw refused("holds another zip file, \"%s\". Maybe unpack it first.".formatted(entry.getName()));
            }
            sum.update(buffer, 0, read);
            bytes += read;
            bytesOfAll += read;
            checkSize(entry, bytes);
        }
        if (bytes != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw new ZipException("\"%s\" is damaged".formatted(entry.getName()));
        }
    }

    private void checkSize(ZipEntry entry, long bytes) throws UnreadableFileException {
        String name = entry.getName();
        if (bytes > Limits.FILE_BYTES) {
            throw refused("holds \"%s\" of more than the %s MB that are read of a file. Maybe split it."
                    .formatted(name, Limits.FILE_BYTES >> 20));
        }
        if (bytesOfAll > Limits.READING_BYTES) {
            throw refused("holds more than the %s MB that are read at a time. Maybe split it."
                    .formatted(Limits.READING_BYTES >> 20));
        }
        if (bytes > Limits.ZIP_RATIO_FROM_BYTES && bytes / Limits.ZIP_RATIO > entry.getCompressedSize()) {
            throw refused(
                    "holds \"%s\", which is more than %s times as large as it is packed. Maybe not a results file: unpack it and look."
                            .formatted(name, Limits.ZIP_RATIO));
        }
    }
}
