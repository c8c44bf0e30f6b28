package org.metricmile.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/**
 * A whole copy of an archive while others read and write it.
 *
 * <p>{@code vacuum into} (<a href="https://www.sqlite.org/lang_vacuum.html">VACUUM</a>) copies within one read
 * transaction: it keeps no writer waiting, and the copy is the state between two imports. The backup interface of SQLite
 * begins anew whenever another program writes, so that it may never come to its end, and copies damaged pages as they
 * are; this one reads every row.
 */
final class Backup {

    /** What SQLite puts beside a database: one of them left beside the place of a backup would be taken for its own. */
    private static final List<String> ENDS_BESIDE = List.of("-wal", "-journal", "-shm");

    private final Database database;
    private final Path archive;
    private final Path target;

    Backup(Database database, Path archive, Path target) {
        this.database = database;
        this.archive = archive.toAbsolutePath().normalize();
        this.target = target.toAbsolutePath().normalize();
    }

    /**
     * Makes the copy, looks through it and puts it in its place.
     *
     * @param replace whether a file that is there is replaced
     * @return how many races the copy holds
     */
    int run(boolean replace) {
        requirePlace(replace);
        Draft.clearAbandoned(target, Instant.now());
        int[] races = new int[1];
        Draft.FileMaker copy = draft -> {
            write(draft);
            races[0] = check(draft);
        };
        try {
            if (replace) {
                Draft.replace(target, copy);
            } else {
                Draft.place(target, copy);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } catch (IOException e) {
            throw new ArchiveException("the backup %s cannot be written: %s".formatted(target, e.getMessage()), e);
        }
        return races[0];
    }

    private void requirePlace(boolean replace) {
        if (Files.isDirectory(target)) {
            throw new ArchiveException("the backup cannot be written to " + target
                    + ": it is a folder. Maybe name a file in it: " + target.resolve(archive.getFileName()));
        }
        if (isArchiveItself()) {
            throw new ArchiveException("the backup cannot be written to " + target
                    + ": it is the archive itself, or belongs to it. Maybe choose another name");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ArchiveException("the backup " + target + " cannot be written: there is no folder " + folder
                    + "; maybe make it first");
        }
        if (!replace && Files.exists(target)) {
            throw exists();
        }
        for (String end : ENDS_BESIDE) {
            Path beside = target.resolveSibling(target.getFileName() + end);
            if (Files.exists(beside)) {
                throw new ArchiveException(
                        "the backup cannot be written to " + target + ": beside it stands " + beside
                                + ", so an archive of this name is open, or was when its program was killed. Maybe choose another name");
            }
        }
    }

    private boolean isArchiveItself() {
        try {
            return (Files.exists(target) && Files.isSameFile(archive, target))
                    || ENDS_BESIDE.stream()
                            .anyMatch(end -> target.equals(archive.resolveSibling(archive.getFileName() + end)));
        } catch (IOException e) {
            throw new ArchiveException("the file %s cannot be looked at: %s".formatted(target, e.getMessage()), e);
        }
    }

    private ArchiveException exists() {
        return new ArchiveException("there is a file " + target
                + " already; it was left as it is. Maybe choose another name, or replace it with --force");
    }

    private void write(Path draft) {
        try {
            database.update("vacuum into ?", binding -> binding.text(draft.toString()));
        } catch (ArchiveException fault) {
            throw aboutTarget(fault);
        }
    }

    /** SQLite does not say which of the two files failed; of these faults it is the one that is written. */
    private ArchiveException aboutTarget(ArchiveException fault) {
        SQLiteErrorCode code = fault.getCause() instanceof SQLException sql
                ? SqliteFaults.primary(sql)
                : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_FULL ->
                new ArchiveException(
                        "the backup " + target
                                + " cannot be written: the disk is full. Maybe make room, or choose another disk",
                        fault);
            case SQLITE_CANTOPEN ->
                new ArchiveException(
                        "the backup " + target + " cannot be written; maybe the permissions of its folder"
                                + " forbid it",
                        fault);
            default -> fault;
        };
    }

    private static int check(Path draft) {
        try (Database copy = ReadOnlyFile.openAlone(draft, Duration.ZERO)) {
            List<Finding> findings = new ArchiveCheck(copy).run();
            if (!findings.isEmpty()) {
                Finding first = findings.get(0);
                throw new ArchiveException(
                        "no backup was made, because something is wrong with the archive: %s: %s%s. See all of it with \"archive check\"; maybe restore an older backup"
                                .formatted(
                                        first.place(),
                                        first.message(),
                                        findings.size() == 1 ? "" : ", and " + (findings.size() - 1) + " more"));
            }
            return new RaceCatalogue(copy).latest().size();
        }
    }
}
