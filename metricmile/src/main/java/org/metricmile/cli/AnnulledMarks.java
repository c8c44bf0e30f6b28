package org.metricmile.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.metricmile.analysis.reserves.MarkOnRecord;
import org.metricmile.archive.Archive;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;
import org.metricmile.records.Rulings;

/** The marks that were taken away by a ruling at any time: from the day on which that was known they are no evidence of what a runner can do. */
final class AnnulledMarks {

    private final Map<String, List<Performance>> byAthleteId;
    private final Rulings rulings;

    private AnnulledMarks(List<Performance> marks, Rulings rulings) {
        this.byAthleteId = marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.athlete().id()));
        this.rulings = rulings;
    }

    /** Those of all that an archive holds. */
    static AnnulledMarks of(Archive archive) {
        return DeskOnRecord.whereMarksAreAnnulled(archive)
                .map(AnnulledMarks::at)
                .orElseGet(() -> new AnnulledMarks(List.of(), new Rulings(List.of())));
    }

    /** Those of a desk. */
    static AnnulledMarks at(RecordDesk desk) {
        return new AnnulledMarks(
                desk.marks().stream().filter(desk.rulings()::isEverAnnulled).toList(), desk.rulings());
    }

    /**
     * Whether a mark that was read was taken away.
     *
     * @param known rulings after this day are not seen
     */
    boolean has(String athleteId, MarkOnRecord read, LocalDate known) {
        return byAthleteId.getOrDefault(athleteId, List.of()).stream()
                .anyMatch(
                        mark -> CareerOnRecord.isOf(read, mark) && rulings.state(mark, known) == Ruling.State.ANNULLED);
    }
}
