package org.metricmile.reconstruction;

/** Too little is known of a race, or its length is one of which nothing was learnt; the message says what would be needed. */
public final class UnreconstructableRaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreconstructableRaceException(String message) {
        super(message);
    }
}
