package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.FactTable;

/** The tables of facts of a scene, with the columns that careers read. */
final class SceneTables {

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("athletes", List.of("athlete_id", "name", "country_history", "sex", "birth_date")),
            Map.entry(
                    "career_results",
                    List.of(
                            "athlete_id",
                            "date",
                            "competition",
                            "category",
                            "city",
                            "country",
                            "event",
                            "round",
                            "place",
                            "mark",
                            "flags",
                            "nationality_then",
                            "sources")),
            Map.entry(
                    "records",
                    List.of(
                            "record_type",
                            "area_or_country",
                            "event",
                            "sex",
                            "athlete",
                            "country",
                            "mark",
                            "date",
                            "place",
                            "superseded_on",
                            "short_track",
                            "source_url",
                            "checked_against")),
            Map.entry("majors", List.of("name", "categories", "note")),
            Map.entry(
                    "goals",
                    List.of("athlete_id", "competition_id", "event", "place", "goal", "said_on", "source_url")),
            Map.entry(
                    "rankings", List.of("system", "as_of", "event", "sex", "athlete", "country", "rank", "source_url")),
            Map.entry("contradictions", List.of("topic", "source_a", "value_a", "source_b", "value_b", "resolution")),
            Map.entry(
                    "race_depth_1500m_men",
                    List.of(
                            "date",
                            "venue",
                            "winner",
                            "winning_mark",
                            "n_sub_3_28",
                            "n_sub_3_30",
                            "n_sub_3_32",
                            "mean_top3",
                            "mean_top4",
                            "mean_top8",
                            "mean_top12")),
            Map.entry("best_marks_for_place_1500m_men", List.of("place", "rank", "mark", "athlete", "date", "venue")));

    private final Map<String, List<FactTable.Row>> rows = new HashMap<>();

    /** One more row of a table, in the order of its columns. */
    void add(String table, String... cells) {
        List<FactTable.Row> all = rows.computeIfAbsent(table, added -> new ArrayList<>());
        all.add(new FactTable.Row(all.size() + 2, List.of(cells)));
    }

    /** A table that has rows. */
    Optional<FactTable> find(String name) {
        List<FactTable.Row> found = rows.getOrDefault(name, List.of());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactTable(
                        new FactTable.Layout(
                                name,
                                COLUMNS.getOrDefault(name, List.of()).stream()
                                        .map(column -> new FactTable.Column(column, FactTable.Kind.TEXT))
                                        .toList()),
                        found,
                        name + ".csv"));
    }
}
