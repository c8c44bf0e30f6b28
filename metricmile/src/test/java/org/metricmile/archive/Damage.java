package org.metricmile.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** What disks, other programs and people do to a file. */
final class Damage {

    static final int PAGE_BYTES = 4096;

    private Damage() {}

    /** Statements of another program, past all that the archive looks after. */
    static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(ArchiveFile.url(file));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Nonsense in some pages, counted from 1; those that the file does not have are left out. */
    static void overwritePages(Path file, int first, int last) throws IOException {
        overwritePages(file, first, last, (byte) 0xA5);
    }

    static void overwritePages(Path file, int first, int last, byte with) throws IOException {
        byte[] nonsense = new byte[PAGE_BYTES];
        Arrays.fill(nonsense, with);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = first; page <= last && page * PAGE_BYTES <= bytes.length(); page++) {
                bytes.seek((page - 1) * PAGE_BYTES);
                bytes.write(nonsense);
            }
        }
    }

    /** Turns over some bits of a byte. */
    static void flip(Path file, long at, int bits) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int old = bytes.read();
            bytes.seek(at);
            bytes.write(old ^ bits);
        }
    }

    static void truncate(Path file, long length) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
    }
}
