package org.metricmile.story.decided;

import java.util.Optional;
import org.metricmile.story.Sentence;

/** One kind of thing that decides races. */
interface DecidingFactor {

    /** How it bore on the race; empty where it did not, or nobody can know. */
    Optional<Sentence> tell(Contest contest);
}
