package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;

/** Lists of marks from import to the books and lists they make. */
class RecordCommandsTest {

    private static final String HEADER = "mark,name,born,nation,place,venue,date,state,known,reason\n";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("archive.db"));
    }

    private Path list(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n");
    }

    private Terminal.Run mile(String line) {
        return terminal.mile(line.split(" ", -1));
    }

    private void importSome() throws IOException {
        Path file = list(
                "men_1500.csv",
                "3:32.1h,Seb ONE,1956-09-29,GBR,1,Zürich (SUI),1979-08-15,ratified,1979-12-01,",
                "3:32.09,Steve TWO,1955-10-09,GBR,1,Oslo (NOR),1980-07-15,,,",
                "3:31.36,Steve TWO,1955-10-09,GBR,1,Koblenz (GER),1980-08-27,,,",
                "3:31.00,Rash THREE,1970-01-01,BRN,1,Town (KEN),1990-08-19,annulled,1991-11-18,doping",
                "3:30.00,Hal FOUR,1974-09-14,MAR,1f1,\"Olympic Stadium, Sydney (AUS)\",2000-09-29,pending,,");
        assertThat(terminal.mile("import", file.toString()).out())
                .isEqualTo("1 list of marks added or corrected, 0 unchanged; 5 marks\n");
    }

    @Test
    void aLineageTellsMarginsDaysAndStates() throws IOException {
        importSome();

        assertThat(mile("record 1500 men --lineage --on 2001-01-01 --csv").out())
                .isEqualTo("""
                mark,margin,athlete,nation,date,where,until,days,state,by,source
                3:32.1h,,Seb ONE,GBR,1979-08-15,Zürich (SUI),1980-08-27,378,ratified,best on record here since 1979,men_1500.csv:2
                3:32.09,=,Steve TWO,GBR,1980-07-15,Oslo (NOR),1980-08-27,43,,best on record here since 1979,men_1500.csv:3
                3:31.36,-0.74,Steve TWO,GBR,1980-08-27,Koblenz (GER),2000-09-29,7338,,best on record here since 1979,men_1500.csv:4
                3:31.00,,Rash THREE,BRN,1990-08-19,Town (KEN),,,annulled,,men_1500.csv:5
                3:30.00,-1.36,Hal FOUR,MAR,2000-09-29,"Olympic Stadium, Sydney (AUS)",stands,94,pending,best on record here since 1979,men_1500.csv:6
                """);
    }

    @Test
    void aLineageOfYearsOfHandTimesSaysThatTheyMayBeMissing() throws IOException {
        importSome();
        String missing = "Before 1981 hand times were records too";

        assertThat(mile("record 1500 men --lineage --on 2001-01-01").err()).contains(missing);
        assertThat(mile("record 1500 men --on 2001-01-01").err()).doesNotContain(missing);
    }

    @Test
    void whoRunsForNoAreaMayBreakTheWorldUnder20Record() throws IOException {
        Path marks = list("women_1500.csv", "4:05.00,Bea MOOR,2007-05-01,AIN,1,Town (KEN),2025-06-01,,,");
        Path race = Files.writeString(folder.resolve("race-1500m-women.csv"), """
                # date: 2026-06-12
                athlete,nation,400,800,1200,finish
                Bea MOOR,AIN,64.4,2:08.6,3:13.4,4:02.10
                """);
        assertThat(terminal.mile("import", marks.toString()).exitCode()).isZero();
        assertThat(terminal.mile("import", race.toString()).exitCode()).isZero();

        assertThat(mile("records race-1500m-women-2026-W-1500 --csv").out())
                .contains("WU20R,,4:05.00,Bea MOOR,AIN,2025-06-01")
                .doesNotContain("AU20R");
        assertThat(mile("records race-1500m-women-2026-W-1500 --on 2025-05-31 --csv")
                        .exitCode())
                .isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void whatWasAnnulledLaterCountsAsKnownBefore() throws IOException {
        importSome();

        assertThat(mile("record 1500 men --on 1991-12-31 --known 1991-11-17 --csv")
                        .out())
                .contains("Rash THREE");
        assertThat(mile("record 1500 men --on 1991-12-31 --known 1991-11-18 --csv")
                        .out())
                .doesNotContain("Rash THREE")
                .contains("3:31.36");
        assertThat(mile("list 1500 men --csv").out()).doesNotContain("Rash THREE");
    }

    @Test
    void booksOfNationsAreasAndGames() throws IOException {
        importSome();

        assertThat(mile("record men 1500 --nation gbr --csv").out()).contains("3:31.36,-0.74,Steve TWO");
        assertThat(mile("record 1500m men --area EUR --csv").out()).contains("Steve TWO");
        assertThat(mile("record 1500 men --olympic --csv").out())
                .as("told by place and day")
                .contains("Hal FOUR");
        assertThat(mile("records 1500 men --csv").out().lines().map(row -> row.split(",", -1)[0]))
                .containsExactly("record", "WR", "OR", "AR", "AR");
    }

    @Test
    void aSeasonThatIsNoneIsRefused() {
        assertThat(mile("record 1500 men --season 24 --on 2026-11-30").err())
                .contains("--season 24 is no year of four digits; maybe 2024");
        assertThat(mile("record 1500 men --season 80 --on 2026-11-30").err()).contains("maybe 1980");
        assertThat(mile("record 1500 men --season 2030 --on 2026-11-30").err())
                .contains("--season 2030 had not begun on 2026-11-30");
        assertThat(mile("record 1500 men --season 2030 --on 2026-11-30").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(mile("list 1500 men --year 24 --on 2026-11-30").err())
                .contains("--year 24 is no year of four digits; maybe 2024");
    }

    @Test
    void theWorldLeadIsTheBestOfAYear() throws IOException {
        importSome();

        assertThat(mile("record 1500 men --season 1980 --lineage --csv").out().lines())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).startsWith("3:32.09,,Steve TWO"))
                .anySatisfy(row -> assertThat(row).startsWith("3:31.36,-0.73,Steve TWO"));
        assertThat(mile("record 1500 men --season 1980 --on 1980-08-01 --csv").out())
                .contains("3:32.09")
                .doesNotContain("3:31.36");
        assertThat(mile("record 1500 men --season 1980").out()).startsWith("World lead of 1980, men's 1500 m");
        assertThat(mile("record 1500 men --season 1980 --csv").out())
                .as("a lead stands no longer than its season; from 27 August to 31 December are 126 days")
                .contains(",season over,126,", "best of the season here")
                .doesNotContain("stands");
        assertThat(mile("record 1500 men --season 1980 --on 1980-08-29 --csv").out())
                .contains(",leads,2,");
        assertThat(mile("record 1500 men --season 1980").err())
                .contains("A lead is the best of its season among the marks on record here")
                .doesNotContain("not the record");
        assertThat(mile("record 1500 men --season 1999").exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(mile("record 1500 men --season 1980 --olympic").err()).contains("maybe mile list with --year 1980");
    }

    @Test
    void whatNoListOfRecordsCoversIsNotCalledTheRecord() throws IOException {
        importSome();

        for (String line : List.of("record 1500 men", "records 1500 men")) {
            for (String how : List.of("", " --csv", " --markdown")) {
                assertThat(mile(line + how).out()).as(line + how).contains("best on record here since 1979");
            }
            assertThat(mile(line).err())
                    .contains("no list of records tells of it on that day")
                    .contains("which may not be the record");
            assertThat(mile(line + " --json").out()).contains("\"onlyBestOnRecordHere\" : true");
        }
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        importSome();

        for (String line : List.of(
                "record 1500 men --lineage --json",
                "records 1500 men --nations --json",
                "list 1500 men --performances --json")) {
            String schema = Files.readString(
                    Path.of("..", "docs", "reference", "json", line.split(" ", -1)[0] + ".schema.json"));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(mile(line).out(), InputFormat.JSON))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotThereOrNotMeantIsSaid() throws IOException {
        importSome();

        assertThat(mile("record 800 women"))
                .isEqualTo(new Terminal.Run(
                        ExitCode.NOTHING,
                        "",
                        "mile: No world record, women's 800 m: the archive holds no mark that could be one."
                                + System.lineSeparator()));
        assertThat(mile("list mile men").exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(mile("record 1500").err())
                .contains("does not say whether men or women")
                .contains("1500 men");
        assertThat(mile("record men").err()).contains("does not say one distance");
        assertThat(mile("record 1500 men quickly").err()).contains("\"quickly\" says nothing of an event");
        assertThat(mile("record 1500 men --nation GBB").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(mile("record 1500 men --area Moon").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(mile("record 1500 men --u23").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(mile("record 1500 men --nation GBR --olympic").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(mile("list 1500 men --top 0").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aListIsKnownAgainAndALaterEditionReplacesIt() throws IOException {
        importSome();
        Path file = folder.resolve("men_1500.csv");

        assertThat(terminal.mile("import", file.toString()).out())
                .isEqualTo("0 lists of marks added or corrected, 1 unchanged; 0 marks\n");
        list("men_1500.csv", "3:29.00,Ann FIVE,,KEN,1,Town (KEN),2001-01-01,,,");
        assertThat(terminal.mile("import", file.toString()).out())
                .isEqualTo("1 list of marks added or corrected, 0 unchanged; 1 mark\n");
        assertThat(mile("list 1500 men --csv").out().lines()).hasSize(2);
        try (Archive archive = Archive.open(folder.resolve("archive.db"))) {
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void aGuessWaitsUntilSomebodyDecides() throws IOException {
        importSome();
        Path other = list(
                "other_men_1500.csv",
                "3:30.50,Hal FOUR,1994-09-14,MAR,1,Town (MAR),2001-07-01,,,",
                "3:29.50,Hal FOUR,,MAR,1,Town (MAR),2002-07-01,,,");

        Terminal.Run imported = terminal.mile("import", other.toString());

        assertThat(imported.out()).contains("1 row kept out until somebody decides");
        assertThat(mile("review --csv").out()).contains("lists,other_men_1500.csv:3,Hal FOUR (MAR)");
        assertThat(mile("list 1500 men --performances --csv").out()).doesNotContain("3:29.50");
        assertThat(mile("list 1500 men").err()).contains("1 marks of lists are left out until somebody decides");
        assertThat(mile("review 1 --is hal-four-mar-m-1974-09-14").exitCode()).isZero();
        assertThat(mile("list 1500 men --csv").out())
                .contains("1,3:29.50,Hal FOUR,MAR,1974-09-14")
                .contains("2,3:30.50,Hal FOUR,MAR,1994-09-14");
        assertThat(mile("review").out()).isEqualTo("No row waits for a decision.\n");
    }

    @Test
    void sourcesThatDifferAreTold() throws IOException {
        importSome();
        Path other = list(
                "other_men_1500.csv",
                "3:31.35,Steve TWO,1955-10-09,GBR,1,Koblenz (GER),1980-08-27,,,",
                "3:32.03,Seb ONE,1956-09-29,GBR,1,Zürich (SUI),1979-08-15,,,");

        assertThat(terminal.mile("import", other.toString(), "--issues").err())
                .contains("Steve TWO ran 3:31.35 on 1980-08-27 here, and 3:31.36 by men_1500.csv:4")
                .as("3:32.1h is what an old book makes of 3:32.03")
                .doesNotContain("Seb ONE ran");
        assertThat(mile("record 1500 men --lineage --csv").out())
                .contains(
                        "3:32.03,,Seb ONE,GBR,1979-08-15,Zürich (SUI),1980-08-27,378,ratified,best on record here since 1979,"
                                + "other_men_1500.csv:3; men_1500.csv:2")
                .as("nobody shares a record with himself on one day")
                .contains("3:31.35,-0.68")
                .doesNotContain("3:31.36");
    }

    @Test
    void anyOrderOfImportsGivesTheSameBooks() throws IOException {
        Random random = new Random(3);
        List<String> names = List.of("Ada LONGNAME", "Longname ADA", "Ben KIPKEMBOI", "Ben KIPKEMBO", "Cyd HILL");
        List<String> births = List.of("", "1990", "1990-01-01", "1991-02-02");
        for (int file = 0; file < 4; file++) {
            StringBuilder rows = new StringBuilder(HEADER);
            for (int i = 0; i < 20; i++) {
                rows.append("3:%d.%02d,%s,%s,%s,1,Town (GBR),20%02d-07-%02d,%s,,\n"
                        .formatted(
                                30 + random.nextInt(9),
                                random.nextInt(100),
                                names.get(random.nextInt(names.size())),
                                births.get(random.nextInt(births.size())),
                                random.nextBoolean() ? "GBR" : "KEN",
                                10 + random.nextInt(12),
                                1 + random.nextInt(28),
                                random.nextInt(6) == 0 ? "annulled" : ""));
            }
            Files.writeString(folder.resolve("list%d_men_1500.csv".formatted(file)), rows.toString());
        }
        String inOrder = booksAfter(List.of(0, 1, 2, 3), "in-order.db");

        assertThat(booksAfter(List.of(3, 1, 0, 2), "shuffled.db")).isEqualTo(inOrder);
        assertThat(booksAfter(List.of(2, 3, 1, 0), "other.db")).isEqualTo(inOrder);
        assertThat(inOrder.lines().count()).isGreaterThan(30);
    }

    private String booksAfter(List<Integer> order, String archive) {
        Terminal other = new Terminal(folder.resolve(archive));
        order.forEach(file -> assertThat(other.mile(
                                "import",
                                folder.resolve("list%d_men_1500.csv".formatted(file))
                                        .toString())
                        .exitCode())
                .isZero());
        return other.mile("list", "1500", "men", "--performances", "--top", "500", "--csv")
                        .out()
                + other.mile("record", "1500", "men", "--lineage", "--csv").out()
                + other.mile("records", "1500", "men", "--nations", "--csv").out()
                + other.mile("record", "1500", "men", "--nation", "KEN", "--lineage", "--csv")
                        .out();
    }
}
