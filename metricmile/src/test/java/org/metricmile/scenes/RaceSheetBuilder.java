package org.metricmile.scenes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** Writes a race sheet as a person would: names, marks and times as text. The men's race is complete unless said otherwise. */
public final class RaceSheetBuilder {

    private static final Source INVENTED = new Source("invented for tests", "scene", 0);

    private final String id;
    private final Distance distance;
    private Completeness completeness = new Completeness(Completeness.Field.COMPLETE, "");
    private Optional<Competition> competition = Optional.empty();
    private Source source = INVENTED;
    private final Map<String, Athlete> athletes = new LinkedHashMap<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Split> splits = new ArrayList<>();
    private final List<ReportedMoment> reported = new ArrayList<>();

    public RaceSheetBuilder(String id, Distance distance) {
        this.id = id;
        this.distance = distance;
    }

    public static RaceSheetBuilder of1500(String id) {
        return new RaceSheetBuilder(id, Distance.ofMetres(1500));
    }

    public RaceSheetBuilder partialField() {
        completeness = new Completeness(Completeness.Field.PARTIAL, "only some runners are listed");
        return this;
    }

    public RaceSheetBuilder at(Competition where) {
        competition = Optional.of(where);
        return this;
    }

    /** Where the following facts were read. */
    public RaceSheetBuilder from(String citation) {
        source = new Source(citation, "scene", 0);
        return this;
    }

    /** The athlete of a name, the same for each use of the name. */
    public Athlete athlete(String name) {
        return athletes.computeIfAbsent(
                name, key -> new Athlete(key.toLowerCase(Locale.ROOT).replace(' ', '-'), key, Sex.MEN));
    }

    public RaceSheetBuilder finished(int place, String name, String nation, String mark, String flags) {
        return result(
                name, nation, new Outcome.Finished(OptionalInt.of(place), Optional.of(Mark.parse(mark))), mark, flags);
    }

    public RaceSheetBuilder finished(int place, String name, String mark) {
        return finished(place, name, "", mark, "");
    }

    public RaceSheetBuilder finishedWithoutMark(int place, String name) {
        return result(name, "", new Outcome.Finished(OptionalInt.of(place), Optional.empty()), "", "");
    }

    public RaceSheetBuilder finishedWithoutPlace(String name, String mark) {
        return result(name, "", new Outcome.Finished(OptionalInt.empty(), Optional.of(Mark.parse(mark))), mark, "");
    }

    /** DNF, DNS or DQ. */
    public RaceSheetBuilder ended(String name, String code) {
        return result(name, "", Outcome.parseWithoutPlace(code).orElseThrow(), "", code);
    }

    /** A pacemaker, who stepped off the track. */
    public RaceSheetBuilder paced(String name) {
        return result(name, "", Outcome.parseWithoutPlace("DNF").orElseThrow(), "", "pacemaker");
    }

    private RaceSheetBuilder result(String name, String nation, Outcome outcome, String mark, String flags) {
        results.add(
                new Result(athlete(name), name, new Nation(nation), "", outcome, mark, Flag.parseAll(flags), source));
        return this;
    }

    /** Times of one runner: mark, time, mark, time... as official splits. */
    public RaceSheetBuilder splits(String name, String... marksAndTimes) {
        for (int i = 0; i < marksAndTimes.length; i += 2) {
            split(name, marksAndTimes[i], marksAndTimes[i + 1], OptionalInt.empty(), Provenance.OFFICIAL);
        }
        return this;
    }

    public RaceSheetBuilder split(
            String name, String metres, String time, OptionalInt position, Provenance provenance) {
        splits.add(new Split(
                Optional.of(athlete(name)),
                Distance.parse(metres).orElseThrow(),
                Optional.of(ElapsedTime.parse(time)),
                position,
                false,
                provenance,
                source));
        return this;
    }

    /** Only the position at a mark is known. */
    public RaceSheetBuilder position(String name, String metres, int position) {
        splits.add(new Split(
                Optional.of(athlete(name)),
                Distance.parse(metres).orElseThrow(),
                Optional.empty(),
                OptionalInt.of(position),
                false,
                Provenance.REPORTED,
                source));
        return this;
    }

    /** The source marks the first position as shared, and gives a time. */
    public RaceSheetBuilder sharedFirst(String name, String metres, String time) {
        splits.add(new Split(
                Optional.of(athlete(name)),
                Distance.parse(metres).orElseThrow(),
                Optional.of(ElapsedTime.parse(time)),
                OptionalInt.of(1),
                true,
                Provenance.REPORTED,
                source));
        return this;
    }

    /** A time of whoever led. */
    public RaceSheetBuilder unnamedLeader(String metres, String time) {
        splits.add(new Split(
                Optional.empty(),
                Distance.parse(metres).orElseThrow(),
                Optional.of(ElapsedTime.parse(time)),
                OptionalInt.of(1),
                false,
                Provenance.REPORTED,
                source));
        return this;
    }

    public RaceSheetBuilder reported(int fromMetres, int toMetres, String name, String event, String detail) {
        reported.add(new ReportedMoment(
                Optional.of(Distance.ofMetres(fromMetres)),
                Optional.of(Distance.ofMetres(toMetres)),
                Optional.of(athlete(name)),
                name,
                event,
                detail,
                source));
        return this;
    }

    public RaceSheet build() {
        Competition where = competition.orElseGet(() -> new Competition(
                "scene", "Invented meeting", CompetitionCategory.OTHER, "", Nation.UNKNOWN, Optional.empty()));
        Race race =
                new Race(id, where, where.dates(), Sex.MEN, Event.outdoor(distance), Round.FINAL, completeness, source);
        return new RaceSheet(race, results, splits, reported, List.of(), List.of());
    }
}
