package org.metricmile.fuzz;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the fuzzer enters, with the name of one of {@link Targets}. */
public final class Fuzzing {

    private static @Nullable Target target;

    private Fuzzing() {}

    /**
     * Called once, with the name of the target. Takes every example, so that the first input is not held for one that
     * hangs while classes are loaded.
     */
    public static void fuzzerInitialize(String[] args) throws IOException {
        Target named = Targets.named(args[0]);
        for (byte[] example : named.examples().values()) {
            named.take(example);
        }
        target = named;
    }

    /** Called for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Objects.requireNonNull(target).take(input);
    }
}
