package org.metricmile.physiology;

import java.io.Serial;

/** A model was asked for something that it does not hold for; the message says what, the range, and maybe what to do. */
public final class OutsideValidRangeException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    public OutsideValidRangeException(String message) {
        super(message);
    }
}
