package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/** What is larger than anything the sport has is refused, and says so; nothing hangs. */
class LimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    private static void refused(Path path, String message) {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThatThrownBy(() -> Formats.read(path, FormatContract.KNOWN))
                        .isInstanceOf(UnreadableFileException.class)
                        .hasMessage(message));
    }

    private static Reading sheet(String text) throws IOException {
        return new SplitSheetFormat()
                .read(new Document("sheet.csv", text.getBytes(StandardCharsets.UTF_8)), FormatContract.TABLES);
    }

    private static Reading bundle(Map<String, String> files) throws IOException {
        List<Document> documents = files.entrySet().stream()
                .map(file -> new Document(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new RaceBundleFormat().read(documents, FormatContract.TABLES);
    }

    @Test
    void aFileBeyondTheLimitIsNotTakenIn() throws IOException {
        Path file = folder.resolve("huge.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("athlete,400,finish\n".getBytes(StandardCharsets.UTF_8));
            sparse.setLength(4L << 30);
        }

        refused(file, file + " has more than the 64 MB that are read of a file. Maybe split it.");
    }

    @Test
    void aLineWithoutEndIsNotTakenIn() throws IOException {
        Path file = folder.resolve("line.csv");
        byte[] much = "athlete,400,finish,".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream line = Files.newOutputStream(file)) {
            for (int i = 0; i < 30; i++) {
                line.write(much);
            }
        }

        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThatThrownBy(() -> Formats.read(file, FormatContract.KNOWN))
                        .isInstanceOf(UnreadableFileException.class)
                        .hasMessageContaining("A row may have 200 columns"));
    }

    @Test
    void filesThatAreTooMuchTogetherAreNotTakenIn() throws IOException {
        List<Path> files = List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("c"));
        for (Path file : files) {
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(Limits.FILE_BYTES);
            }
        }

        assertThatThrownBy(() -> Documents.loadAll(files))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(files.get(2)
                        + " and the files before it have more than the 128 MB that are read at a time."
                        + " Maybe split the folder.");
    }

    @Test
    void aDeviceAndALinkToOneAreRefused() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "this system has no /dev/zero");
        String message =
                " is neither a file nor a folder. Maybe a device or a pipe: copy what comes out of it into a file"
                        + " first.";
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("/dev/zero"));

        refused(Path.of("/dev/zero"), "/dev/zero" + message);
        refused(link, link + message);
        assertThatThrownBy(() -> Documents.load(link))
                .hasMessage(
                        link + " is no file. Maybe a device or a pipe: copy what comes out of it into a file first.");
        assertThatThrownBy(() -> Documents.head(link)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aPipeIsRefusedAlsoInsideAFolder() throws Exception {
        Path pipe = folder.resolve("races.csv");
        assumeTrue(madePipe(pipe), "this system makes no pipes with mkfifo");
        Files.writeString(folder.resolve("results.csv"), "race_id,place,athlete,mark\n");

        refused(
                pipe,
                pipe
                        + " is neither a file nor a folder. Maybe a device or a pipe: copy what comes out of it into a file"
                        + " first.");
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThatThrownBy(() -> new RaceBundleFormat().read(folder, FormatContract.KNOWN))
                        .hasMessageContaining("has no races.csv"));
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noMkfifo) {
            return false;
        }
    }

    @Test
    void linksThatLeadNowhereOrInACircleAreRefused() throws IOException {
        Path circle = folder.resolve("circle.csv");
        Files.createSymbolicLink(circle, circle);

        refused(circle, circle + " is a link that leads nowhere.");
    }

    @Test
    void aFolderOfTooManyFilesIsNotListed() throws IOException {
        for (int i = 0; i <= Limits.FOLDER_FILES; i++) {
            Files.createFile(folder.resolve(i + ".lif"));
        }

        assertThatThrownBy(() -> Documents.filesOf(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        folder
                                + " holds more than the 5000 files that are looked at in a folder. Maybe another folder is meant.");
        Files.delete(folder.resolve("0.lif"));
        assertThat(Documents.filesOf(folder)).hasSize(Limits.FOLDER_FILES);
    }

    @Test
    void tooManyRowsAreRefusedAndEmptyOnesDoNotCount() throws IOException {
        String header = "athlete,400,finish 1500\n";

        assertThatThrownBy(() -> sheet(header + "A,60,4:00\n".repeat(Limits.ROWS)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("sheet.csv has more than 1000000 rows. Maybe split it.");
        assertThat(sheet(header + ",,\n\n".repeat(2_000_000) + "A,60,4:00\n").races())
                .hasSize(1);
    }

    @Test
    void tooManyCommentLinesAreRefused() {
        String comments = "# x: y\n".repeat(Limits.COMMENT_LINES + 1);

        assertThatThrownBy(() -> sheet(comments + "athlete,400,finish\nA,60,4:00\n"))
                .hasMessage("sheet.csv has more than 1000 lines that begin with #. Maybe split it.");
    }

    @Test
    void ofManyIssuesOfAKindTheFirstAreKeptAndTheRestCounted() throws IOException {
        int bad = 3 * Limits.ISSUES_OF_A_KIND;
        Reading reading = bundle(Map.of(
                "races.csv", "race_id,competition,sex,distance_m\nR,Games,M,1500\nS,Games,M,800\n",
                "results.csv", "race_id,place,athlete,mark\nR,1,A,3:40.10\nS,1,A,1:44.10\n",
                "splits.csv",
                        "race_id,athlete,distance_m,elapsed_s\n" + "R,A,x,57\n".repeat(bad - 10)
                                + "S,A,x,57\n".repeat(10)));

        List<ImportIssue> issues = FormatContract.issues(reading);
        assertThat(issues.stream().filter(issue -> issue.kind().equals("UnreadableDistance")))
                .hasSize(Limits.ISSUES_OF_A_KIND);
        assertThat(issues.stream().filter(issue -> issue.kind().equals("MoreOfTheSame")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.where()).isEqualTo("splits.csv:" + (Limits.ISSUES_OF_A_KIND + 2));
                    assertThat(issue.message())
                            .isEqualTo(
                                    "From here on 10000 more issues of the kind UnreadableDistance were met; the first"
                                            + " 5000 are kept. Maybe one fault stands behind them all.");
                });
    }

    @Test
    void aSheetOfBadRowsKeepsAsManyIssuesToo() throws IOException {
        Reading reading =
                sheet("athlete,400,finish 1500\n" + ",60,4:00\n".repeat(Limits.ISSUES_OF_A_KIND + 7) + "A,60,4:00\n");

        assertThat(reading.races().get(0).issues())
                .filteredOn(issue -> issue.kind().equals("RowWithoutName"))
                .hasSize(Limits.ISSUES_OF_A_KIND);
        assertThat(reading.races().get(0).issues())
                .filteredOn(issue -> issue.kind().equals("MoreOfTheSame"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("7 more issues of the kind RowWithoutName"));
    }

    @ParameterizedTest
    @CsvSource({
        "99999999999999, UnreadablePlace, UnreadableMark, UnreadableDistance, UnreadableTime",
        "1e308, UnreadablePlace, UnreadableMark, UnreadableDistance, UnreadableTime",
        "-5, UnreadablePlace, UnreadableMark, UnreadableDistance, UnreadableTime",
        "NaN, UnreadablePlace, UnreadableMark, UnreadableDistance, UnreadableTime",
        "Infinity, UnreadablePlace, UnreadableMark, UnreadableDistance, UnreadableTime"
    })
    void numbersBeyondSenseAreToldAndLeftOut(String number, String place, String mark, String distance, String time)
            throws IOException {
        Reading reading = bundle(Map.of(
                "races.csv", "race_id,competition,sex,distance_m\nR,Games,M,1500\n",
                "results.csv",
                        "race_id,place,athlete,mark,seconds\nR,%1$s,A,3:40.10,%1$s\nR,2,B,%1$s,\n".formatted(number),
                "splits.csv", "race_id,athlete,distance_m,elapsed_s\nR,A,%1$s,57\nR,A,400,%1$s\n".formatted(number)));

        assertThat(FormatContract.issues(reading))
                .extracting(ImportIssue::kind)
                .contains(place, mark, distance, time, "SecondsDifferFromMark");
        assertThat(reading.races().get(0).splits()).isEmpty();
        assertThat(reading.races().get(0).results()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"+999999999-12-31", "0001-01-01", "1799-12-31", "2200-01-01", "-2024-08-06"})
    void yearsBeyondSenseAreToldAndLeftOut(String date) throws IOException {
        Reading reading = bundle(Map.of(
                "races.csv",
                "race_id,competition,sex,distance_m,date\nR,Games,M,1500," + date + "\n",
                "results.csv",
                "race_id,place,athlete,mark\nR,1,A,3:40.10\n"));

        assertThat(reading.races().get(0).race().date()).isEmpty();
        assertThat(FormatContract.issues(reading))
                .extracting(ImportIssue::message)
                .contains("\"%s\" is not a date; expected year-month-day as in 2024-08-06, from 1800 to 2199."
                        .formatted(date));
    }

    @Test
    void aRaceTooLongForTheTrackIsLeftOut() throws IOException {
        Reading reading = bundle(Map.of(
                "races.csv", "race_id,competition,sex,distance_m\nR,Games,M,99999999999999\n",
                "results.csv", "race_id,place,athlete,mark\nR,1,A,3:40.10\n"));

        assertThat(reading.races()).isEmpty();
        assertThat(reading.issues()).extracting(ImportIssue::kind).contains("UnusableRace");
    }

    @Test
    void aTableOfNothingButItsHeaderIsToldApartFromAnEmptyFile() throws IOException {
        assertThatThrownBy(() -> sheet("athlete,400,finish\n"))
                .hasMessage("sheet.csv has a header and no rows. Expected one row for each athlete.");
        assertThatThrownBy(() -> sheet("\n\n"))
                .hasMessage("sheet.csv is empty. Expected a header row with column names.");
        Reading reading = bundle(Map.of(
                "races.csv", "race_id,competition,sex,distance_m\n", "results.csv", "race_id,place,athlete,mark\n"));
        assertThat(reading.races()).isEmpty();
    }

    @Test
    void longTextsThatTemptPatternsTakeNoTime() {
        String blanks = "finish" + " ".repeat(Limits.CELL_CHARACTERS - 20) + "\"\"x";
        String rounds = "heat 1".repeat(Limits.CELL_CHARACTERS / 6 - 1);
        String header = "athlete,400,finish 1500," + ("\"" + blanks + "\",").repeat(150) + "x\n";

        assertTimeoutPreemptively(PATIENCE, () -> sheet(header + "A,60,4:00\n"));
        assertTimeoutPreemptively(
                PATIENCE,
                () -> bundle(Map.of(
                        "races.csv",
                        "race_id,competition,sex,distance_m,round\n"
                                + ("R,Games,M,1500,\"" + rounds + "\n\"\n").repeat(3000),
                        "results.csv",
                        "race_id,place,athlete,mark\nR,1,A,3:40.10\n")));
    }
}
