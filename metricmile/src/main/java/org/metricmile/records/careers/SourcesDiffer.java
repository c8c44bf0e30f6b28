package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Source;

/**
 * Two sources that contradict each other, as a person found.
 *
 * @param topic what about, {@code Farah GBR record mark}
 * @param one what the first says, with its name
 * @param other what the second says, with its name
 * @param resolution which is right and why; empty or {@code unresolved} where nobody knows
 * @param source where it was noted
 */
public record SourcesDiffer(String topic, String one, String other, String resolution, Source source) {

    static List<SourcesDiffer> read(Optional<FactTable> table) {
        List<SourcesDiffer> all = new ArrayList<>();
        FactRow.of(table)
                .forEach(row -> all.add(new SourcesDiffer(
                        row.text("topic"),
                        row.text("source_a") + ": " + row.text("value_a"),
                        row.text("source_b") + ": " + row.text("value_b"),
                        row.text("resolution"),
                        row.source(""))));
        return all;
    }

    public boolean isResolved() {
        return !resolution.isEmpty() && !resolution.contains("unresolved");
    }

    /** Whether it is about a mark of somebody: the family name stands in the topic or a value, and the mark in a value. */
    public boolean isAbout(String athlete, String mark) {
        String family = athlete.substring(athlete.lastIndexOf(' ') + 1);
        String values = one + " " + other + " " + resolution;
        return (topic + " " + values).contains(family) && values.contains(mark);
    }

    /** {@code Farah GBR record mark: Daily Mirror: 3:28:21; WA list: 3:28.81}. */
    public String told() {
        return topic + ": " + one + "; " + other + (resolution.isEmpty() ? "" : " (" + resolution + ")");
    }
}
