package org.metricmile.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.OptionalInt;

/** Fills the parameters of a statement from left to right. */
final class Binding {

    private final PreparedStatement statement;
    private int next = 1;

    Binding(PreparedStatement statement) {
        this.statement = statement;
    }

    Binding text(String text) throws SQLException {
        statement.setString(next++, text);
        return this;
    }

    Binding text(Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            return text(text.get());
        }
        statement.setNull(next++, Types.VARCHAR);
        return this;
    }

    Binding number(long number) throws SQLException {
        statement.setLong(next++, number);
        return this;
    }

    Binding number(OptionalInt number) throws SQLException {
        return number.isPresent() ? number(number.getAsInt()) : noNumber();
    }

    Binding number(Optional<? extends Number> number) throws SQLException {
        return number.isPresent() ? number(number.get().longValue()) : noNumber();
    }

    private Binding noNumber() throws SQLException {
        statement.setNull(next++, Types.BIGINT);
        return this;
    }

    Binding real(double number) throws SQLException {
        statement.setDouble(next++, number);
        return this;
    }

    Binding truth(boolean truth) throws SQLException {
        statement.setBoolean(next++, truth);
        return this;
    }

    Binding bytes(byte[] bytes) throws SQLException {
        statement.setBytes(next++, bytes);
        return this;
    }

    Binding code(Enum<?> code) throws SQLException {
        return text(Codes.code(code));
    }

    Binding code(Optional<? extends Enum<?>> code) throws SQLException {
        return text(code.map(Codes::code));
    }
}
