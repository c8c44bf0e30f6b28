package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.TrackKind;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

class RunsLikeItTest {

    private static final Distance AT_800 = Distance.ofMetres(800);
    private static final Distance AT_1000 = Distance.ofMetres(1000);
    private static final Distance AT_1200 = Distance.ofMetres(1200);

    private static RaceSheet race(int number, String finish, String at800) {
        return RaceSheetBuilder.of1500("R" + number)
                .finished(1, "Ann Archer", finish)
                .splits("Ann Archer", "800", at800)
                .build();
    }

    private static List<RaceSheet> races(int number, String finish, String at800) {
        return IntStream.range(0, number).mapToObj(i -> race(i, finish, at800)).toList();
    }

    @Test
    void aRunIsStretchedToTheTime() {
        RunsLikeIt runs = RunsLikeIt.of(races(20, "3:20.00", "1:46.00"), 202, List.of(AT_800, AT_1000), 0.9);
        assertThat(runs.at(AT_800)).hasValueSatisfying(mark -> {
            assertThat(mark.runs()).isEqualTo(20);
            assertThat(mark.seconds().median()).isCloseTo(106 * 202 / 200.0, within(1e-9));
        });
        assertThat(runs.at(AT_1000)).as("no time there").isEmpty();
        assertThat(runs.nearestToHalf(Distance.ofMetres(1500))).isEqualTo(runs.at(AT_800));
    }

    @Test
    void aTimeThatIsOnlyInterpolatedIsNoneOnRecord() {
        List<RaceSheet> races = IntStream.range(0, 20)
                .mapToObj(i -> RaceSheetBuilder.of1500("R" + i)
                        .finished(1, "Ann Archer", "3:20.00")
                        .splits("Ann Archer", "800", "1:46.00", "1200", "2:40.00")
                        .build())
                .toList();
        assertThat(TracedRace.of(races.get(0))
                        .trace()
                        .passing(races.get(0).results().get(0).athlete(), AT_1000)
                        .map(Passing::provenance))
                .hasValue(Provenance.INTERPOLATED);
        RunsLikeIt runs = RunsLikeIt.of(races, 200, List.of(AT_800, AT_1000, AT_1200), 0.9);
        assertThat(runs.marks()).extracting(RunsLikeIt.AtMark::at).containsExactly(AT_800, AT_1200);
    }

    @Test
    void theShortTrackAndCombinedEventsAreRacedOtherwise() {
        List<RaceSheet> outdoors = races(20, "3:20.00", "1:46.00");
        List<RaceSheet> others = new ArrayList<>(outdoors);
        races(20, "3:20.00", "1:40.00").forEach(sheet -> {
            Race race = sheet.race();
            Event shortTrack = new Event(race.event().distance(), TrackKind.SHORT_TRACK);
            others.add(as(sheet, race.id(), shortTrack));
            others.add(as(sheet, race.id() + "-M-1500DEC-F", race.event()));
        });
        assertThat(others.get(21).race().combined()).isPresent();
        assertThat(RunsLikeIt.of(others, 200, List.of(AT_800), 0.9))
                .isEqualTo(RunsLikeIt.of(outdoors, 200, List.of(AT_800), 0.9));
    }

    private static RaceSheet as(RaceSheet sheet, String id, Event event) {
        Race race = sheet.race();
        return new RaceSheet(
                new Race(
                        id,
                        race.competition(),
                        race.date(),
                        race.sex(),
                        event,
                        race.round(),
                        race.completeness(),
                        race.source()),
                sheet.results(),
                sheet.splits(),
                sheet.reported(),
                sheet.startList(),
                sheet.issues());
    }

    @Test
    void runsOfAnotherTimeAndFewRunsTellNothing() {
        assertThat(RunsLikeIt.of(races(30, "3:20.00", "1:46.00"), 205, List.of(AT_800), 0.9)
                        .marks())
                .as("2.4 % slower")
                .isEmpty();
        assertThat(RunsLikeIt.of(races(19, "3:20.00", "1:46.00"), 200, List.of(AT_800), 0.9)
                        .marks())
                .isEmpty();
    }
}
