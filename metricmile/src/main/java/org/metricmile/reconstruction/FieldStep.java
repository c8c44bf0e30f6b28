package org.metricmile.reconstruction;

import java.util.stream.IntStream;
import org.metricmile.physiology.StandardNormal;

/**
 * Moves all runners by the same at a mark of which no time is known, so that order and gaps stay. It is needed where moments have brought marks:
 * these stand so near to others that one runner after the other, each held by the others and by the own neighbouring marks, would hardly
 * move, and the pace of the field would stay where it began. Not thread safe.
 */
final class FieldStep {

    private final MarkState state;
    private final Draws draws;
    private final boolean[] moves;

    FieldStep(MarkState state, Draws draws) {
        this.state = state;
        this.draws = draws;
        this.moves = new boolean[state.marks()];
        Evidence evidence = state.evidence;
        boolean needed = IntStream.range(0, moves.length)
                .anyMatch(mark -> isUntimed(evidence, mark) && isToldByMomentsOnly(evidence, mark));
        for (int m = 0; m < moves.length; m++) {
            moves[m] = needed && isUntimed(evidence, m);
        }
    }

    private static boolean isUntimed(Evidence evidence, int mark) {
        return IntStream.range(0, evidence.runnerCount()).noneMatch(i -> evidence.isKnown(i, mark))
                && evidence.doubtful().stream().noneMatch(time -> time.mark() == mark)
                && evidence.head().stream().noneMatch(time -> time.mark() == mark);
    }

    private static boolean isToldByMomentsOnly(Evidence evidence, int mark) {
        return evidence.places().get(mark).stream()
                .allMatch(place -> place.doubt() > EvidenceReader.reportedPlaceDoubt());
    }

    /** Draws where the field is at a mark, given its order and gaps there and where it is elsewhere. */
    void shift(int mark) {
        if (!moves[mark]) {
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
