package org.metricmile.records.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.athletics.CompetitionCategory.WC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.records.careers.CareerScene;
import org.metricmile.records.careers.MedalColour;

class RaceBackgroundTest {

    private static CareerScene scene() {
        return CareerScene.men()
                .editions(OG, 2020, 2024)
                .editions(WC, 2023, 2025)
                .major("global championships", "OG WC")
                .follow("Kerr", "GBR", "")
                .ranFinal("OG2020", "1 Ingebrigtsen NOR 3:28.32", "2 Cheruiyot KEN 3:29.01", "3 Kerr GBR 3:29.05")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38", "2 Ingebrigtsen NOR 3:29.65")
                .ranMeeting("Later", "2024-09-05", "1 Ingebrigtsen NOR 3:30.60", "2 Kerr GBR 3:34.44")
                .ranFinal("WC2025", "1 Nader POR 3:34.10", "9 Kerr GBR 4:11.23");
    }

    private static RaceBackground background(CareerScene scene) {
        return RaceBackground.of(scene.book(), scene.race("OG2024"));
    }

    private static CareerScene paris() {
        return scene().ranFinal(
                        "OG2024",
                        "1 Hocker USA 3:27.65",
                        "2 Kerr GBR 3:27.79",
                        "3 Nuguse USA 3:27.80",
                        "4 Ingebrigtsen NOR 3:28.24",
                        "5 Kessler USA 3:29.45",
                        "6 Laros NED 3:29.54",
                        "7 Nordas NOR 3:30.46",
                        "8 Arese ITA 3:30.74");
    }

    private static CareerSoFar career(RaceBackground background, String name) {
        return background.careers().stream()
                .filter(career -> career.result().athlete().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void careersEndWithTheDay() {
        CareerSoFar kerr = career(background(paris()), "Kerr");
        assertThat(kerr.medals().medals())
                .extracting(medal -> medal.result().occasion().competitionId() + " " + medal.colour())
                .containsExactly("OG2020 BRONZE", "WC2023 GOLD", "OG2024 SILVER");
        assertThat(kerr.medals().at(OG).missing()).containsExactly(MedalColour.GOLD);
        assertThat(kerr.progression().steps())
                .extracting(step -> step.mark().orElseThrow().toString())
                .containsExactly("3:29.05", "3:27.79");
        assertThat(kerr.titles()).extracting(title -> title.name()).containsExactly("World Championships 1500 m");
        assertThat(kerr.isCollected()).isTrue();
        assertThat(kerr.isMoreThanTheRace()).isTrue();
    }

    @Test
    void majorsAreThoseThatBeganInFourYears() {
        // the Games of 2020 began four years and a week before the race
        assertThat(career(background(paris()), "Kerr").majors().orElseThrow().showings())
                .extracting(showing -> showing.edition().id())
                .containsExactly("WC2023", "OG2024");
    }

    @Test
    void aCareerOfOneRaceIsNoMoreThanIt() {
        CareerSoFar hocker = career(background(paris()), "Hocker");
        assertThat(hocker.isMoreThanTheRace()).isFalse();
        assertThat(hocker.isCollected()).isFalse();
    }

    @Test
    void rivalriesAreCountedBeforeTheRaceAndWithIt() {
        CareerScene scene = paris();
        RaceBackground background = background(scene);
        Athlete kerr = scene.athlete("Kerr", "GBR");
        Athlete other = scene.athlete("Ingebrigtsen", "NOR");
        assertThat(background.between(kerr, other).before().score()).isEqualTo("1-1");
        assertThat(background.between(kerr, other).including().score()).isEqualTo("2-1");
        assertThat(background.between(other, kerr).including().score()).isEqualTo("1-2");
        assertThatThrownBy(() -> background.between(kerr, kerr))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Kerr and Kerr are not both among the foremost runners");
    }

    @Test
    void ofTheOthersChampionsAndWhoTookARecordAreTold() {
        CareerScene scene = scene().record("NR", "NED", "Elder", "NED", "3:33.00", "1990-07-01", "2000-07-01")
                .record("NR", "NED", "Younger", "NED", "3:32.00", "2000-07-01", "")
                .ranFinal(
                        "OG2024",
                        "1 A USA 3:27.65",
                        "2 B USA 3:27.79",
                        "3 C USA 3:27.80",
                        "4 D USA 3:28.24",
                        "5 E USA 3:29.45",
                        "6 F USA 3:29.54",
                        "7 G USA 3:30.46",
                        "8 Laros NED 3:31.74",
                        "9 Kerr GBR 3:31.80",
                        "DNF Ingebrigtsen NOR");
        assertThat(names(background(scene)))
                .containsExactly("A", "B", "C", "D", "E", "F", "Laros", "Kerr", "Ingebrigtsen");
    }

    private static List<String> names(RaceBackground background) {
        return background.careers().stream()
                .map(career -> career.result().athlete().name())
                .toList();
    }
}
