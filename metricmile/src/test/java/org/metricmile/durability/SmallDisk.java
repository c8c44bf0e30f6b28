package org.metricmile.durability;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory of a given size, mounted on a folder; needs the superuser, else the test is skipped. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk mount(Path folder, int kilobytes) throws IOException {
        Files.createDirectories(folder);
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString())) {
            String reason = "SKIPPED: no small disk can be mounted; run as root on Linux";
            System.err.println(reason);
            assumeTrue(false, reason);
        }
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Makes room, or takes it away as far as it is free. */
    void resize(int kilobytes) throws IOException {
        if (!run("mount", "-o", "remount,size=" + kilobytes + "k", folder.toString())) {
            throw new IOException("the small disk cannot be given " + kilobytes + " kB");
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (!run("umount", folder.toString())) {
            throw new IOException("the small disk at " + folder + " cannot be unmounted");
        }
    }
}
