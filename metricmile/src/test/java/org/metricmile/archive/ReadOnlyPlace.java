package org.metricmile.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Files and folders that cannot be written while this is open. Permissions do not bind the superuser, the attribute
 * {@code i} of a file does; where neither helps the test is skipped.
 */
public final class ReadOnlyPlace implements AutoCloseable {

    private final List<Path> paths = new ArrayList<>();

    public ReadOnlyPlace(Path... paths) throws IOException {
        for (Path path : paths) {
            this.paths.add(path);
            path.toFile().setWritable(false);
            if (Files.isWritable(path)) {
                chattr("+i", path);
            }
            if (Files.isWritable(path)) {
                close();
                String reason = "SKIPPED: " + path + " cannot be made read-only for this user on this disk";
                System.err.println(reason);
                assumeTrue(false, reason);
            }
        }
    }

    private static void chattr(String change, Path path) throws IOException {
        try {
            Process process = new ProcessBuilder("chattr", change, path.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        } catch (IOException noSuchProgram) {
            // whoever asks looks whether it has helped
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> lastFirst = new ArrayList<>(paths);
        Collections.reverse(lastFirst);
        for (Path path : lastFirst) {
            chattr("-i", path);
            path.toFile().setWritable(true);
        }
    }
}
