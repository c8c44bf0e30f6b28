package org.metricmile.cli;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who presses Ctrl-C while a command works wants what is done so far: the machine waits some seconds for the command to
 * write that.
 */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_SECONDS = 10;
    private static final int LONGEST_PROGRESS = 40;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheCommand, "interruption");
    private volatile boolean asked;

    private Interruption() {}

    /** Watches until closed. */
    static Interruption watched() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Tells a person who watches how far the command is; false from Ctrl-C on. */
    boolean goesOn(Console console, String progress) {
        tell(console, progress);
        return !asked;
    }

    /** Tells a person who watches what is being done. */
    static void tell(Console console, String progress) {
        if (isWatchedByAPerson()) {
            console.progress(String.format(Locale.ROOT, "%-" + LONGEST_PROGRESS + "s", progress));
        }
    }

    /** Takes what was told last away. */
    void clear(Console console) {
        if (isWatchedByAPerson()) {
            console.progress(" ".repeat(LONGEST_PROGRESS) + "\r");
        }
    }

    /** True if standard output and input belong to a terminal; from Java 22 on, perhaps also if they do not. */
    @SuppressWarnings("SystemConsoleNull") // Java 17 has no better way to ask
    private static boolean isWatchedByAPerson() {
        return System.console() != null;
    }

    private void waitForTheCommand() {
        asked = true;
        try {
            if (!written.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("mile: stopped before anything was done");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // the hook is at work and has just been released
            return;
        }
    }
}
