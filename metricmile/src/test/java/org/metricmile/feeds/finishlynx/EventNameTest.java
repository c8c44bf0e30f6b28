package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;

class EventNameTest {

    @ParameterizedTest
    @CsvSource({
        "Men 1500m Final, MEN, 1500, F4",
        "Women 800m Heat 2, WOMEN, 800, H2",
        "Boys 1 Mile Run Varsity, MEN, 1609.344, H4",
        "Girls Mile Semi-Final 1, WOMEN, 1609.344, SF1",
        "Women's 2 Mile Finals, WOMEN, 3218.688, F4",
        "'Mens 10,000 Meters Final', MEN, 10000, F4",
        "Men 5000 2026 Prelims, MEN, 5000, H4",
        "Women 5K Repechage 2, WOMEN, 5000, R2",
        "Women 1500 Meter Run Round 1, WOMEN, 1500, H4",
        "Men 800m Quarter-Final 3, MEN, 800, X3",
        "Men 3000 - Semifinals, MEN, 3000, SF4",
        "Ladies 1500m Heat #3, WOMEN, 1500, H4",
    })
    void tellsSexDistanceAndRound(String text, Sex sex, String metres, String round) {
        EventName name = new EventName(text);

        assertThat(name.isOtherEvent()).isFalse();
        assertThat(name.sex()).contains(sex);
        assertThat(name.distance()).isEqualTo(Distance.parse(metres));
        assertThat(name.round(new LynxHeat(12, 1, 4)).code()).isEqualTo(round);
    }

    @ParameterizedTest
    @CsvSource({
        "Men 3000m Steeplechase",
        "Men 3000m SC",
        "Women 4x800m Relay",
        "Women 4 x 400",
        "Men 400m Hurdles",
        "Women 10000m Race Walk",
        "Men 1500m Wheelchair T54",
        "Men Decathlon 1500m",
        "Men Sprint Medley",
        "Women Long Jump",
    })
    void knowsOtherEvents(String text) {
        assertThat(new EventName(text).isOtherEvent()).isTrue();
    }

    @Test
    void aYearIsNoDistanceAndSilenceTellsNothing() {
        EventName name = new EventName("Club Night 2000");

        assertThat(name.distance()).isEmpty();
        assertThat(name.sex()).isEqualTo(Optional.empty());
        assertThat(name.tellsRound()).isFalse();
    }

    @Test
    void anEventThatTellsNoRoundIsNamedByItsNumbers() {
        EventName name = new EventName("Men 1500m");

        assertThat(name.round(new LynxHeat(12, 1, 2)).code()).isEqualTo("H2");
        assertThat(name.round(new LynxHeat(12, 2, 1)).printed()).isEqualTo("Round 2 race 1");
        assertThat(name.round(new LynxHeat(12, 2, 1)).kind()).isEqualTo(Round.Kind.OTHER);
    }

    @Test
    void onlyTheFirstHeatOfAFinalHasNoNumber() {
        EventName name = new EventName("Men 1500m Final");

        assertThat(name.round(new LynxHeat(12, 1, 1))).isEqualTo(Round.FINAL);
        assertThat(name.round(new LynxHeat(12, 1, 2)).code()).isEqualTo("F2");
    }
}
