package org.metricmile.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the faults of SQLite mean for the person who uses the archive. */
final class SqliteFaults {

    private SqliteFaults() {}

    static ArchiveException tell(Path file, SQLException fault) {
        if (!(fault instanceof SQLiteException) && fault.getCause() != null) {
            return notLoaded(file, fault, fault.getCause());
        }
        return new ArchiveException(message(file, primary(fault), fault), fault);
    }

    /** The driver copies SQLite to the folder for temporary files when it is first used. */
    private static ArchiveException notLoaded(Path file, SQLException fault, Throwable cause) {
        return new ArchiveException(
                "the archive %s cannot be opened, because SQLite cannot be loaded: %s. Maybe the folder for temporary files, %s, is full or cannot be written"
                        .formatted(file, cause.getMessage(), System.getProperty("java.io.tmpdir")),
                fault);
    }

    /** The fault of SQLite that a failure comes from. */
    static Optional<SQLException> findIn(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .filter(SQLiteException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** Whether something failed because another program held a lock. */
    static boolean isLock(ArchiveException failure) {
        return findIn(failure)
                .map(SqliteFaults::primary)
                .filter(code -> code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED)
                .isPresent();
    }

    /** What kind of fault it is. */
    static SQLiteErrorCode primary(SQLException fault) {
        // extended codes keep the primary code in their low byte
        int code = fault instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
        return SQLiteErrorCode.getErrorCode(code);
    }

    private static String message(Path file, SQLiteErrorCode code, SQLException fault) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "the archive " + file
                        + " is locked: another program is writing to it. Maybe wait until it has finished";
            case SQLITE_READONLY, SQLITE_PERM ->
                "the archive " + file + " cannot be written; maybe its permissions, or those of its folder, forbid it";
            case SQLITE_CORRUPT ->
                "the archive " + file + " is damaged: " + fault.getMessage() + ". Maybe restore a copy"
                        + ArchiveException.SEE_CHECK;
            case SQLITE_NOTADB ->
                "the file " + file
                        + " is not an archive: it does not begin like a SQLite database; maybe it is a file to import";
            case SQLITE_FULL ->
                "the archive " + file + " cannot grow: the disk is full. Maybe make room and run the command again";
            case SQLITE_CANTOPEN ->
                "the archive " + file
                        + " cannot be opened; maybe its permissions, or those of its folder, forbid it, or the disk is full";
            case SQLITE_IOERR -> "the archive " + file + " cannot be read or written: " + fault.getMessage();
            default -> "the archive " + file + " reports a fault: " + fault.getMessage();
        };
    }
}
