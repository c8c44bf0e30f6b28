package org.metricmile.simulation;

/** A text is not one of habits; the message says in which line and what is wrong. */
public final class HabitsFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    HabitsFormatException(String message) {
        super(message);
    }
}
