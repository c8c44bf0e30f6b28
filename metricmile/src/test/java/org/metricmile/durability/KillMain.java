package org.metricmile.durability;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The long run of {@link KilledImports} and {@link KilledRuns}: see docs/reference/durability.md. */
final class KillMain {

    private KillMain() {}

    /**
     * Kills imports, and a tenth as many runs of each other kind; throws at the first that leaves anything wrong.
     *
     * @param args number of imports to kill, seed
     */
    public static void main(String[] args) throws IOException, SQLException {
        int kills = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        long begin = System.nanoTime();
        Path home = Files.createTempDirectory("killed-runs");
        System.out.println("Seed " + seed + ", files in " + home);
        KilledRuns runs = new KilledRuns(home, seed);
        int others = Math.max(1, kills / 10);
        System.out.println(new KilledImports(home, seed).run(kills));
        System.out.println(runs.creations(others));
        System.out.println(runs.firstUses(others));
        System.out.println(runs.migrations(others));
        System.out.println(runs.backups(others));
        System.out.println("Nothing was lost or torn, in "
                + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s.");
        delete(home);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
