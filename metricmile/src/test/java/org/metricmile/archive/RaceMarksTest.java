package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Performance;
import org.metricmile.records.Ruling;
import org.metricmile.scenes.RaceSheetBuilder;

/** The marks of races for the record desk: versions against one another, and days that are known in part. */
class RaceMarksTest {

    private static final Competitions NONE = new Competitions(List.of(), List.of());
    private static final LocalDate DAY = LocalDate.parse("2025-07-05");

    @TempDir
    Path folder;

    private Archive archive;
    private int published;

    @BeforeEach
    void openArchive() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    private static RaceSheetBuilder race(Optional<DateInterval> days) {
        return RaceSheetBuilder.of1500("RACE")
                .at(new Competition(
                        "M2025", "Meeting", CompetitionCategory.OTHER, "Hometown", new Nation("GBR"), days));
    }

    private static RaceSheetBuilder race() {
        return race(Optional.of(DateInterval.on(DAY)));
    }

    private void publish(RaceSheetBuilder race, String day) {
        archive.importAll(
                reading(document("scene", "content " + published++), race.build()),
                new Occasion("as published", NOON, Optional.of(LocalDate.parse(day))));
    }

    private RaceMarks marks() {
        return archive.marks().ofRaces(NONE, Optional.empty(), Optional.empty());
    }

    @Test
    void aResultWithAMarkIsAMark() {
        publish(race().finished(1, "Ada", "KEN", "3:30.00", "").ended("Ben", "DNF"), "2025-07-05");

        assertThat(marks().marks()).singleElement().satisfies(mark -> {
            assertThat(mark.id()).isEqualTo("ada 1500 2025-07-05 3:30.00");
            assertThat(mark.nation().code()).isEqualTo("KEN");
            assertThat(mark.place()).hasValue(1);
            assertThat(mark.meeting().place()).isEqualTo("Hometown (GBR)");
            assertThat(mark.conditions()).isEmpty();
        });
        assertThat(marks().rulings()).isEmpty();
        assertThat(marks().undated()).isZero();
    }

    @Test
    void aMarkThatALaterVersionTakesAwayIsAnnulledFromThenOn() {
        publish(race().finished(1, "Ada", "3:30.00").finished(2, "Ben", "3:31.00"), "2025-07-05");
        publish(race().ended("Ada", "DQ").finished(1, "Ben", "3:31.00"), "2026-01-18");

        assertThat(marks().marks()).extracting(mark -> mark.athlete().name()).containsExactly("Ada", "Ben");
        assertThat(marks().rulings())
                .extracting(Ruling::performanceId, Ruling::state, Ruling::knownSince)
                .containsExactly(
                        tuple("ada 1500 2025-07-05 3:30.00", Ruling.State.ANNULLED, LocalDate.parse("2026-01-18")));
    }

    @Test
    void aReinstatedMarkCountsAgainFromTheDayItWasGivenBack() {
        publish(race().ended("Ada", "DQ"), "2025-07-05");
        publish(race().finished(1, "Ada", "3:30.00"), "2025-07-07");

        assertThat(marks().rulings())
                .extracting(Ruling::state, Ruling::knownSince)
                .containsExactly(
                        tuple(Ruling.State.ANNULLED, DAY), tuple(Ruling.State.UNRULED, LocalDate.parse("2025-07-07")));
    }

    @Test
    void aCorrectedTimeTakesThePlaceOfTheFirstOne() {
        publish(race().finished(1, "Ada", "3:30.00"), "2025-07-05");
        publish(race().finished(1, "Ada", "3:30.01"), "2025-07-06");

        assertThat(marks().rulings())
                .extracting(Ruling::performanceId, Ruling::state, Ruling::knownSince)
                .containsExactlyInAnyOrder(
                        tuple("ada 1500 2025-07-05 3:30.00", Ruling.State.ANNULLED, LocalDate.parse("2025-07-06")),
                        tuple("ada 1500 2025-07-05 3:30.01", Ruling.State.ANNULLED, DAY),
                        tuple("ada 1500 2025-07-05 3:30.01", Ruling.State.UNRULED, LocalDate.parse("2025-07-06")));
    }

    @Test
    void aResultThatAnOlderVersionDidNotListWasRunAllTheSame() {
        publish(race().finished(1, "Ada", "3:30.00"), "2025-07-05");
        publish(race().finished(1, "Ada", "3:30.00").finished(2, "Ben", "3:31.00"), "2025-07-06");

        assertThat(marks().marks()).hasSize(2);
        assertThat(marks().rulings()).isEmpty();
    }

    @Test
    void whereOnlyTheChampionshipIsDatedTheMarkCountsFromItsLastDay() {
        DateInterval championship = new DateInterval(DAY, DAY.plusDays(8));
        publish(race(Optional.of(championship)).finished(1, "Ada", "3:30.00"), "2025-08-01");

        assertThat(marks().marks()).singleElement().satisfies(mark -> {
            assertThat(mark.date()).isEqualTo(championship.last());
            assertThat(mark.when()).isEqualTo(championship);
            assertThat(mark.isDayKnown()).isFalse();
        });
        assertThat(marks().undated()).isZero();
    }

    @Test
    void aDayThatIsFoundOutLaterIsTheDayOfTheOlderVersionToo() {
        DateInterval championship = new DateInterval(DAY, DAY.plusDays(8));
        publish(race(Optional.of(championship)).finished(1, "Ada", "3:30.00"), "2025-08-01");
        publish(race().finished(1, "Ada", "3:30.00"), "2025-09-01");

        assertThat(marks().marks()).extracting(Performance::date).containsExactly(DAY);
        assertThat(marks().marks().get(0).conditions()).isEmpty();
        assertThat(marks().rulings()).isEmpty();
    }

    @Test
    void aMarkOfNoDayAtAllIsCountedAndLeftOut() {
        publish(race(Optional.empty()).finished(1, "Ada", "3:30.00").ended("Ben", "DNF"), "2025-08-01");

        assertThat(marks().marks()).isEmpty();
        assertThat(marks().undated()).isEqualTo(1);
    }

    @Test
    void marksOfOneEventAreAskedFor() {
        publish(race().finished(1, "Ada", "3:30.00"), "2025-07-05");

        assertThat(archive.marks()
                        .ofRaces(NONE, Optional.of(Sex.MEN), Optional.of(Distance.ofMetres(1500)))
                        .marks())
                .hasSize(1);
        assertThat(archive.marks()
                        .ofRaces(NONE, Optional.of(Sex.WOMEN), Optional.empty())
                        .marks())
                .isEmpty();
        assertThat(archive.marks()
                        .ofRaces(NONE, Optional.empty(), Optional.of(Distance.ofMetres(800)))
                        .marks())
                .isEmpty();
    }
}
