package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.Positions;
import org.metricmile.feeds.finishlynx.issues.BibTwice;
import org.metricmile.feeds.finishlynx.issues.EntryTwice;
import org.metricmile.feeds.finishlynx.issues.LaneTwice;
import org.metricmile.feeds.finishlynx.issues.NameAgainstPeople;
import org.metricmile.feeds.finishlynx.issues.OwnIdOfOtherSex;
import org.metricmile.feeds.finishlynx.issues.PersonUnknown;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.feeds.issues.UnreadableNumber;

/** The start list of one race: adds its entries to the race and tells who may be meant by the rows of the result. */
final class StartList {

    private final OpenRace race;
    private final String document;
    private final Map<String, LynxPerson> people;
    private final Roster known;
    private final Affiliations affiliations;
    private final List<Roster.Entry> roster = new ArrayList<>();
    private final Map<Athlete, Source> seen = new HashMap<>();
    private final Map<Integer, String> byLane = new HashMap<>();
    private final Map<String, String> byBib = new HashMap<>();
    private final Set<String> doubledBibs = new HashSet<>();

    /**
     * A start list.
     *
     * @param document the file it stands in
     * @param people those who are meant by their number alone
     * @param known who is in the race already
     */
    StartList(OpenRace race, String document, Map<String, LynxPerson> people, Roster known, Affiliations affiliations) {
        this.race = race;
        this.document = document;
        this.people = people;
        this.known = known;
        this.affiliations = affiliations;
    }

    Roster read(List<LynxRow> competitors) {
        for (LynxRow row : competitors) {
            Source source = new Source(race.source.citation(), document, row.line());
            named(row, source).ifPresent(named -> enter(named, source));
        }
        return new Roster(roster.stream().map(this::withoutDoubledBib).toList(), true);
    }

    private Roster.Entry withoutDoubledBib(Roster.Entry entry) {
        return doubledBibs.contains(entry.bib())
                ? new Roster.Entry(
                        entry.athlete(), entry.name(), entry.nation(), entry.team(), "", entry.lane(), entry.user3())
                : entry;
    }

    /** The row with the name that belongs to its number, if it has none itself. */
    private Optional<LynxRow> named(LynxRow row, Source source) {
        Optional<LynxPerson> person = Optional.ofNullable(people.get(row.id()));
        if (row.name().isEmpty()) {
            if (person.isEmpty()) {
                race.issues.add(
                        row.id().isEmpty()
                                ? new RowWithoutName(source.place())
                                : new PersonUnknown(source.place(), row.id()));
            }
            return person.map(row::named);
        }
        person.map(named -> row.named(named).name())
                .filter(other -> !PrintedNames.isSame(other, row.name()))
                .ifPresent(
                        other -> race.issues.add(new NameAgainstPeople(source.place(), row.name(), row.id(), other)));
        return Optional.of(row);
    }

    private void enter(LynxRow row, Source source) {
        String name = row.name();
        Nation printed = affiliations.nation(row);
        Optional<Athlete> other = affiliations.ofOtherSex(row, race.sex);
        other.ifPresent(
                athlete -> race.issues.add(new OwnIdOfOtherSex(source.place(), name, row.user3(), athlete.name())));
        Optional<Roster.Entry> onRecord =
                Affiliations.isOwn(row) && other.isEmpty() ? known.byUser3(row) : known.byName(row, printed);
        Athlete athlete = onRecord.map(Roster.Entry::athlete).orElseGet(() -> affiliations.athlete(row, race.sex));
        Source first = seen.putIfAbsent(athlete, source);
        if (first != null) {
            race.issues.add(new EntryTwice(source.place(), name, first.place()));
            return;
        }
        String team = affiliations.team(row);
        OptionalInt lane = lane(row, source);
        checkBib(row, source);
        race.startList.add(new StartListEntry(athlete, printed, team, lane, row.id(), source));
        Nation nation =
                printed.isKnown() ? printed : onRecord.map(Roster.Entry::nation).orElse(Nation.UNKNOWN);
        roster.add(new Roster.Entry(athlete, name, nation, team, row.id(), lane, other.isPresent() ? "" : row.user3()));
    }

    private OptionalInt lane(LynxRow row, Source source) {
        OptionalInt lane = Positions.parse(row.lane());
        if (lane.isEmpty()) {
            if (!row.lane().isEmpty()) {
                race.issues.add(new UnreadableNumber(source.place(), row.name(), "lane", row.lane()));
            }
            return lane;
        }
        String other = byLane.putIfAbsent(lane.getAsInt(), row.name());
        if (other != null) {
            race.issues.add(new LaneTwice(source.place(), row.name(), row.lane(), other));
        }
        return lane;
    }

    private void checkBib(LynxRow row, Source source) {
        String other = row.id().isEmpty() ? null : byBib.putIfAbsent(row.id(), row.name());
        if (other != null) {
            doubledBibs.add(row.id());
            race.issues.add(new BibTwice(source.place(), row.name(), row.id(), other));
        }
    }
}
