package org.metricmile.feeds;

import java.io.IOException;
import java.io.Serial;

/** A file that is not of any known format, or not of the one it was taken for; nothing of it was read. */
public final class UnreadableFileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }
}
