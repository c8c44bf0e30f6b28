package org.metricmile.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection to a database; its faults become {@link ArchiveException}. Not thread safe. */
final class Database implements AutoCloseable {

    private static final int BATCH = 1000;

    /** Reads the current row of a result. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Fills the parameters of a statement. */
    @FunctionalInterface
    interface Binder {
        void bind(Binding binding) throws SQLException;
    }

    /** Fills the parameters of a statement for one of many rows. */
    @FunctionalInterface
    interface RowBinder<T> {
        void bind(Binding binding, T row, int rowNumber) throws SQLException;
    }

    /** Says in words what a fault of the database means. */
    @FunctionalInterface
    interface FaultTeller {
        ArchiveException tell(SQLException fault);
    }

    private final Connection connection;
    private final String begin;
    private final FaultTeller teller;
    private final Runnable beforeWriting;
    private boolean inTransaction;

    /** Statements of the running transaction, which writes the same few for every race. */
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /**
     * Takes over a connection that commits each statement by itself.
     *
     * @param begin the words that begin a transaction in which one writes
     * @param beforeWriting run before a transaction begins and before it is kept; throws if it must not be
     */
    Database(Connection connection, String begin, FaultTeller teller, Runnable beforeWriting) {
        this.connection = connection;
        this.begin = begin;
        this.teller = teller;
        this.beforeWriting = beforeWriting;
    }

    <T> List<T> list(String sql, Binder binder, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(new Binding(statement));
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException fault) {
            throw teller.tell(fault);
        } catch (IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | IndexOutOfBoundsException
                | NullPointerException fault) {
            throw cannotBe(fault);
        }
    }

    /** The fault of a value that no import has written: the records of the sport refuse it. */
    static ArchiveException cannotBe(RuntimeException fault) {
        return new ArchiveException(
                "the archive holds a value that cannot be: %s; maybe the file was changed by hand"
                        .formatted(fault.getMessage()),
                fault);
    }

    <T> List<T> list(String sql, RowReader<T> reader) {
        return list(sql, binding -> {}, reader);
    }

    <T> Optional<T> first(String sql, Binder binder, RowReader<T> reader) {
        return list(sql, binder, reader).stream().findFirst();
    }

    /** One more than the greatest number in a column, 1 in an empty table. */
    int nextNumber(String table, String column) {
        return list("select coalesce(max(%s), 0) + 1 from %s".formatted(column, table), row -> row.getInt(1))
                .get(0);
    }

    /** Inserts or changes rows. */
    void update(String sql, Binder binder) {
        try (Writing writing = writing(sql)) {
            binder.bind(new Binding(writing.statement()));
            writing.statement().executeUpdate();
        } catch (SQLException fault) {
            throw teller.tell(fault);
        }
    }

    /** Inserts many rows in batches; row numbers count from 1. */
    <T> void insertAll(String sql, Iterable<T> rows, RowBinder<T> binder) {
        Iterator<T> iterator = rows.iterator();
        if (!iterator.hasNext()) {
            return;
        }
        try (Writing writing = writing(sql)) {
            PreparedStatement statement = writing.statement();
            int number = 0;
            while (iterator.hasNext()) {
                binder.bind(new Binding(statement), iterator.next(), ++number);
                statement.addBatch();
                if (number % BATCH == 0 || !iterator.hasNext()) {
                    statement.executeBatch();
                }
            }
        } catch (SQLException fault) {
            throw teller.tell(fault);
        }
    }

    /** A statement in use; one that a transaction keeps for later is left open. */
    private record Writing(PreparedStatement statement, boolean kept) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            if (!kept) {
                statement.close();
            }
        }
    }

    private Writing writing(String sql) throws SQLException {
        if (!inTransaction) {
            return new Writing(connection.prepareStatement(sql), false);
        }
        @Nullable PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return new Writing(known, true);
    }

    private void forgetPrepared() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException fault) {
            throw teller.tell(fault);
        } finally {
            prepared.clear();
        }
    }

    /** Runs statements that the SQL standard does not have, such as those for maintenance. */
    void execute(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException fault) {
            throw teller.tell(fault);
        }
    }

    /**
     * All of the work or nothing; nothing too if it is not to be kept. Where even undoing fails the connection is
     * closed, which undoes it.
     */
    <T> T inTransaction(boolean keep, Supplier<T> work) {
        // the words are sent here because commit() of the driver begins the next transaction at once, and so takes
        // the lock again that another program waits for
        beforeWriting.run();
        execute(begin);
        inTransaction = true;
        try {
            T done = work.get();
            forgetPrepared();
            beforeWriting.run();
            execute(keep ? "commit" : "rollback");
            return done;
        } catch (RuntimeException | Error failure) {
            undoAfter(failure);
            throw failure;
        } finally {
            inTransaction = false;
        }
    }

    private void undoAfter(Throwable failure) {
        try {
            forgetPrepared();
            execute("rollback");
        } catch (ArchiveException fault) {
            failure.addSuppressed(fault);
            closeAfter(failure);
        }
    }

    /** Closes the connection when something has failed already. */
    void closeAfter(Throwable failure) {
        try {
            connection.close();
        } catch (SQLException fault) {
            failure.addSuppressed(fault);
        }
    }

    /** The names of the columns of a table; empty if there is no such table. */
    Set<String> columns(String table) {
        try (ResultSet result = connection.getMetaData().getColumns(null, null, literally(table), null)) {
            Set<String> columns = new HashSet<>();
            while (result.next()) {
                columns.add(result.getString("COLUMN_NAME"));
            }
            return columns;
        } catch (SQLException fault) {
            throw teller.tell(fault);
        }
    }

    /** A name as a pattern that fits it alone: an underscore stands for any character otherwise. */
    private String literally(String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException fault) {
            throw teller.tell(fault);
        }
    }
}
