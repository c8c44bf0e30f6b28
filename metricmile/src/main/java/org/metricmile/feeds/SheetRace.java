package org.metricmile.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.issues.SeveralHeatsInOneList;
import org.metricmile.feeds.issues.SexInferred;
import org.metricmile.feeds.issues.SexNotStated;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;

/** What race a document is about, from its heading lines and its name; what they leave open is as it is on record. */
public final class SheetRace {

    private static final Pattern WOMEN = Pattern.compile("(?<!\\p{L})(women|womens|female|girls|ladies)(?!\\p{L})");
    private static final Pattern MEN = Pattern.compile("(?<!\\p{L})(men|mens|male|boys)(?!\\p{L})");

    private final String document;
    private final SheetHeading heading;
    private final ReferenceTables tables;
    private final StoredRaces races;
    private final List<ImportIssue> issues;

    SheetRace(String document, SheetHeading heading, ReferenceTables tables, List<ImportIssue> issues) {
        this(document, heading, tables, StoredRaces.NONE, issues);
    }

    /**
     * The race of one document.
     *
     * @param document its name
     * @param heading what is said of race and meet
     * @param tables who, where and which competition a name means
     * @param races what is on record already, for what the heading leaves open
     * @param issues where oddities are added
     */
    public SheetRace(
            String document,
            SheetHeading heading,
            ReferenceTables tables,
            StoredRaces races,
            List<ImportIssue> issues) {
        this.document = document;
        this.heading = heading;
        this.tables = tables;
        this.races = races;
        this.issues = issues;
    }

    OpenRace open(Distance distance) {
        return open(distance, sex(name(Optional.empty())), Round.parse(heading.text("round")));
    }

    /** The race, when the heading does not tell how long it is, who ran, and in which round. */
    public OpenRace open(Distance distance, Sex sex, Round round) {
        Optional<Race> byId = heading.id().flatMap(races::find).map(RaceSheet::race);
        String name = name(byId);
        OptionalInt year = RaceHead.year(heading.date(), name);
        Optional<Competitions.Edition> listed = tables.competitions().findByName(name, year);
        String id = heading.id().orElseGet(() -> id(name, year, sex, Event.outdoor(distance), round));
        Optional<Race> known = byId.or(() -> races.find(id).map(RaceSheet::race));
        RaceHead head = head(name, known);
        Competition competition = head.settle(listed, issues);
        TrackKind track = heading.track()
                .or(() -> listed.map(Competitions.Edition::track))
                .or(() -> known.map(race -> race.event().track()))
                .orElse(TrackKind.OUTDOOR);
        Event event = new Event(distance, track);
        Optional<DateInterval> date = head.settleDate(id, competition, issues);
        Source source = new Source(heading.text("source"), document, 0);
        boolean severalHeats = RaceRows.isCombinedEvents(id, name, round);
        if (severalHeats) {
            issues.add(new SeveralHeatsInOneList(document, id));
        }
        return new OpenRace(id, competition, date, sex, event, round, severalHeats, source, tables.identities());
    }

    private String name(Optional<Race> known) {
        String stated = heading.text("race");
        if (!stated.isEmpty()) {
            return stated;
        }
        if (known.isPresent()) {
            return known.get().competition().name();
        }
        int ending = document.lastIndexOf('.');
        return (ending > 0 ? document.substring(0, ending) : document)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
    }

    private RaceHead head(String name, Optional<Race> known) {
        String country = heading.text("country").toUpperCase(Locale.ROOT);
        Nation nation = new NationReader(tables.nations()).read(country, name, document, issues);
        Optional<Competition> competition = known.map(Race::competition);
        String city = heading.text("city");
        return new RaceHead(
                document,
                name,
                heading.category().or(() -> competition.map(Competition::category)),
                city.isEmpty() ? competition.map(Competition::city).orElse("") : city,
                nation.isKnown() ? nation : competition.map(Competition::nation).orElse(Nation.UNKNOWN),
                heading.date().or(() -> known.flatMap(Race::date)));
    }

    /** Made of the name, year, sex, event and round, so that the same sheet always gives the same race. */
    private static String id(String name, OptionalInt year, Sex sex, Event event, Round round) {
        String race = Competitions.idOf(name, year) + "-" + sex.code() + "-" + event.code();
        String which = round.kind() == Round.Kind.OTHER
                ? Competitions.idOf(round.printed(), OptionalInt.empty())
                : round.kind().code()
                        + (round.number().isPresent() ? round.number().getAsInt() : "");
        return which.isEmpty() ? race : race + "-" + which;
    }

    private Sex sex(String name) {
        Optional<Sex> stated = heading.sex();
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<Sex> named = sexIn(name);
        named.ifPresentOrElse(
                sex -> issues.add(new SexInferred(document, sex.word(), name)),
                () -> issues.add(new SexNotStated(document)));
        return named.orElse(Sex.MEN);
    }

    /** Men or women, by a word of a name: {@code Women 800m}, {@code Boys 1500}. */
    public static Optional<Sex> sexIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (WOMEN.matcher(lower).find()) {
            return Optional.of(Sex.WOMEN);
        }
        return MEN.matcher(lower).find() ? Optional.of(Sex.MEN) : Optional.empty();
    }
}
