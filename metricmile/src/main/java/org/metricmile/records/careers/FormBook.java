package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Sex;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.Performance;
import org.metricmile.records.PrintedRecord;
import org.metricmile.records.RecordDesk;

/**
 * Everything on record about careers: results, records, titles, rankings, goals, definitions.
 *
 * <p>It is read of races and of tables of facts. A table that is not there is empty, and what rests on it is not answered.
 */
public final class FormBook {

    private final Careers careers;
    private final Function<MarksOnRecord, RecordDesk> desk;
    private final List<PrintedRecord> printed;
    private @Nullable RecordDesk records;
    private final CareerMarks marks;
    private final ChampionshipCalendar calendar;
    private final Podiums podiums;
    private final Supplier<Beside> readBeside;
    private @Nullable Beside beside;

    /** What is told beside results and records; most questions never ask for it. */
    private record Beside(
            List<MajorDefinition> majors,
            List<Ranking> rankings,
            List<Goal> goals,
            List<SourcesDiffer> contradictions,
            List<DepthOfRaces> depth,
            List<MarksForPlace> marksForPlace) {

        static Beside read(Function<String, Optional<FactTable>> table, Identities identities) {
            Distance metric = Distance.ofMetres(1500);
            return new Beside(
                    MajorDefinition.read(table.apply("majors")),
                    Ranking.read(table.apply("rankings"), identities),
                    Goal.read(table.apply("goals")),
                    SourcesDiffer.read(table.apply("contradictions")),
                    List.of(DepthOfRaces.read(table.apply("race_depth_1500m_men"), Sex.MEN, metric)),
                    List.of(MarksForPlace.read(table.apply("best_marks_for_place_1500m_men"), Sex.MEN, metric)));
        }
    }

    /**
     * Reads what is on record.
     *
     * @param races all races on record, of women and men
     * @param table the table of facts of a name, {@code career_results}; empty where there is none; some are asked for later
     * @param desk makes the record desk of the marks and the lists of records that are read here and what else is on record; it is
     *     asked once, when the desk is first needed
     */
    public FormBook(
            Collection<RaceResults> races,
            Function<String, Optional<FactTable>> table,
            Competitions competitions,
            Identities identities,
            Nations nations,
            Function<MarksOnRecord, RecordDesk> desk) {
        CareerReader reader = new CareerReader(competitions, identities);
        Map<String, FollowedAthlete> followed = reader.athletes(table.apply("athletes"));
        List<CareerResult> listed = new ArrayList<>(reader.careers(table.apply("career_results"), followed));
        listed.addAll(reader.medallists(table.apply("medallists_1500m_2008_2025")));
        RaceDays days = new RaceDays();
        days.add(listed);
        printed = new RecordsTable(followed, identities, nations).read(table.apply("records"));
        printed.forEach(row -> days.add(row.mark()));
        List<CareerResult> readings = new ArrayList<>();
        races.forEach(race -> readings.addAll(days.dated(reader.race(race))));
        listed.forEach(result -> readings.add(days.withItsRace(result)));
        careers = new Careers(readings, followed);
        calendar = new ChampionshipCalendar(competitions);
        podiums = new Podiums(careers, calendar);
        marks = new CareerMarks(careers);
        this.desk = desk;
        readBeside = () -> Beside.read(table, identities);
    }

    public Careers careers() {
        return careers;
    }

    /** A race on the day that careers and the record desk go by; as its own list tells where no other has a day. */
    public Race dated(Race race) {
        return careers.ofRace(race.id()).stream()
                .map(result -> result.occasion().when())
                .filter(DateInterval::isOneDay)
                .findFirst()
                .map(race::on)
                .orElse(race);
    }

    /** The record desk over these careers and all other marks on record. */
    public synchronized RecordDesk records() {
        if (records == null) {
            records = desk.apply(new MarksOnRecord(List.of(), marks.all(), List.of(), printed, List.of()));
        }
        return records;
    }

    private synchronized Beside beside() {
        if (beside == null) {
            beside = readBeside.get();
        }
        return beside;
    }

    /** The mark of a result as the record desk has it; empty if it has no mark. */
    public Optional<Performance> mark(CareerResult result) {
        return marks.of(result).map(read -> records().find(read).orElse(read));
    }

    public ChampionshipCalendar calendar() {
        return calendar;
    }

    public Podiums podiums() {
        return podiums;
    }

    /** The titles held by athletes. */
    public TitlesHeld titles() {
        return new TitlesHeld(careers, podiums, calendar);
    }

    /** Stated definitions of a major championship, the one that claims are made under first; empty where none is on record. */
    public List<MajorDefinition> majors() {
        return beside().majors();
    }

    /** The last ranking of each system in the year before a day. */
    public List<Ranking> rankings(Athlete athlete, Distance distance, LocalDate day) {
        return Ranking.lastBefore(beside().rankings(), athlete, distance, day);
    }

    /** What an athlete said to be aiming at, in the order of the table. */
    public List<Goal> goals(Athlete athlete) {
        return beside().goals().stream()
                .filter(goal -> goal.athleteId().equals(athlete.id()))
                .toList();
    }

    public List<SourcesDiffer> contradictions() {
        return beside().contradictions();
    }

    /** The list of the depth of races, where there is one for the event. */
    public Optional<DepthOfRaces> depth(Sex sex, Distance distance) {
        return beside().depth().stream()
                .filter(list -> list.sex() == sex
                        && list.distance().equals(distance)
                        && !list.races().isEmpty())
                .findFirst();
    }

    /** The list of best marks for each place, where there is one for the event. */
    public Optional<MarksForPlace> marksForPlace(Sex sex, Distance distance) {
        return beside().marksForPlace().stream()
                .filter(list -> list.sex() == sex
                        && list.distance().equals(distance)
                        && !list.entries().isEmpty())
                .findFirst();
    }
}
