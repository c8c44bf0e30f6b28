package org.metricmile.fuzz;

import java.io.IOException;
import java.util.Map;

/** Something that must cope with any input. */
interface Target {

    /** Names the folder of its inputs, {@code race-bundle}. */
    String name();

    /** Longer inputs are not tried; the good examples are half as long. */
    default int longestInputBytes() {
        return 16_384;
    }

    /** Examples and defects to begin with: name and input. */
    Map<String, byte[]> examples() throws IOException;

    /**
     * Tries one input.
     *
     * @throws AssertionError or whatever else the program throws but should not
     */
    void take(byte[] input) throws IOException;
}
