package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.FactTable;

class DeskTablesTest {

    private static List<List<String>> rows(String name) {
        return DeskTables.find(name).orElseThrow().rows().stream()
                .map(FactTable.Row::cells)
                .toList();
    }

    @Test
    void everyMajorIsMadeOfKindsOfChampionships() {
        assertThat(rows("majors"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(1).split(" ", -1))
                        .allMatch(code -> CompetitionCategory.parse(code)
                                .filter(CompetitionCategory::isChampionship)
                                .isPresent()));
    }

    @Test
    void everyGoalNamesAListedChampionshipAndItsSource() {
        ReferenceTables tables = ReferenceTables.shipped();
        assertThat(rows("goals")).isNotEmpty().allSatisfy(row -> {
            assertThat(tables.competitions().find(row.get(1))).as(row.get(1)).isPresent();
            assertThat(row.get(5)).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(row.get(6)).startsWith("https://");
        });
    }

    @Test
    void otherTablesAreNotShippedThisWay() {
        assertThat(DeskTables.find("career_results")).isEmpty();
    }
}
