package org.metricmile.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.analysis.reserves.MarkOnRecord;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Sex;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.Occasion;

/**
 * The marks that an archive holds of all athletes of one sex: of races, of the table of career results, and those that stand only in
 * lists of marks and lists of records. A run that several of them have is one mark.
 */
final class CareerOnRecord {

    private final FormBook book;
    private final RecordDesk desk;
    private final MarksOnRecord marks;
    private final boolean anyAnnulled;

    private CareerOnRecord(FormBook book, MarksOnRecord read) {
        this.book = book;
        this.desk = book.records();
        Map<String, List<MarkOnRecord>> readings = new HashMap<>();
        Map<String, List<MarkOnRecord>> all = new HashMap<>();
        read.forEach((athleteId, mark) -> run(athleteId, mark)
                .ifPresentOrElse(run -> add(readings, run.id(), mark), () -> add(all, athleteId, mark)));
        desk.marks()
                .forEach(run -> add(all, run.athlete().id(), once(run, readings.getOrDefault(run.id(), List.of()))));
        this.marks = MarksOnRecord.of(List.of(), Optional.empty()).and(all);
        this.anyAnnulled = desk.marks().stream().anyMatch(desk.rulings()::isEverAnnulled);
    }

    private static void add(Map<String, List<MarkOnRecord>> marks, String key, MarkOnRecord mark) {
        marks.computeIfAbsent(key, added -> new ArrayList<>()).add(mark);
    }

    static CareerOnRecord of(Archive archive, Sex sex) {
        List<RaceSheet> races = archive.findRaces(race -> race.sex() == sex);
        FormBook book = FormBookOfArchive.of(archive, races, read -> DeskOnRecord.of(archive, sex, read));
        return new CareerOnRecord(book, MarksOnRecord.of(races, archive.rows("career_results")));
    }

    /** Whether the career of an athlete is collected, not only races and lists that happen to be on record. */
    boolean isCollected(Athlete athlete) {
        return book.careers().isFollowed(athlete);
    }

    /** Careers of the athletes of the sex. */
    FormBook book() {
        return book;
    }

    /**
     * The day as of which an athlete is told of where none is asked for: the first after everything on record, results and marks, and after
     * the end of the championship that the last result was run at.
     *
     * @throws CommandException if nothing of the athlete is on record with its day
     */
    LocalDate dayAfterAll(Athlete athlete) {
        return Stream.concat(
                        book.careers().of(athlete).stream()
                                .map(CareerResult::occasion)
                                .map(this::endOf),
                        known(LocalDate.MAX).of(athlete).stream()
                                .map(mark -> mark.when().last()))
                .max(LocalDate::compareTo)
                .map(last -> last.plusDays(1))
                .orElseThrow(() ->
                        CommandException.notFound("Nothing of %s is on record with its day".formatted(athlete.name())));
    }

    private LocalDate endOf(Occasion occasion) {
        LocalDate day = occasion.when().last();
        return book.calendar()
                .find(occasion.competitionId())
                .flatMap(Competition::dates)
                .map(DateInterval::last)
                .filter(day::isBefore)
                .orElse(day);
    }

    /**
     * All marks but those that a ruling took away.
     *
     * @param day rulings after it are not seen
     */
    MarksOnRecord known(LocalDate day) {
        return !anyAnnulled
                ? marks
                : marks.without((athleteId, mark) -> run(athleteId, mark)
                        .filter(run -> desk.rulings().state(run, day) == Ruling.State.ANNULLED)
                        .isPresent());
    }

    /**
     * The day before which bests count for a race.
     *
     * @throws CommandException if no day of it is on record
     */
    LocalDate dayOf(RaceSheet race) {
        return RaceDay.of(race, desk);
    }

    /**
     * All marks but those of a race itself, under whatever day a source has them, and those that a ruling took away before it.
     *
     * @throws CommandException if no day of the race is on record
     */
    MarksOnRecord before(RaceSheet race) {
        Set<String> athletes =
                race.results().stream().map(result -> result.athlete().id()).collect(Collectors.toSet());
        Set<Performance> runs = RaceDay.runs(race, desk).collect(Collectors.toSet());
        return known(dayOf(race))
                .without((athleteId, mark) -> athletes.contains(athleteId)
                        && run(athleteId, mark).filter(runs::contains).isPresent());
    }

    /** The run that the desk made of a mark. */
    private Optional<Performance> run(String athleteId, MarkOnRecord mark) {
        return desk.find(
                Performance.idOf(athleteId, mark.distance(), mark.when().last(), mark.mark()));
    }

    /** A run as the first that read it tells of it, with the time and the day that the desk found. */
    private MarkOnRecord once(Performance run, List<MarkOnRecord> readings) {
        return readings.isEmpty()
                ? listed(run)
                : new MarkOnRecord(
                        run.distance(),
                        run.mark(),
                        run.when(),
                        readings.stream().anyMatch(MarkOnRecord::title),
                        readings.get(0).occasion(),
                        readings.get(0).source());
    }

    private MarkOnRecord listed(Performance run) {
        Set<String> citations = desk.sources(run).stream()
                .map(source -> source.citation().isEmpty() ? source.place() : source.citation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new MarkOnRecord(
                run.distance(),
                run.mark(),
                run.when(),
                run.meeting().category().isChampionship(),
                run.meeting().told(),
                String.join("; ", citations));
    }
}
