package org.metricmile.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** The archive that a user has without asking for one: where it lives and how it begins. */
public final class UserArchive {

    private UserArchive() {}

    /**
     * {@code metricmile/archive.db} in the user's data folder: {@code $XDG_DATA_HOME}, else {@code ~/.local/share}.
     *
     * @param environment the variables of the process
     * @param home the user's home folder
     */
    public static Path location(Map<String, String> environment, Path home) {
        String configured = environment.getOrDefault("XDG_DATA_HOME", "");
        // the XDG specification wants relative paths ignored
        boolean usable = !configured.isEmpty() && Path.of(configured).isAbsolute();
        Path data = usable ? Path.of(configured) : home.resolve(".local").resolve("share");
        return data.resolve("metricmile").resolve("archive.db");
    }

    static void copyStarterIfAbsent(Path location, Supplier<InputStream> starter) {
        if (!ArchiveFile.isAbsentOrEmpty(location)) {
            return;
        }
        Path folder = location.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ArchiveException(
                    "the folder %s for the archive cannot be made: %s; maybe name another file with --archive"
                            .formatted(folder, e.getMessage()),
                    e);
        }
        ArchiveFile.place(location, draft -> {
            try (InputStream in = starter.get()) {
                Files.copy(in, draft);
            }
        });
    }

    static void compact(Database database, int edition, Instant made) {
        if (edition < 1) {
            throw new IllegalArgumentException("editions count from 1, not from " + edition);
        }
        database.update(
                "update flyway_schema_history set installed_on = ?, execution_time = 0",
                binding -> binding.text(Migrations.installedOn(made)));
        database.execute("pragma user_version = " + edition);
        database.execute("pragma journal_mode = delete");
        database.execute("vacuum");
    }
}
