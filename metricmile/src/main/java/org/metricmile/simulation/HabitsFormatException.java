package org.metricmile.simulation;

import java.io.Serial;

/** A text is not one of habits; the message says in which line and what is wrong. */
public final class HabitsFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    HabitsFormatException(String message) {
        super(message);
    }
}
