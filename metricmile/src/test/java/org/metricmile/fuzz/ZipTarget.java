package org.metricmile.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.UnreadableFileException;

/** A zip file of whatever it may hold. */
final class ZipTarget implements Target {

    private static final Path FEEDS = Path.of("src/test/resources/feeds");

    private final Path file = Scratch.folder().resolve("meet.zip");

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public Map<String, byte[]> examples() throws IOException {
        return Map.of(
                "folder", zip(FEEDS.resolve("race-bundle/good")), "file", zip(FEEDS.resolve("split-sheet/good.csv")));
    }

    private static byte[] zip(Path example) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(example)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry("meet/" + each.getFileName());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(each));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void take(byte[] input) throws IOException {
        Files.write(file, input);
        try {
            ReadingLaws.check(Formats.read(file, FormatTarget.KNOWN), input);
        } catch (UnreadableFileException refused) {
            ReadingLaws.checkMessage(refused.getMessage());
        }
    }
}
