package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.simulation.HabitsText;
import org.metricmile.simulation.Population;

class CalibrateCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Terminal terminal = new Terminal(Path.of(""));

    @BeforeAll
    static void copyStarter() throws IOException {
        Path archive = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        terminal = new Terminal(archive);
    }

    @Test
    void theTableHasRealRacesBesideSimulatedOnesAndFollowsItsSchema() throws IOException {
        Terminal.Run run = terminal.mile("calibrate", "--check", "--population", "men 800 m", "--races", "2", "--json");
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "calibrate.schema.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(run.out())
                .contains("the leader at 600 m wins", "\"realRaces\" : 17", "time alone against the formula");
        assertThat(run.err()).contains("rows are inside with all their figures");
    }

    @Test
    void theFieldsOfTheFitAreScored() {
        Terminal.Run run =
                terminal.mile("calibrate", "--check", "--of-the-fit", "--population", "men 800 m", "--races", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).containsPattern("Misfit of men 800 m: \\d\\.\\d{3}");
    }

    @Test
    void whatBelongsToACheckIsRefusedWithoutOne() {
        for (String option : new String[] {"--of-the-fit", "--ablations"}) {
            Terminal.Run run = terminal.mile("calibrate", option);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(option + " goes with --check only");
        }
    }

    @Test
    void whatBelongsToAFitIsRefusedWithACheck() {
        for (String option : new String[] {"--evaluations=3", "--step=0.1", "--output=habits.csv"}) {
            Terminal.Run run = terminal.mile("calibrate", "--check", option);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains(
                            option.substring(0, option.indexOf('=')) + " is of a fit; with --check nothing is fitted");
        }
    }

    @Test
    void aFitWritesHabitsThatCanBeReadAgain() throws IOException {
        Path file = folder.resolve("habits.csv");
        Terminal.Run run = terminal.mile(
                "calibrate", "--population", "men 800 m", "--races", "1", "--evaluations", "2", "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        HabitsText fitted = HabitsText.parse(Files.readString(file));
        assertThat(fitted.of(Population.MEN_1500))
                .isEqualTo(HabitsShipped.habits().of(Population.MEN_1500));
        assertThat(fitted.how().values()).anyMatch(how -> how.startsWith("fitted for ") && how.contains("men 800 m"));
        assertThat(fitted.remarks()).last().asString().contains("men 800 m: mile calibrate --population", "--step 0.2");
        assertThat(terminal.mile(
                                "calibrate",
                                "--check",
                                "--population",
                                "men 800 m",
                                "--races",
                                "1",
                                "--habits",
                                file.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void whatCannotBeIsExplained() throws IOException {
        assertThat(terminal.mile("calibrate", "--races", "0").err()).contains("--races 0 is not 1 to 10000; maybe 100");
        assertThat(terminal.mile("calibrate", "--evaluations", "0").err())
                .contains("--evaluations 0 is not 1 to 100000; maybe 300");
        assertThat(terminal.mile("calibrate", "--step", "1").err())
                .contains("--step 1.0 is not above 0 and at most 0.5; maybe 0.1");
        assertThat(terminal.mile("calibrate", "--population", "boys").err())
                .contains("--population: \"boys\" is no population; there are men 1500 m");
        assertThat(terminal.mile("calibrate", "--check", "--tracks", "no-such-folder")
                        .exitCode())
                .isEqualTo(ExitCode.NOT_FOUND);
        assertThat(terminal.mile("calibrate", "--check", "--habits", "no-such-file")
                        .exitCode())
                .isEqualTo(ExitCode.NOT_FOUND);
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, "number,men 1500 m,how\nkick.metres,far,by hand\n");
        assertThat(terminal.mile("calibrate", "--check", "--habits", wrong.toString())
                        .err())
                .contains("wrong.csv, line 2: \"far\" is not a number, for kick.metres of men 1500 m");
    }

    @Test
    void aPlaceThatIsNotThereIsRefusedBeforeTheFit() {
        assertThat(terminal.mile(
                                "calibrate",
                                "-o",
                                folder.resolve("none/habits.csv").toString())
                        .err())
                .startsWith("mile: The habits cannot be written to ")
                .contains("there is no such folder")
                .doesNotContain("tries");
    }
}
