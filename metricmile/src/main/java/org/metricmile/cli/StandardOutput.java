package org.metricmile.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it failed: a full disk must not look like success, as it does to a print writer. */
final class StandardOutput extends FilterOutputStream {

    private @Nullable IOException failure;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What went wrong; null if nothing did, or if the reader went away, as {@code head} does. */
    @Nullable
    String fault() {
        if (failure == null) {
            return null;
        }
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") ? null : message;
    }
}
