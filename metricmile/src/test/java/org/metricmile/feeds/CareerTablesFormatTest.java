package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.FactTable;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;
import org.metricmile.scenes.ReferenceShelf;

class CareerTablesFormatTest {

    private static final String HEADER =
            "competition,category,year,city,country,start_date,end_date,source_url,verification\n";

    @TempDir
    private Path folder = Path.of("");

    private final CareerTablesFormat format = new CareerTablesFormat();

    @Test
    void everyTableOfTheShelfIsReadWhole() throws IOException {
        Reading reading = format.read(ReferenceShelf.data("careers"), FormatContract.KNOWN);

        assertThat(reading.tables().stream()
                        .collect(Collectors.toMap(
                                table -> table.layout().name(),
                                table -> table.rows().size())))
                .isEqualTo(Map.of(
                        "athletes", 41,
                        "career_results", 3843,
                        "finalist_pbs", 68,
                        "records", 5005,
                        "championships", 50,
                        "medallists_1500m_2008_2025", 366,
                        "rankings", 137,
                        "best_marks_for_place_1500m_men", 65,
                        "race_depth_1500m_men", 1349,
                        "contradictions", 10));
        // six rankings of a year and three records of a year have their superseding dates of a year too
        assertThat(reading.issues())
                .allSatisfy(issue -> assertThat(issue.kind()).isEqualTo("UnreadableCell"))
                .hasSize(13);
    }

    @Test
    void aBadCellIsToldAndItsRowKept() throws IOException {
        Files.writeString(
                folder.resolve("championships.csv"), HEADER + "Town Games,other,MMXX,Town,GBR,2020-01-01,1 May,,\n");

        Reading reading = format.read(folder, FormatContract.KNOWN);

        assertThat(reading.issues())
                .extracting(ImportIssue::where, ImportIssue::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "championships.csv:2",
                                "Column year of championships holds \"MMXX\", expected a whole number. The cell was"
                                        + " kept as printed."),
                        org.assertj.core.groups.Tuple.tuple(
                                "championships.csv:2",
                                "Column end_date of championships holds \"1 May\", expected a date as in 2024-08-06."
                                        + " The cell was kept as printed."));
        FactTable table = reading.tables().get(0);
        assertThat(table.rows().get(0).cells()).contains("MMXX", "1 May");
        assertThat(table.document()).isEqualTo("championships.csv");
    }

    @Test
    void aTableWithoutAColumnIsRefused() throws IOException {
        Files.writeString(folder.resolve("championships.csv"), "competition,year\nTown Games,2020\n");

        assertThatThrownBy(() -> format.read(folder, FormatContract.KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("championships.csv has no column category, city, country");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> format.read(folder, FormatContract.KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder + " holds no table of facts. Expected a folder with athletes.csv and"
                        + " career_results.csv (tables of careers and records).");
    }
}
