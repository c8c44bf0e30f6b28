package org.metricmile.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.WrittenMeanwhileException;

/**
 * Work that reads an archive and then writes what follows from it. Where another program wrote in between it begins anew
 * with the reading, so that what the other wrote is known to it.
 */
final class ReadAnew {

    /** Each try that fails is an import of somebody else that did not; so many at once are a fault. */
    private static final int TRIES = 20;

    private ReadAnew() {}

    /**
     * Does the work until nobody has written in between.
     *
     * @param say tells that it begins anew
     * @param work reads of the archive all it needs, and writes with the state that it is given
     * @throws WrittenMeanwhileException if others have written in each of 20 tries
     */
    static <T> T whileOthersWrite(Archive archive, Consumer<String> say, Function<ArchiveState, T> work) {
        for (int left = TRIES - 1; ; left--) {
            ArchiveState seen = archive.state();
            try {
                return work.apply(seen);
            } catch (WrittenMeanwhileException meanwhile) {
                if (left == 0) {
                    throw meanwhile;
                }
                say.accept("Another program wrote to the archive meanwhile; reading once more...");
            }
        }
    }
}
