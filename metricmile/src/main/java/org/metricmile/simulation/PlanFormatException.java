package org.metricmile.simulation;

import java.io.Serial;

/** A text that should be a race plan and is not; the message says in which line, what is there, and what may be. */
public final class PlanFormatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PlanFormatException(int line, String message) {
        super("line " + line + ": " + message);
    }

    PlanFormatException(String message) {
        super(message);
    }
}
