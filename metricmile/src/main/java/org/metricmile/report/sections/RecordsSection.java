package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.RecordFinding;
import org.metricmile.report.ReportSection;

/** The records that the race broke, equalled or came near, each with its lineage as a chart and a table. */
public final class RecordsSection implements ReportSection {

    /**
     * A record.
     *
     * @param finding what the race did to it
     * @param table through whose hands it went
     */
    public record Shown(String finding, RecordLineageTable table) {}

    /** What the template prints. */
    public record Model(List<Shown> records) {}

    @Override
    public String id() {
        return "records";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<Shown> records = race.found().background().map(RaceBackground::records).stream()
                .flatMap(List::stream)
                .map(record -> new Shown(RecordFinding.of(record), RecordLineageTable.of(record)))
                .toList();
        return records.isEmpty() ? Optional.empty() : Optional.of(filled("Records", new Model(records), true));
    }
}
