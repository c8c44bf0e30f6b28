package org.metricmile.feeds;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.issues.NameJoinedByAlias;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** A race sheet while its files are being read. Not thread safe. */
public final class OpenRace {

    public final String id;
    public final Competition competition;
    public final Optional<DateInterval> date;
    public final Sex sex;
    public final Event event;
    public final Round round;

    /** Whether the list merges heats, as combined events do: its places are then not of one race. */
    public final boolean severalHeats;

    public final Source source;

    /** What the source itself says of the field. */
    Optional<Completeness> statedField = Optional.empty();

    /** Counted with those of the other races of a reading, where there are any. */
    public KeptIssues issues = new KeptIssues();

    public final List<Split> splits = new ArrayList<>();
    public final List<ReportedMoment> reported = new ArrayList<>();
    public final List<StartListEntry> startList = new ArrayList<>();

    private final Identities identities;
    private final Map<Athlete, Result> results = new LinkedHashMap<>();
    private final Map<String, Athlete> byPrintedName = new HashMap<>();
    private final Map<String, Optional<Athlete>> found = new HashMap<>();
    private final Map<String, Athlete> outsiders = new HashMap<>();
    private final Set<Athlete> knownOutsiders = new HashSet<>();
    private final Set<Nation> nations = new LinkedHashSet<>();
    private final Set<String> joinsTold = new HashSet<>();

    OpenRace(
            String id,
            Competition competition,
            Optional<DateInterval> date,
            Sex sex,
            Event event,
            Round round,
            boolean severalHeats,
            Source source,
            Identities identities) {
        this.id = id;
        this.competition = competition;
        this.date = date;
        this.sex = sex;
        this.event = event;
        this.round = round;
        this.severalHeats = severalHeats;
        this.source = source;
        this.identities = identities;
    }

    /** The person a result row is about. */
    public Athlete athlete(String printedName, Nation nation) {
        return identities.athlete(printedName, nation, sex);
    }

    public Optional<Result> result(Athlete athlete) {
        return Optional.ofNullable(results.get(athlete));
    }

    /** In the order they were added. */
    public List<Result> results() {
        return List.copyOf(results.values());
    }

    /** Adds a result; an earlier one of the same athlete is replaced. */
    public void add(Result result) {
        results.put(result.athlete(), result);
        byPrintedName.put(folded(result.printedName()), result.athlete());
        nations.add(result.nation());
        if (!result.printedName().equals(result.athlete().name())) {
            tellJoin(result.source(), result.printedName(), result.athlete().name());
        }
    }

    /**
     * The runner of this race that a name without nation means: by the name as the results print it, else by the table
     * of aliases.
     */
    Optional<Athlete> runner(String printedName, Source source) {
        Optional<Athlete> runner = found.get(printedName);
        if (runner == null) {
            runner = lookUp(printedName);
            found.put(printedName, runner);
        }
        if (runner.isPresent() && !byPrintedName.containsKey(folded(printedName))) {
            result(runner.get()).ifPresent(result -> tellJoin(source, printedName, result.printedName()));
        }
        return runner;
    }

    private Optional<Athlete> lookUp(String printedName) {
        Athlete printed = byPrintedName.get(folded(printedName));
        if (printed != null) {
            return Optional.of(printed);
        }
        Set<Athlete> meant = new HashSet<>();
        for (Athlete listed : identities.findAll(printedName, nations, sex)) {
            if (results.containsKey(listed)) {
                meant.add(listed);
            }
        }
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    /** A runner with splits whom no result of this race is about. */
    Athlete outsider(String printedName) {
        Athlete outsider =
                outsiders.computeIfAbsent(printedName, name -> identities.athlete(name, Nation.UNKNOWN, sex));
        knownOutsiders.add(outsider);
        return outsider;
    }

    /** A runner of this race who has splits but no result. */
    Optional<Athlete> findOutsider(String printedName) {
        return Optional.of(identities.athlete(printedName, Nation.UNKNOWN, sex)).filter(knownOutsiders::contains);
    }

    private void tellJoin(Source source, String printedName, String meant) {
        if (joinsTold.add(source.document() + ":" + printedName)) {
            issues.add(new NameJoinedByAlias(source.place(), printedName, meant));
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The sheet, as far as it was read. */
    public RaceSheet close(Completeness completeness) {
        Race race = new Race(id, competition, date, sex, event, round, completeness, source);
        return new RaceSheet(race, results(), splits, reported, startList, issues);
    }
}
