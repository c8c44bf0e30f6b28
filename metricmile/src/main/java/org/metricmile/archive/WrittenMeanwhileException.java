package org.metricmile.archive;

import java.io.Serial;
import java.nio.file.Path;

/**
 * Another program has written to an archive since it was read for what is to be written now, so that this might undo what
 * that program did. Nothing was written; read again and try again.
 */
public final class WrittenMeanwhileException extends ArchiveException {

    @Serial
    private static final long serialVersionUID = 1L;

    WrittenMeanwhileException(Path archive) {
        super(
                "the archive %s was written to by another program while it was read; nothing was written. Maybe run the command again"
                        .formatted(archive));
    }
}
