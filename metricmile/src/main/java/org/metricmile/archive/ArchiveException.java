package org.metricmile.archive;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The archive cannot do what was asked; the message says what was seen, where, and maybe what to do. */
public sealed class ArchiveException extends RuntimeException permits WrittenMeanwhileException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
