package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.TopLists;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.commentary.CommentatorsSheet;
import org.metricmile.report.commentary.SheetMarkdown;
import org.metricmile.report.commentary.SheetText;

/** Sheets of the archive that comes with the product. */
class SheetCommandTest {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\u00a0[A-Z][a-z]{2}\u00a0\\d{4}");
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.ENGLISH);

    private static final Terminal TERMINAL = Terminal.ofStarter();

    @TempDir
    private Path folder = Path.of("");

    private static List<String> rows(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("|")).toList();
    }

    private static List<LocalDate> days(String markdown) {
        List<LocalDate> days = new ArrayList<>();
        Matcher day = DAY.matcher(String.join("\n", rows(markdown)));
        while (day.find()) {
            days.add(LocalDate.parse(day.group(), PRINTED));
        }
        return days;
    }

    @Test
    void beforeParisNothingOfParisIsKnown() {
        Terminal.Run run = TERMINAL.mile("sheet", "OG2024-M-1500-F", "--markdown");
        assertThat(run.exitCode()).as(run.err()).isZero();
        String hocker = rows(run.out()).stream()
                .filter(row -> row.startsWith("| Cole Hocker"))
                .findFirst()
                .orElseThrow();
        assertThat(hocker)
                .contains("| 3:30.59 (Eugene", "6th (Olympic Games 2020)", "8th (World Athletics world ranking");
        assertThat(run.out()).doesNotContain("3:27.65", "3:27.79", "3:27.80", "Olympic Games 2024)");
        assertThat(rows(run.out()).get(2)).as("first on the line").startsWith("| Pietro Arese (ITA, start 1, bib 841)");
    }

    @Test
    void aBestOfBeforeASeasonThatIsNotOnRecordIsMarked() {
        String sheet = TERMINAL.mile("sheet", "WC2025-W-800-F", "--markdown").out();
        assertThat(sheet)
                .contains(
                        "\u2020 Of this season no mark over the distance is on record: a faster best may be missing.");
        assertThat(rows(sheet))
                .as("Bell ran faster in 2025 than any mark of hers here, Hull has a mark of the season")
                .anyMatch(row -> row.startsWith("| Georgia Bell\u2020 (GBR) | 1:56.28 "))
                .anyMatch(row -> row.startsWith("| Jessica Hull (AUS) | 1:57.15 "));
    }

    @Test
    void aMarkOfADayUnknownIsDatedByTheLastDayOnWhichItMayHaveBeen() {
        assertThat(rows(TERMINAL.mile("sheet", "OG2024-M-800-F", "--markdown").out()))
                .as("run in the semi-final, whose day is not on record")
                .anyMatch(row -> row.startsWith("| Bryce Hoppel")
                        && row.contains("1:44.04 (Budapest (HUN) by\u00a027\u00a0Aug\u00a02023)"));
        assertThat(TERMINAL.mile("records", "OG2024-M-800-F").out())
                .as("its list tells the days of the Games only, other sources the day")
                .contains("up to 2024-08-09");
    }

    @Test
    void noSheetTellsOfItsDayOrOfALaterOne() {
        Distance distance = Distance.ofMetres(1500);
        try (Archive archive = Archive.openToRead(TERMINAL.archive())) {
            FormBook book = FormBookOfArchive.of(archive);
            for (Sex sex : Sex.values()) {
                TopLists lists = DeskOnRecord.of(archive, sex, distance).desk().lists();
                List<RaceSheet> races = archive.findRaces(race -> race.sex() == sex
                        && race.event().distance().equals(distance)
                        && race.date().isPresent());
                for (RaceSheet race : races) {
                    LocalDate day = race.race().date().map(DateInterval::first).orElseThrow();
                    String sheet = SheetMarkdown.of(SheetText.of(
                            CommentatorsSheet.of(race.race(), day, race.startList(), race.results(), book, lists)));
                    assertThat(days(sheet)).as(race.race().id()).allMatch(told -> told.isBefore(day));
                }
            }
        }
        assertThat(days(TERMINAL.mile("sheet", "OG2024-M-1500-F", "--markdown").out()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void withoutAStartListTheFieldIsInOrderOfNames() {
        String sheet = TERMINAL.mile("sheet", "WC2023-M-1500-F", "--markdown").out();
        List<String> field = rows(sheet.substring(0, sheet.indexOf("## Head to head"))).stream()
                .skip(2)
                .toList();
        assertThat(field).hasSizeGreaterThan(8).isSorted();
        assertThat(sheet).contains("No start list is on record");
    }

    @Test
    void thePageGoesToTheFileNamed() throws IOException {
        Path file = folder.resolve("sheet.html");
        Terminal.Run run = TERMINAL.mile("sheet", "paris", "2024", "1500", "men", "final", "-o", file.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines(file.toString());
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains("Cole Hocker", "Best of 2024 in this archive");
        Terminal.Run nowhere = TERMINAL.mile(
                "sheet",
                "OG2024-M-1500-F",
                "-o",
                folder.resolve("no/sheet.html").toString());
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(nowhere.err()).contains("The sheet cannot be written to").contains("there is no such folder");
    }
}
