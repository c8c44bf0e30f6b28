package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.scenes.ReferenceShelf;

/** Every mark of the reference shelf is read and printed as it stands there. */
class MarkShelfTest {

    @ParameterizedTest
    @CsvSource({
        "races/results.csv,                          mark,                          2184",
        "careers/career_results.csv,                 mark,                          3800",
        "careers/records.csv,                        mark,                          5005",
        "careers/medallists_1500m_2008_2025.csv,     mark,                           263",
        "careers/best_marks_for_place_1500m_men.csv, mark,                            65",
        "careers/race_depth_1500m_men.csv,           winning_mark,                  1349",
        "careers/finalist_pbs.csv,                   pb_before_paris,                 60",
        "careers/finalist_pbs.csv,                   outdoor_pb_before_paris,         50",
        "careers/finalist_pbs.csv,                   season_best_2024_before_paris,   30",
        "careers/finalist_pbs.csv,                   career_best,                     60",
    })
    void isPrintedAsItWasRead(String table, String column, int atLeast) {
        List<String> marks = ReferenceShelf.rows(table).stream()
                .map(row -> row.getField(column))
                .filter(text ->
                        !text.isEmpty() && Outcome.parseWithoutPlace(text).isEmpty())
                .toList();

        assertThat(marks).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(marks).allSatisfy(text -> assertThat(Mark.parse(text)).hasToString(text));
    }
}
