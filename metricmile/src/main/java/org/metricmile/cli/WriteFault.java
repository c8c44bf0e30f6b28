package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a file cannot be written, in words: the exceptions of the file system often say only its name. */
final class WriteFault {

    private WriteFault() {}

    static CommandException of(String what, @Nullable Path file, IOException fault) {
        return CommandException.badData(
                what + " cannot be written to " + file + ": " + reason(fault) + ". Maybe choose another place with -o");
    }

    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (fault instanceof AccessDeniedException) {
            return "it is not permitted";
        }
        if (fault instanceof FileSystemException known && known.getReason() != null) {
            return String.valueOf(known.getReason());
        }
        return String.valueOf(fault.getMessage());
    }
}
