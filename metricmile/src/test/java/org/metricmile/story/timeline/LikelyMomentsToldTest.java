package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.reconstruction.LikelyMoment;

class LikelyMomentsToldTest {

    private static final Athlete ANN = new Athlete("ann", "Ann", Sex.WOMEN);
    private static final Athlete BEA = new Athlete("bea", "Bea", Sex.WOMEN);

    private static LikelyMoment of(MomentKind kind, Athlete athlete, double metres) {
        CredibleInterval there = new CredibleInterval(metres - 20, metres, metres + 20, 0.9);
        return new LikelyMoment(kind, athlete, List.of(), 0.6, 0.6, 100, there, there);
    }

    /** Ann leads, and takes the lead once more; who had it between is another in every race. */
    @Test
    void whoHadTheLastLeadTakesItAgain() {
        LikelyMoment first = of(MomentKind.LEAD_TAKEN, ANN, 200);
        LikelyMoment again = of(MomentKind.LEAD_TAKEN, ANN, 700);
        LikelyMoment bea = of(MomentKind.LEAD_TAKEN, BEA, 1300);
        LikelyMoment ann = of(MomentKind.LEAD_TAKEN, ANN, 1450);

        assertThat(LikelyMomentsTold.retaken(List.of(ann, bea, of(MomentKind.KICK, ANN, 1200), again, first)))
                .containsExactly(again);
    }
}
