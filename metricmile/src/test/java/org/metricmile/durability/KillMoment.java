package org.metricmile.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** When a process is killed. A moment is about a file: the archive, or the backup that is made. */
enum KillMoment {
    ANY_TIME {
        @Override
        void await(MileProcess process, Usual usual, Path file, Random random) {
            Duration at = part(usual.run(), random);
            waitFor(process, () -> process.age().compareTo(at) >= 0);
        }
    },
    WHILE_WRITING {
        @Override
        void await(MileProcess process, Usual usual, Path file, Random random) {
            waitFor(process, () -> process.err().contains("Writing "));
            Duration at = process.age().plus(part(usual.writing(), random));
            waitFor(process, () -> process.age().compareTo(at) >= 0);
        }
    },
    /** From when the draft of a file is there until it has its name and the command ends. */
    AFTER_THE_DRAFT_IS_BEGUN {
        @Override
        void await(MileProcess process, Usual usual, Path file, Random random) {
            waitFor(process, () -> hasDraft(file));
            Duration at = process.age().plus(part(usual.afterDraft(), random));
            waitFor(process, () -> process.age().compareTo(at) >= 0);
        }
    },
    /** SQLite writes an import to the log beside the archive at its commit, or when its cache is full. */
    AS_THE_LOG_GROWS {
        @Override
        void await(MileProcess process, Usual usual, Path file, Random random) {
            long size = 1 + random.nextLong(Math.max(1, usual.logBytes()));
            waitFor(process, () -> size(log(file)) >= size);
        }
    };

    /**
     * What a run takes that is left alone.
     *
     * @param run from start to end
     * @param writing from when it says so to the end
     * @param afterDraft from when the draft of the file is there to the end
     * @param logBytes greatest size of the write-ahead log
     */
    record Usual(Duration run, Duration writing, Duration afterDraft, long logBytes) {

        static final Usual NONE = new Usual(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);

        /** Runs to the end and looks on. */
        static Usual of(MileProcess process, Path file) {
            long largest = 0;
            Duration writing = Duration.ZERO;
            Duration draft = Duration.ZERO;
            while (process.isAlive()) {
                LockSupport.parkNanos(LOOK_NANOS);
                largest = Math.max(largest, size(log(file)));
                if (writing.isZero() && process.err().contains("Writing ")) {
                    writing = process.age();
                }
                if (draft.isZero() && hasDraft(file)) {
                    draft = process.age();
                }
            }
            Duration run = process.age();
            return new Usual(run, run.minus(writing), run.minus(draft), largest);
        }
    }

    private static final long LOOK_NANOS = 200_000;

    /** Returns when the moment has come or the process has ended. */
    abstract void await(MileProcess process, Usual usual, Path file, Random random);

    /** A little beyond the end, so that the end itself is among the moments. */
    private static Duration part(Duration whole, Random random) {
        return Duration.ofNanos((long) (whole.toNanos() * 1.1 * random.nextDouble()));
    }

    private static void waitFor(MileProcess process, BooleanSupplier moment) {
        while (process.isAlive() && !moment.getAsBoolean()) {
            // a core that looks on is a core that the process lacks
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static boolean hasDraft(Path file) {
        try {
            return !KillScene.drafts(file).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notThere) {
            return 0;
        }
    }
}
