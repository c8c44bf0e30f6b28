package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.DateInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.careers.FormBook;

/** Of a race nothing counts that was run in it, whatever day a source puts it on. */
class RaceDayTest {

    /** Its list of results has 6 August, careers and the list of records have the 5th. */
    private static final String DATED_LATE = "OG2024-W-5000-F";

    private static final List<String> MARKS_OF_IT =
            List.of("14:28.56", "14:29.60", "14:30.61", "14:31.64", "14:32.23", "14:32.98", "14:35.43");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void copyStarter() throws IOException {
        file = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, file);
        }
    }

    private List<String> bests(String raceId) {
        try (Archive archive = Archive.openToRead(file)) {
            RaceSheet sheet = archive.findRace(raceId).orElseThrow();
            return RaceField.of(archive, sheet).known().stream()
                    .flatMap(ability -> ability.bests().stream())
                    .map(best -> best.mark().mark().toString())
                    .toList();
        }
    }

    @Test
    void theSheetOfARaceThatIsDatedLateHasNothingOfTheRace() {
        String sheet =
                new Terminal(file).mile("sheet", DATED_LATE, "--markdown").out();
        assertThat(sheet).contains("5 August 2024", "14:46.28").doesNotContain(MARKS_OF_IT);
    }

    @Test
    void theRecordsOnItsEveAreThoseBeforeIt() {
        String records = new Terminal(file).mile("records", DATED_LATE, "--csv").out();
        assertThat(records).contains("NR,ITA,14:35.29,Nadia Battocletti").doesNotContain(MARKS_OF_IT);
    }

    /** The record desk and the form book each have their way to the day; a race is told of on one. */
    @Test
    void recordsAndCareersTellOfARaceOnTheSameDay() {
        try (Archive archive = Archive.openToRead(file)) {
            FormBook book = FormBookOfArchive.of(archive);
            RecordDesk desk = book.records();
            Map<String, String> differ = new TreeMap<>();
            int told = 0;
            for (RaceSheet sheet : archive.findRaces(race -> race.date().isPresent())) {
                Optional<DateInterval> dated = book.dated(sheet.race()).date().filter(DateInterval::isOneDay);
                LocalDate day = RaceDay.told(sheet, desk);
                told += dated.isPresent() ? 1 : 0;
                if (dated.isPresent() && !dated.get().last().equals(day)) {
                    differ.put(sheet.race().id(), "careers " + dated.get() + ", desk " + day);
                }
            }
            assertThat(told).isGreaterThan(100);
            assertThat(differ).isEmpty();
        }
    }

    @Test
    void noMarkOfTheRaceIsABestBeforeIt() {
        assertThat(bests(DATED_LATE)).contains("14:35.29").doesNotContainAnyElementsOf(MARKS_OF_IT);
    }

    @Test
    void aListThatIsADayEarlyBringsNoMarkOfTheRaceIn() throws IOException {
        Path list = Files.writeString(folder.resolve("men_1500.csv"), """
                mark,name,born,nation,place,venue,date,state,known,reason
                3:27.79,Josh KERR,1997-10-08,GBR,2,Paris (FRA),2024-08-05,,,
                """);
        assertThat(new Terminal(file).mile("import", list.toString()).exitCode())
                .isZero();

        assertThat(bests("OG2024-M-1500-F")).contains("3:29.38").doesNotContain("3:27.79");
        assertThat(new Terminal(file)
                        .mile("sheet", "OG2024-M-1500-F", "--markdown")
                        .out())
                .doesNotContain("3:27.79");
    }
}
