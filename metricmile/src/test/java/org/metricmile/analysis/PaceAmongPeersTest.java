package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
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

    @Test
    void timesNearerThanTheyWereReadToAreNotToldApart() {
        PaceAmongPeers pace = PaceAmongPeers.of(
                race("OWN", "2:47.27"),
                List.of(race("TENTH", "2:47.3"), race("HUNDREDTH", "2:47.28"), race("SLOW", "2:50.0")));
        assertThat(pace.rankAt(2, ElapsedTime.parse("2:47.27"))).isEqualTo(new PaceAmongPeers.Rank(1, 2, 4));
        assertThat(pace.rankAt(2, ElapsedTime.parse("2:47.20"))).isEqualTo(new PaceAmongPeers.Rank(1, 1, 4));
        assertThat(pace.rankAt(2, ElapsedTime.parse("2:47.28"))).isEqualTo(new PaceAmongPeers.Rank(1, 2, 4));
        assertThat(pace.rankAt(2, ElapsedTime.parse("2:47.29"))).isEqualTo(new PaceAmongPeers.Rank(2, 3, 4));
        assertThat(pace.rankAt(2, ElapsedTime.parse("2:47.4"))).isEqualTo(new PaceAmongPeers.Rank(3, 3, 4));
    }

    private static RaceSheet race(String id, String at1200) {
        return RaceSheetBuilder.of1500(id)
                .finished(1, "Ann Archer", "3:30.00")
                .splits("Ann Archer", "1200", at1200)
                .build();
    }
}
