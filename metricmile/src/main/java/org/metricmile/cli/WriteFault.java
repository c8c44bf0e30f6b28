package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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

    /**
     * Looks whether a file may be written, before the work that it is for is begun; it may still fail then.
     *
     * @throws CommandException if it is a folder, or its folder is not there
     */
    static void requirePlace(String what, @Nullable Path file) {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw of(what, file, new NoSuchFileException(file.toString()));
        }
        if (Files.isDirectory(file)) {
            throw of(what, file, new FileSystemException(file.toString(), null, "it is a folder"));
        }
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
