package org.metricmile.story.timeline;

import java.util.OptionalDouble;
import org.metricmile.race.Provenance;

/**
 * How sure something that is told of a race is.
 *
 * @param provenance the least sure of what it rests on
 * @param certainty that it was so, 0 to 1: of what was found its certainty, of what is inferred the probability; empty where neither can
 *     be told
 * @param remark what else is to be said of it, empty if nothing
 */
public record HowSure(Provenance provenance, OptionalDouble certainty, String remark) {

    /** @throws IllegalArgumentException if the certainty is not 0 to 1 */
    public HowSure {
        if (!(certainty.orElse(0) >= 0 && certainty.orElse(0) <= 1)) {
            throw new IllegalArgumentException("a certainty is 0 to 1, not " + certainty);
        }
    }

    /** So many of the races that one may have been. */
    static HowSure inferred(double probability, String remark) {
        return new HowSure(Provenance.RECONSTRUCTED, OptionalDouble.of(probability), remark);
    }

    /** By no more than where it is from. */
    static HowSure by(Provenance provenance, String remark) {
        return new HowSure(provenance, OptionalDouble.empty(), remark);
    }

    /** In a word. */
    public HowKnown known() {
        return HowKnown.of(provenance);
    }

    /** What a page says beside the word: what is official needs no number. */
    public OptionalDouble probability() {
        return known() == HowKnown.OFFICIAL ? OptionalDouble.empty() : certainty;
    }
}
