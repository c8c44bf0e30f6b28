package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;

/** A form book of a few lines, for case tables. Whatever is not said is as it mostly is: men, 1500 m, finals. */
public final class CareerScene {

    private static final Nations NATIONS = new Nations(List.of(
            nation("GBR", "Great Britain", Area.EUROPE),
            nation("KEN", "Kenya", Area.AFRICA),
            nation("USA", "United States", Area.NACAC),
            nation("NOR", "Norway", Area.EUROPE),
            nation("NED", "Netherlands", Area.EUROPE),
            nation("ETH", "Ethiopia", Area.AFRICA),
            nation("BRN", "Bahrain", Area.ASIA)));

    private final List<Competitions.Edition> editions = new ArrayList<>();
    private final List<RaceResults> races = new ArrayList<>();
    private final SceneTables tables = new SceneTables();
    private final List<Identities.Alias> aliases = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Sex sex;
    private Distance distance = Distance.ofMetres(1500);
    private Completeness completeness = new Completeness(Completeness.Field.COMPLETE, "");

    private CareerScene(Sex sex) {
        this.sex = sex;
    }

    public static CareerScene men() {
        return new CareerScene(Sex.MEN);
    }

    public static CareerScene women() {
        return new CareerScene(Sex.WOMEN);
    }

    private static Nations.Entry nation(String code, String name, Area area) {
        return new Nations.Entry(new Nation(code), name, Optional.of(area), new Nation(code));
    }

    /** From here on races and careers are over this distance. */
    public CareerScene over(int metres) {
        distance = Distance.ofMetres(metres);
        return this;
    }

    /** From here on lists of results are known in part only. */
    public CareerScene inPart() {
        completeness = new Completeness(Completeness.Field.PARTIAL, "");
        return this;
    }

    public CareerScene edition(String id, CompetitionCategory category, String first, String last) {
        TrackKind track = category == CompetitionCategory.WIC || category == CompetitionCategory.EIC
                ? TrackKind.SHORT_TRACK
                : TrackKind.OUTDOOR;
        Competition competition = new Competition(
                id,
                category.label() + " " + id.replaceAll("\\D", ""),
                category,
                "Town of " + id,
                Nation.UNKNOWN,
                Optional.of(new DateInterval(LocalDate.parse(first), LocalDate.parse(last))));
        editions.add(new Competitions.Edition(
                competition, Integer.parseInt(id.replaceAll("\\D", "")), track, category.name()));
        return this;
    }

    /** Editions of a kind in August of some years. */
    public CareerScene editions(CompetitionCategory category, int... years) {
        for (int year : years) {
            edition(category.name() + year, category, year + "-08-01", year + "-08-10");
        }
        return this;
    }

    /** One person under two nations. */
    public CareerScene alias(String name, String one, String other) {
        for (String code : List.of(one, other)) {
            aliases.add(new Identities.Alias(
                    name,
                    new Nation(code),
                    new Athlete(name.toLowerCase(java.util.Locale.ROOT), name, sex),
                    "nation",
                    ""));
        }
        return this;
    }

    private Identities identities() {
        return new Identities(aliases);
    }

    public Athlete athlete(String name, String nation) {
        return identities().athlete(name, new Nation(nation), sex);
    }

    /** A final on the last day but two of an edition; each line is {@code "1 Kerr GBR 3:27.79 PB;NR"}. */
    public CareerScene ranFinal(String competitionId, String... lines) {
        Competition competition = edition(competitionId);
        LocalDate day = competition.dates().orElseThrow().last().minusDays(2);
        return race(competition, Optional.of(DateInterval.on(day)), "Final", lines);
    }

    /** A heat on the first day of an edition of which no other race over the distance is in the scene. */
    public CareerScene ranHeat(String competitionId, String... lines) {
        Competition competition = edition(competitionId);
        LocalDate day = competition.dates().orElseThrow().first();
        return race(competition, Optional.of(DateInterval.on(day)), "Heat 1", lines);
    }

    /** A final of which only the days of its edition are told. */
    public CareerScene ranUndatedFinal(String competitionId, String... lines) {
        Competition competition = edition(competitionId);
        return race(competition, competition.dates(), "Final", lines);
    }

    /** A race at a meeting of one day. */
    public CareerScene ranMeeting(String id, String date, String... lines) {
        Competition meeting = new Competition(
                id,
                id,
                CompetitionCategory.DL,
                id,
                Nation.UNKNOWN,
                Optional.of(DateInterval.on(LocalDate.parse(date))));
        return race(meeting, Optional.of(DateInterval.on(LocalDate.parse(date))), "Final", lines);
    }

    private Competition edition(String id) {
        return editions.stream()
                .map(Competitions.Edition::competition)
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CareerScene race(Competition competition, Optional<DateInterval> when, String round, String... lines) {
        TrackKind track =
                competition.category() == CompetitionCategory.WIC || competition.category() == CompetitionCategory.EIC
                        ? TrackKind.SHORT_TRACK
                        : TrackKind.OUTDOOR;
        Race race = new Race(
                competition.id() + "-" + distance.metres(),
                competition,
                when,
                sex,
                new Event(distance, track),
                Round.parse(round),
                completeness,
                new Source("results", "results.csv", 1));
        List<Result> results = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            boolean place = words[0].matches("\\d+");
            Outcome outcome = place
                    ? new Outcome.Finished(
                            OptionalInt.of(Integer.parseInt(words[0])), Optional.of(Mark.parse(words[3])))
                    : new Outcome.DidNotFinish();
            results.add(new Result(
                    athlete(words[1], words[2]),
                    words[1],
                    new Nation(words[2]),
                    "",
                    outcome,
                    "",
                    words.length > 4 ? flags(words[4]) : List.of(),
                    new Source("results of " + competition.id(), "results.csv", results.size() + 2)));
        }
        races.add(new RaceResults(race, results));
        return this;
    }

    private static List<Flag> flags(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(flag -> new Flag(Flag.Kind.NOTE, flag))
                .toList();
    }

    private CareerScene row(String table, String... cells) {
        tables.add(table, cells);
        return this;
    }

    /** An athlete whose career is collected; the birth date may be empty, nations are joined by {@code >}. */
    public CareerScene follow(String name, String nations, String born) {
        String id = athlete(name, nations.split(">", -1)[0]).id();
        return row("athletes", id, name, nations, sex.code(), born);
    }

    /** A line of a career at a meeting that is not listed. */
    public CareerScene career(String name, String nation, String date, String town, int place, String mark) {
        return career(name, nation, date, "", "", town, "", place > 0 ? Integer.toString(place) : "", mark, "");
    }

    /** A line of a career. */
    public CareerScene career(
            String name,
            String nation,
            String date,
            String competition,
            String category,
            String town,
            String round,
            String place,
            String mark,
            String flags) {
        String event = distance.equals(Event.MILE) ? "Mile" : distance.metres() + "m";
        return row(
                "career_results",
                athlete(name, nation).id(),
                date,
                competition,
                category,
                town,
                "",
                event,
                round,
                place,
                mark,
                flags,
                nation,
                "list");
    }

    public CareerScene overMile() {
        distance = Event.MILE;
        return this;
    }

    /** A line of a progression, {@code NR GBR}. */
    public CareerScene record(
            String type, String where, String name, String nation, String mark, String date, String betteredOn) {
        return record(type, where, name, nation, mark, date, betteredOn, "");
    }

    /** The same of a mark that was run on a short track. */
    public CareerScene recordOnShortTrack(
            String type, String where, String name, String nation, String mark, String date, String betteredOn) {
        return record(type, where, name, nation, mark, date, betteredOn, "yes");
    }

    private CareerScene record(
            String type,
            String where,
            String name,
            String nation,
            String mark,
            String date,
            String betteredOn,
            String shortTrack) {
        return row(
                "records",
                type,
                where,
                distance.metres() + "m",
                sex.code(),
                name,
                nation,
                mark,
                date,
                "somewhere",
                betteredOn,
                shortTrack,
                "list",
                "");
    }

    public CareerScene major(String name, String categories) {
        return row("majors", name, categories, "");
    }

    public CareerScene goal(String name, String nation, String competitionId, int place, String said) {
        return row(
                "goals",
                athlete(name, nation).id(),
                competitionId,
                distance.metres() + "m",
                Integer.toString(place),
                "to win it",
                said,
                "paper");
    }

    public CareerScene ranked(String system, String date, String name, String nation, int rank) {
        return row(
                "rankings",
                system,
                date,
                distance.metres() + "m",
                sex.code(),
                name,
                nation,
                Integer.toString(rank),
                "ranking");
    }

    public CareerScene differ(String topic, String one, String other, String resolution) {
        return row("contradictions", topic, "a", one, "b", other, resolution);
    }

    /** A race of the list of deep races: means of the first 3 and 4, and how many under 3:28. */
    public CareerScene deep(String date, String venue, String winning, String mean3, String mean4, int under) {
        return row(
                "race_depth_1500m_men",
                date,
                venue,
                "Winner",
                winning,
                Integer.toString(under),
                "",
                "",
                mean3,
                mean4,
                "",
                "");
    }

    public CareerScene bestForPlace(int place, int rank, String mark, String name, String date) {
        return row(
                "best_marks_for_place_1500m_men",
                Integer.toString(place),
                Integer.toString(rank),
                mark,
                name,
                date,
                "Town");
    }

    /** What was ruled about the mark of a result. */
    public CareerScene ruled(String performanceId, Ruling.State state, String since) {
        rulings.add(new Ruling(performanceId, state, LocalDate.parse(since), "case", new Source("ruling", "", 0)));
        return this;
    }

    public FormBook book() {
        Competitions competitions = new Competitions(editions, List.of());
        return new FormBook(races, tables::find, competitions, identities(), NATIONS, this::desk);
    }

    private RecordDesk desk(MarksOnRecord careers) {
        WhoIsWho nobody = new WhoIsWho(List.of(), List.of(), Map.of(), identities(), Map.of());
        MarksOnRecord ruled = new MarksOnRecord(List.of(), List.of(), List.of(), List.of(), rulings);
        return RecordDesk.of(
                ruled.and(careers), nobody, new Venues(new Competitions(editions, List.of()), Map.of()), NATIONS);
    }

    /** The race of an edition or meeting over the distance. */
    public Race race(String competitionId) {
        return races.stream()
                .map(RaceResults::race)
                .filter(race -> race.competition().id().equals(competitionId)
                        && race.event().distance().equals(distance))
                .findFirst()
                .orElseThrow();
    }
}
