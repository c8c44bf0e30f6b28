package org.metricmile.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something that must cope with any input. */
interface Target {

    /** Names the folder of its inputs, {@code race-bundle}. */
    String name();

    /** Examples and defects to begin with, each a file or folder. */
    List<Path> examples() throws IOException;

    /** An example as one input. */
    byte[] input(Path example) throws IOException;

    /**
     * Tries one input.
     *
     * @throws AssertionError or whatever else the program throws but should not
     */
    void take(byte[] input) throws IOException;
}
