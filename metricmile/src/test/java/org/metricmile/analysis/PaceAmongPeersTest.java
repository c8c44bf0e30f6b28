package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.Races;

class PaceAmongPeersTest {

    @Test
    void racesOfTheSameKindAreRankedByWinningTime() {
        RaceSheet slow = Races.slowThenKick();
        PaceAmongPeers pace = PaceAmongPeers.of(slow, List.of(Races.withDropOut(), Races.paris2024Final()));

        // the Olympic final is a championship race, the invented ones are not
        assertThat(pace.rows()).extracting(row -> row.race().id()).containsExactly("WITH-DROP-OUT", "SLOW-THEN-KICK");
        assertThat(pace.ownRank()).contains(2);
        assertThat(pace.marks()).extracting(mark -> mark.metres()).containsExactly("400", "800", "1200", "1500");
        assertThat(pace.rows().get(0).leaders())
                .extracting(time -> time.orElseThrow().toString())
                .containsExactly("57.10", "1:54.60", "2:53.20");
        assertThat(pace.rows().get(0).lastPart())
                .hasValueSatisfying(last -> assertThat(last).hasToString("41.90"));
    }

    @Test
    void aRaceIsNotItsOwnPeer() {
        RaceSheet slow = Races.slowThenKick();

        assertThat(PaceAmongPeers.of(slow, List.of(slow)).rows()).hasSize(1);
    }
}
