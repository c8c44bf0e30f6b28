package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.WrittenMeanwhileException;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Source;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ResultCorrection;

/** Two commands at once: what one writes between the reading and the writing of the other stays. */
class ReadAnewTest {

    private static final String RACE = "town-games-2026-M-1500-F";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Terminal terminal = new Terminal(file);

    @BeforeEach
    void importRace() throws IOException {
        file = folder.resolve("archive.db");
        terminal = new Terminal(file);
        Path meet = Files.createDirectory(folder.resolve("meet"));
        Files.writeString(meet.resolve("meet.txt"), "race: Town Games 2026\ndate: 2026-05-01\n");
        Files.writeString(meet.resolve("012-1-01.lif"), """
                12,1,1,Men 1500m Final,,,,,,1500,20:51:03.112
                1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12
                2,412,2,Hill,Ben,Porto,3:40.55,,0.43
                3,413,3,Lake,Carl,Kelso AC,3:41.20,,0.65
                """);
        assertThat(terminal.mile("import", meet.toString()).exitCode()).isZero();
    }

    private Terminal.Run disqualify(String name) {
        return terminal.mile("correct", RACE, "--athlete", name, "--disqualify", "TR 17.3", "--reason", "protest");
    }

    private String show() {
        return terminal.mile("show", RACE).out();
    }

    private static ImportReport disqualifyHill(Archive archive, Runnable inBetween, ArchiveState seen) {
        RaceSheet sheet = archive.findRace(RACE).orElseThrow();
        Athlete hill = AthleteSearch.in(sheet, "hill");
        Document why = new Document("jury.txt", "lane".getBytes(StandardCharsets.UTF_8));
        RaceSheet after = ResultCorrection.disqualify(sheet, hill, "TR 17.2", true, new Source("", why.name(), 0));
        inBetween.run();
        return archive.importAll(
                new Reading(List.of(why), List.of(after), List.of(), List.of()),
                Occasion.now("lane", Instant.now()),
                seen);
    }

    @Test
    void aDecisionEnteredBetweenReadingAndWritingStays() {
        List<String> told = new ArrayList<>();
        try (Archive archive = Archive.open(file)) {
            ImportReport report = ReadAnew.whileOthersWrite(
                    archive,
                    told::add,
                    seen -> disqualifyHill(
                            archive,
                            () -> {
                                if (told.isEmpty()) {
                                    assertThat(disqualify("field").exitCode()).isZero();
                                }
                            },
                            seen));

            assertThat(report.corrected()).containsExactly(new ImportReport.NewVersion(RACE, 3));
        }
        assertThat(told).containsExactly("Another program wrote to the archive meanwhile; reading once more...");
        assertThat(show()).contains("1  Carl Lake").contains("DQ TR 17.3").contains("DQ TR 17.2");
    }

    @Test
    void whereOthersWriteEachTimeItIsSaidAndNothingIsWritten() {
        try (Archive archive = Archive.open(file);
                Archive other = Archive.open(file)) {
            int[] tries = {0};
            Runnable otherWrites = () -> other.importAll(
                    new Reading(
                            List.of(new Document("note.txt", new byte[] {(byte) tries[0]++})),
                            List.of(),
                            List.of(),
                            List.of()),
                    Occasion.now("note", Instant.now()));

            assertThatThrownBy(() -> ReadAnew.whileOthersWrite(
                            archive, said -> {}, seen -> disqualifyHill(archive, otherWrites, seen)))
                    .isInstanceOf(WrittenMeanwhileException.class)
                    .hasMessage(
                            "the archive %s was written to by another program while it was read; nothing was written. Maybe run the command again",
                            file);
            assertThat(tries[0]).isEqualTo(20);
            assertThat(archive.listVersions(RACE)).hasSize(1);
        }
    }

    @Test
    void decisionsAboutThreeRunnersEnteredAtOnceAllHold() throws Exception {
        List<String> runners = List.of("field", "hill", "lake");
        ExecutorService desks = Executors.newFixedThreadPool(runners.size());
        try {
            CyclicBarrier together = new CyclicBarrier(runners.size());
            String mark = "3:50.00";
            List<Future<Terminal.Run>> runs = new ArrayList<>();
            for (String runner : runners) {
                runs.add(desks.submit(() -> {
                    together.await();
                    return terminal.mile("correct", RACE, "--athlete", runner, "--mark", mark, "--reason", "film");
                }));
            }
            for (Future<Terminal.Run> run : runs) {
                assertThat(run.get().exitCode()).as(run.get().err()).isZero();
            }
            assertThat(show().split(mark, -1)).as(show()).hasSize(runners.size() + 1);
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void aRowIsNotDecidedByWhoeverReadBeforeAnotherWrote() {
        try (Archive archive = Archive.open(file)) {
            ArchiveState before = archive.state();
            assertThat(disqualify("lake").exitCode()).isZero();

            assertThat(archive.state()).isNotEqualTo(before);
            assertThatThrownBy(() -> archive.settle(
                            1,
                            Optional.empty(),
                            new Reading(List.of(), List.of(), List.of(), List.of()),
                            Occasion.now("late", Instant.EPOCH),
                            before))
                    .isInstanceOf(WrittenMeanwhileException.class);
            assertThat(archive.reviews().decisions()).isEmpty();
        }
    }
}
