package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.FactTable;

/**
 * What counts as a major championship, stated.
 *
 * @param name {@code global championships}
 * @param categories which kinds of championship count
 * @param note why, or whose definition it is
 */
public record MajorDefinition(String name, List<CompetitionCategory> categories, String note) {

    public MajorDefinition {
        categories = List.copyOf(categories);
    }

    /** The definitions of the table {@code majors}, in its order: the first is the one that claims are made under. */
    static List<MajorDefinition> read(Optional<FactTable> table) {
        List<MajorDefinition> definitions = new ArrayList<>();
        FactRow.of(table).forEach(row -> {
            List<CompetitionCategory> categories = Arrays.stream(
                            row.text("categories").split("\\s+", -1))
                    .flatMap(code -> CompetitionCategory.parse(code).stream())
                    .toList();
            if (!categories.isEmpty()) {
                definitions.add(new MajorDefinition(row.text("name"), categories, row.text("note")));
            }
        });
        return definitions;
    }
}
