package org.metricmile.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metricmile.feeds.Format;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.feeds.UnreadableFileException;

/**
 * A format. A format of one file takes the input as it is; one of several takes them from a {@link FolderText}. Whatever
 * comes in, it is read or refused, and what was read can be kept.
 */
final class FormatTarget implements Target {

    static final Known KNOWN = Known.only(ReferenceTables.in(Path.of("src/starter")));

    private final Format format;
    private final Known known;
    private final Map<String, byte[]> examples;
    private final List<String> names;
    private final Path scratch = Scratch.folder();

    /** A format with its examples in {@code feeds/<id>}. */
    FormatTarget(Format format, String... names) {
        this(format, KNOWN, examples(format, List.of(names)), names);
    }

    /** A format with what has to be known for it to read anything. */
    FormatTarget(Format format, Known known, Map<String, byte[]> examples, String... names) {
        this.format = format;
        this.known = known;
        this.examples = examples;
        this.names = List.of(names);
    }

    @Override
    public String name() {
        return format.id();
    }

    @Override
    public Map<String, byte[]> examples() {
        return examples;
    }

    @Override
    public int longestInputBytes() {
        int longest = examples.values().stream().mapToInt(example -> example.length).max().orElse(0);
        return Math.max(Target.super.longestInputBytes(), 2 * longest);
    }

    private static Map<String, byte[]> examples(Format format, List<String> names) {
        Map<String, byte[]> examples = new LinkedHashMap<>();
        Path folder = Path.of("src/test/resources/feeds", format.id());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path example : all.sorted().toList()) {
                    examples.put(String.valueOf(example.getFileName()), input(example, names));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return examples;
    }

    /** A defect of a folder is the good folder but for the files that it holds itself. */
    private static byte[] input(Path example, List<String> names) throws IOException {
        if (names.size() == 1) {
            return Files.isRegularFile(example) ? Files.readAllBytes(example) : new byte[0];
        }
        Map<String, byte[]> files = FolderText.load(example.resolveSibling("good"), names);
        if (Files.isRegularFile(example)) {
            files.put(namedAlike(example, names), Files.readAllBytes(example));
        } else {
            files.putAll(FolderText.load(example, names));
        }
        return FolderText.write(files);
    }

    /** The file of a format that has the ending of an example. */
    private static String namedAlike(Path example, List<String> names) {
        String name = String.valueOf(example.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return names.stream().filter(each -> each.endsWith(ending)).findFirst().orElse(names.get(0));
    }

    @Override
    public void take(byte[] input) throws IOException {
        Map<String, byte[]> files = names.size() == 1 ? Map.of(names.get(0), input) : FolderText.read(input, names);
        for (String name : names) {
            Path file = scratch.resolve(name);
            byte[] content = files.get(name);
            if (content == null) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            }
        }
        Path toRead = names.size() == 1 ? scratch.resolve(names.get(0)) : scratch;
        format.recognises(toRead);
        try {
            ReadingLaws.check(format.read(toRead, known), input);
        } catch (UnreadableFileException refused) {
            ReadingLaws.checkMessage(refused.getMessage());
        }
    }
}
