package org.metricmile.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder as one input that a person can read: before each file stands a line {@code ==== name}. What stands before the
 * first such line belongs to the first file that the format knows.
 */
final class FolderText {

    private static final byte[] SIGN = "==== ".getBytes(StandardCharsets.US_ASCII);

    private FolderText() {}

    /** The files of a folder that a format knows. */
    static Map<String, byte[]> load(Path folder, List<String> names) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            if (Files.isRegularFile(folder.resolve(name))) {
                files.put(name, Files.readAllBytes(folder.resolve(name)));
            }
        }
        return files;
    }

    /** Files as one input; a line end is added where a file ends without one. */
    static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            text.writeBytes(SIGN);
            text.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
            text.writeBytes(content);
            if (content.length > 0 && content[content.length - 1] != '\n') {
                text.write('\n');
            }
        });
        return text.toByteArray();
    }

    /** Name and content of the files of an input; files of other names are left out. */
    static Map<String, byte[]> read(byte[] input, List<String> names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String name = names.get(0);
        int start = 0;
        int line = 0;
        while (line < input.length) {
            int end = endOfLine(input, line);
            if (isSign(input, line)) {
                put(files, name, input, start, line, names);
                name = new String(input, line + SIGN.length, end - line - SIGN.length, StandardCharsets.UTF_8).strip();
                start = Math.min(end + 1, input.length);
            }
            line = end + 1;
        }
        put(files, name, input, start, input.length, names);
        return files;
    }

    private static void put(
            Map<String, byte[]> files, String name, byte[] input, int start, int end, List<String> names) {
        if (names.contains(name) && (end > start || start > 0)) {
            byte[] content = new byte[end - start];
            System.arraycopy(input, start, content, 0, content.length);
            files.put(name, content);
        }
    }

    private static boolean isSign(byte[] input, int line) {
        if (line + SIGN.length > input.length) {
            return false;
        }
        for (int i = 0; i < SIGN.length; i++) {
            if (input[line + i] != SIGN[i]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfLine(byte[] input, int line) {
        int end = line;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        return end;
    }
}
