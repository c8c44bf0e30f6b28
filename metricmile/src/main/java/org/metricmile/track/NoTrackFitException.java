package org.metricmile.track;

import java.io.Serial;

/** Measured positions that no oval can be laid through; the message says why and maybe what to do. */
public final class NoTrackFitException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NoTrackFitException(String message) {
        super(message);
    }
}
