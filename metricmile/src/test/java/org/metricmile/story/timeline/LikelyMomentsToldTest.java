package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return of(kind, athlete, metres, 0);
    }

    /** In 60 races of 100, one after the other. */
    private static LikelyMoment of(MomentKind kind, Athlete athlete, double metres, int firstRace) {
        CredibleInterval there = new CredibleInterval(metres - 20, metres, metres + 20, 0.9);
        Set<Integer> races = IntStream.range(firstRace, firstRace + 60).boxed().collect(Collectors.toSet());
        return new LikelyMoment(kind, athlete, List.of(), 0.6, 0.6, races, 100, there, there);
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

    /** Each lead is in 60 races of 100, and both are in 20: in most races Ann takes the lead once. */
    @Test
    void aLeadThatOtherRacesHaveIsNotTakenAgain() {
        LikelyMoment soon = of(MomentKind.LEAD_TAKEN, ANN, 200, 0);

        assertThat(LikelyMomentsTold.retaken(List.of(soon, of(MomentKind.LEAD_TAKEN, ANN, 700, 40))))
                .isEmpty();
        assertThat(LikelyMomentsTold.retaken(List.of(soon, of(MomentKind.LEAD_TAKEN, ANN, 700, 5))))
                .isEmpty();
        LikelyMoment allButOne = of(MomentKind.LEAD_TAKEN, ANN, 700, 1);
        assertThat(LikelyMomentsTold.retaken(List.of(soon, allButOne))).containsExactly(allButOne);
    }
}
