package org.metricmile.archive;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The archive cannot do what was asked; the message says what was seen, where, and maybe what to do. */
public final class ArchiveException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** How the message about a damaged file ends; the check itself, which tells what is left, has no use for it. */
    public static final String SEE_CHECK = "; \"archive check\" tells what is left";

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
