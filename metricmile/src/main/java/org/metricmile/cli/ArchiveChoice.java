package org.metricmile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.UserArchive;
import picocli.CommandLine.Option;

/** The archive that a command works with. */
final class ArchiveChoice {

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = {
                "Archive to use; an import makes it if it is not there. Else the one that METRICMILE_ARCHIVE names, "
                        + "else your own, which begins with the races that come with Metric Mile."
            })
    private @Nullable Path file;

    /** Opens the archive to write to it; a file that is not there is made empty. */
    Archive open() {
        return isDefault() ? Archive.openDefault(path(), Starter::open) : Archive.open(path());
    }

    /**
     * Opens the archive to read from it; if its file or folder is read-only, what would write to it is refused then.
     *
     * @throws CommandException with exit code 4 if the file named is not there: a slip of the pen makes no archive
     */
    Archive openExisting() {
        if (!exists()) {
            throw CommandException.notFound(
                    "There is no archive " + path() + ". Maybe the name is misspelt; mile import makes a new one");
        }
        if (!isDefault() && path().toFile().isFile() && path().toFile().length() == 0) {
            throw CommandException.badData("The archive " + path()
                    + " is empty: nothing is left in it. Maybe restore a copy; mile import makes a new one");
        }
        return isDefault() ? Archive.openDefaultToRead(path(), Starter::open) : Archive.openToRead(path());
    }

    boolean exists() {
        return isDefault() || Files.exists(path());
    }

    /** True if neither the option nor the environment names a file. */
    boolean isDefault() {
        return file == null && !isNamed(System.getenv("METRICMILE_ARCHIVE"));
    }

    Path path() {
        Map<String, String> environment = System.getenv();
        if (file != null) {
            return file;
        }
        @Nullable String named = environment.get("METRICMILE_ARCHIVE");
        if (named != null && isNamed(named)) {
            return Path.of(named);
        }
        return UserArchive.location(environment, Path.of(System.getProperty("user.home")));
    }

    private static boolean isNamed(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
