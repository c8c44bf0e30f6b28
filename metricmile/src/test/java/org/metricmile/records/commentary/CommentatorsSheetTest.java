package org.metricmile.records.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.records.Meeting;
import org.metricmile.records.Performance;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.Ruling;
import org.metricmile.records.Rulings;
import org.metricmile.records.TopLists;
import org.metricmile.records.careers.CareerScene;

class CommentatorsSheetTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 8);
    private static final Source SOURCE = new Source("invented", "invented.csv", 1);
    private static final Event METRIC_MILE = Event.outdoor(Distance.ofMetres(1500));

    private static CareerScene before() {
        return CareerScene.men()
                .editions(CompetitionCategory.WC, 2022, 2023, 2025)
                .editions(CompetitionCategory.OG, 2021, 2024)
                .editions(CompetitionCategory.EC, 2018, 2022)
                .ranFinal("EC2018", "1 Kerr GBR 3:38.00", "2 Hocker USA 3:38.50")
                .ranFinal("OG2021", "3 Kerr GBR 3:29.05", "6 Hocker USA 3:31.40")
                .ranFinal("EC2022", "3 Kerr GBR 3:35.00")
                .ranFinal("WC2022", "5 Kerr GBR 3:30.60", "4 Hocker USA 3:30.50")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38", "7 Hocker USA 3:30.70")
                .ranMeeting("Spring", "2024-05-01", "2 Kerr GBR 3:34.00", "1 Hocker USA 3:33.00")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79")
                .ranked("A ranking", "2024-07-23", "Kerr", "GBR", 3);
    }

    private static CareerScene andAfter() {
        return before().ranMeeting("Autumn", "2024-09-01", "1 Kerr GBR 3:27.00", "2 Hocker USA 3:28.00")
                .ranFinal("WC2025", "1 Kerr GBR 3:26.00", "2 Hocker USA 3:28.00")
                .ranked("A ranking", "2024-08-08", "Kerr", "GBR", 1);
    }

    private static CommentatorsSheet sheet(CareerScene scene, StartListEntry... startList) {
        Race race = scene.race("OG2024");
        return CommentatorsSheet.of(
                race,
                DAY,
                List.of(startList),
                List.of(),
                scene.book(),
                new TopLists(List.of(), new Rulings(List.of()), new Nations(List.of())));
    }

    private static StartListEntry entry(CareerScene scene, String name, String nation, int order) {
        return new StartListEntry(
                scene.athlete(name, nation), new Nation(nation), "", OptionalInt.of(order), "", SOURCE);
    }

    private static CommentatorsSheet ofTwo(CareerScene scene) {
        return sheet(scene, entry(scene, "Hocker", "USA", 8), entry(scene, "Kerr", "GBR", 7));
    }

    @Test
    void whatHappenedOnTheDayAndLaterChangesNothing() {
        CommentatorsSheet now = ofTwo(andAfter());
        CommentatorsSheet then = ofTwo(before());
        assertThat(now.athletes()).isEqualTo(then.athletes());
        Athlete kerr = now.athletes().get(0).entrant().athlete();
        Athlete hocker = now.athletes().get(1).entrant().athlete();
        assertThat(now.meetings().between(kerr, hocker).score()).isEqualTo("3-2");
        assertThat(now.meetings().scoreAgainstAll(hocker)).isEqualTo("2-3");
        assertThat(now.athletes().get(0).rankings())
                .extracting(ranking -> ranking.rank())
                .containsExactly(3);
    }

    @Test
    void theFieldStandsAsOnTheLine() {
        assertThat(ofTwo(before()).athletes())
                .extracting(form -> form.entrant().athlete().name())
                .containsExactly("Kerr", "Hocker");
    }

    @Test
    void bestPlacesAreByPlaceThenChampionshipThenTheLaterOne() {
        assertThat(ofTwo(before()).athletes().get(0).placings())
                .extracting(result -> result.occasion().competitionId())
                .containsExactly("WC2023", "EC2018", "OG2021");
    }

    @Test
    void theLatestFinalIsFirstAndFiveAreShown() {
        assertThat(ofTwo(before()).athletes().get(0).finals())
                .extracting(result -> result.occasion().year())
                .containsExactly(2024, 2023, 2022, 2022, 2021);
    }

    @Test
    void bestsAreOfTheEarlierDaysAndRulingsToo() {
        Athlete ann = new Athlete("ann", "Ann", Sex.WOMEN);
        Performance outdoors = mark(ann, "3:59.00", "2023-06-01");
        Performance indoors = mark(ann, "3:58.00", "2024-02-01", Condition.SHORT_TRACK);
        Performance annulledLater = mark(ann, "3:57.00", "2024-07-01");
        Performance onTheDay = mark(ann, "3:50.00", DAY.toString());
        Ruling ruling =
                new Ruling(annulledLater.id(), Ruling.State.ANNULLED, LocalDate.of(2025, 1, 1), "invented", SOURCE);
        TopLists marks = new TopLists(
                List.of(outdoors, indoors, annulledLater, onTheDay),
                new Rulings(List.of(ruling)),
                new Nations(List.of()));

        EventLists then = EventLists.before(DAY, marks, Sex.WOMEN, METRIC_MILE);
        assertThat(then.personalBest(ann).onThisTrack()).contains(annulledLater);
        assertThat(then.seasonsBest(ann)).isEqualTo(then.personalBest(ann));

        EventLists afterTheRuling = EventLists.before(LocalDate.of(2025, 2, 1), marks, Sex.WOMEN, METRIC_MILE);
        assertThat(afterTheRuling.personalBest(ann).onThisTrack()).contains(onTheDay);
        assertThat(afterTheRuling.seasonsBest(ann).onThisTrack()).isEmpty();

        EventLists inSpring = EventLists.before(LocalDate.of(2024, 5, 1), marks, Sex.WOMEN, METRIC_MILE);
        assertThat(inSpring.personalBest(ann).onThisTrack()).contains(outdoors);
        assertThat(inSpring.personalBest(ann).fasterElsewhere()).contains(indoors);
    }

    private static Performance mark(Athlete athlete, String mark, String day, Condition... conditions) {
        Distance distance = METRIC_MILE.distance();
        Mark time = Mark.parse(mark);
        LocalDate date = LocalDate.parse(day);
        return new Performance(
                Performance.idOf(athlete, distance, date, time),
                athlete,
                new Nation("GBR"),
                Optional.empty(),
                distance,
                time,
                DateInterval.on(date),
                OptionalInt.empty(),
                new Meeting("", "", CompetitionCategory.OTHER, "Somewhere"),
                Set.of(conditions),
                SOURCE);
    }
}
