package org.metricmile.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.analysis.reserves.MarkOnRecord;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;

/** The marks that an archive holds of athletes. */
final class CareerOnRecord {

    private CareerOnRecord() {}

    /**
     * Of all athletes of one sex: in races and in the table of career results, without what was taken away.
     *
     * @param known rulings after this day are not seen
     */
    static MarksOnRecord of(Archive archive, Sex sex, LocalDate known) {
        return of(archive, sex, AnnulledMarks.of(archive), known);
    }

    /** As {@link #of(Archive, Sex, LocalDate)}, where it was found out already which marks were taken away. */
    static MarksOnRecord of(Archive archive, Sex sex, AnnulledMarks annulled, LocalDate known) {
        return read(archive, sex).without((athleteId, mark) -> annulled.has(athleteId, mark, known));
    }

    private static MarksOnRecord read(Archive archive, Sex sex) {
        return MarksOnRecord.of(archive.findRaces(race -> race.sex() == sex), archive.rows("career_results"));
    }

    /**
     * Of one athlete: also what only lists of marks and lists of records have, and without what was taken away.
     *
     * @param known rulings after this day are not seen
     */
    static MarksOnRecord of(Archive archive, Athlete athlete, LocalDate known) {
        RecordDesk desk = FormBookOfArchive.of(archive).records();
        List<Performance> atTheDesk = desk.marks().stream()
                .filter(mark -> mark.athlete().equals(athlete))
                .toList();
        AnnulledMarks annulled = AnnulledMarks.at(desk);
        List<MarkOnRecord> marks = new ArrayList<>(read(archive, athlete.sex()).of(athlete));
        List<Performance> others = atTheDesk.stream()
                .filter(mark -> desk.rulings().state(mark, known) != Ruling.State.ANNULLED
                        && marks.stream().noneMatch(read -> isOf(read, mark)))
                .toList();
        marks.removeIf(read -> annulled.has(athlete.id(), read, known));
        others.forEach(mark -> marks.add(listed(mark, desk)));
        return MarksOnRecord.of(athlete, marks);
    }

    /** Whether a mark that was read is one of the desk. */
    static boolean isOf(MarkOnRecord read, Performance mark) {
        return read.distance().equals(mark.distance())
                && read.mark().hundredths() == mark.mark().hundredths()
                && read.when().contains(mark.date());
    }

    private static MarkOnRecord listed(Performance mark, RecordDesk desk) {
        Set<String> citations = desk.sources(mark).stream()
                .map(source -> source.citation().isEmpty() ? source.place() : source.citation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new MarkOnRecord(
                mark.distance(),
                mark.mark(),
                mark.when(),
                mark.meeting().category().isChampionship(),
                mark.meeting().told(),
                String.join("; ", citations));
    }
}
