package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final int ROUNDS = 30;

    @TempDir
    Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void open() {
        file = folder.resolve("archive.db");
        database = ArchiveFile.open(file, PATIENCE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int cite(String citation) {
        int number = database.nextNumber("citation", "citation_no");
        database.update(
                "insert into citation (citation_no, citation) values (?, ?)",
                binding -> binding.number(number).text(citation));
        return number;
    }

    private int citations() {
        return database.nextNumber("citation", "citation_no") - 1;
    }

    @Test
    void aCommitThatFailsIsUndoneAndLeavesNoLock() {
        assertThatThrownBy(() -> database.inTransaction(true, () -> {
                    database.execute("pragma defer_foreign_keys = on");
                    database.update(
                            "insert into reading_document (source_no, reading_no, document_no, document_name)"
                                    + " values (1, 77, 77, 'orphan.csv')",
                            binding -> {});
                    return cite("lost");
                }))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("FOREIGN KEY");

        try (Database other = ArchiveFile.open(file, PATIENCE)) {
            other.update("insert into citation (citation_no, citation) values (1, 'theirs')", binding -> {});
        }
        assertThat(database.inTransaction(true, () -> cite("ours"))).isEqualTo(2);
        assertThat(citations()).isEqualTo(2);
    }

    @Test
    void anErrorInTheWorkUndoesIt() {
        assertThatThrownBy(() -> database.inTransaction(true, () -> {
                    cite("lost");
                    throw new AssertionError("stop");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(citations()).isZero();
    }

    @Test
    void whereUndoingFailsTheConnectionIsClosed() {
        assertThatThrownBy(() -> database.inTransaction(true, () -> {
                    // stands for SQLite, which undoes a transaction by itself when the disk is full
                    database.execute("rollback");
                    throw new IllegalStateException("disk full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

        assertThatThrownBy(this::citations).isInstanceOf(ArchiveException.class);
    }

    @Test
    void whoeverWaitsForTheLockGetsItAfterTheCommitAndTheFirstIsNotHeldUp() throws Exception {
        ExecutorService otherProgram = Executors.newSingleThreadExecutor();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement writing = other.createStatement()) {
            writing.execute("pragma busy_timeout = 0");
            for (int round = 1; round <= ROUNDS; round++) {
                CountDownLatch waiting = new CountDownLatch(1);
                Future<?> lock = database.inTransaction(true, () -> {
                    cite("ours");
                    Future<?> wish = otherProgram.submit(() -> takeLock(writing, waiting));
                    await(waiting);
                    return wish;
                });
                lock.get(10, TimeUnit.SECONDS);
                writing.execute("rollback");
            }
        } finally {
            otherProgram.shutdownNow();
        }
        assertThat(citations()).isEqualTo(ROUNDS);
    }

    private static void takeLock(Statement writing, CountDownLatch waiting) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                writing.execute("begin immediate");
                return;
            } catch (SQLException locked) {
                waiting.countDown();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
