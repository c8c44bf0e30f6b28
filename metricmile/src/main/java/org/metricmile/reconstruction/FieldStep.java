package org.metricmile.reconstruction;

import java.util.stream.IntStream;
import org.metricmile.physiology.StandardNormal;

/**
 * Moves all runners by the same at a mark where nothing holds the field but the order that moments tell, so that order and gaps stay. One
 * runner after the other, each held by the others, the field would stay where it began. Not thread safe.
 */
final class FieldStep {

    private final MarkState state;
    private final Draws draws;
    private final boolean[] toldOnly;

    FieldStep(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.toldOnly = new boolean[state.marks()];
        for (int m = 0; m < toldOnly.length; m++) {
            toldOnly[m] = isToldOnly(state.evidence, m);
        }
    }

    /** Whether nothing is known of a mark but what moments tell of places there. */
    private static boolean isToldOnly(Evidence evidence, int mark) {
        boolean timed = IntStream.range(0, evidence.runnerCount()).anyMatch(i -> evidence.isKnown(i, mark))
                || evidence.doubtful().stream().anyMatch(time -> time.mark() == mark)
                || evidence.head().stream().anyMatch(time -> time.mark() == mark);
        return !timed
                && evidence.places().get(mark).stream()
                        .allMatch(place -> place.doubt() > EvidenceReader.reportedPlaceDoubt());
    }

    /** Draws where the field is at a mark, given its order and gaps there and where it is elsewhere. */
    void shift(int mark) {
        if (!toldOnly[mark]) {
            return;
        }
        int runners = state.runners();
        double[] row = state.model.meanPrecision[state.level][mark];
        double pull = 0;
        for (int k = 0; k < row.length; k++) {
            pull += row[k] * state.sums[k] / runners;
        }
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < runners; i++) {
            low = Math.max(low, state.lowest(i, mark) - state.off[i][mark]);
            high = Math.min(high, state.highest(i, mark) - state.off[i][mark]);
        }
        double uniform = draws.uniform();
        if (low < high) {
            double sd = 1 / Math.sqrt(row[mark]);
            double centre = -pull / row[mark];
            double by = centre + sd * StandardNormal.truncated((low - centre) / sd, (high - centre) / sd, uniform);
            for (int i = 0; i < runners; i++) {
                state.put(i, mark, state.off[i][mark] + by);
            }
        }
    }
}
