package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.Positions;
import org.metricmile.race.RaceSheet;

/**
 * Those who may be meant by the rows of a result file.
 *
 * @param entries whoever is entered, or has a result already
 * @param isStartList whether everybody who may run is listed; if not, a row may be about somebody else
 */
record Roster(List<Entry> entries, boolean isStartList) {

    /** How the own id of an athlete is written in the third field for other programs. */
    static final String OWN_ID = "metricmile:";

    /**
     * One of them.
     *
     * @param athlete the person
     * @param name the name as the list prints it
     * @param nation nation, may be unknown
     * @param team club, may be empty
     * @param bib number on the bib, may be empty
     * @param lane lane or place on the start line
     * @param user3 third field for other programs, may be empty
     */
    record Entry(Athlete athlete, String name, Nation nation, String team, String bib, OptionalInt lane, String user3) {

        boolean hasTeam(String affiliation) {
            return PrintedNames.isSame(affiliation, team)
                    || (nation.isKnown() && affiliation.toUpperCase(Locale.ROOT).equals(nation.code()));
        }
    }

    Roster {
        entries = List.copyOf(entries);
    }

    /** Nobody is known beforehand. */
    static final Roster NOBODY = new Roster(List.of(), false);

    /**
     * Those of a race on record: its start list, and whoever has a result. A list that was made of a result file is no
     * start list. Rows that are read anew do not count, so that the same files always say the same.
     *
     * @param readAnew whether what stands there is replaced by what is read now
     */
    static Roster of(RaceSheet sheet, Predicate<Source> readAnew) {
        List<StartListEntry> entered = sheet.startList().stream()
                .filter(entry -> !readAnew.test(entry.source()))
                .toList();
        List<Result> results = sheet.results().stream()
                .filter(result -> !readAnew.test(result.source()))
                .toList();
        boolean isStartList = entered.stream().anyMatch(entry -> !isOfResultFile(entry));
        List<Entry> entries = new ArrayList<>();
        for (StartListEntry entry : entered) {
            Optional<Result> result = results.stream()
                    .filter(each -> each.athlete().equals(entry.athlete()))
                    .findFirst();
            entries.add(new Entry(
                    entry.athlete(),
                    result.map(Result::printedName).orElse(entry.athlete().name()),
                    entry.nation().isKnown()
                            ? entry.nation()
                            : result.map(Result::nation).orElse(Nation.UNKNOWN),
                    entry.team().isEmpty() ? result.map(Result::team).orElse("") : entry.team(),
                    entry.bib(),
                    entry.order(),
                    ""));
        }
        for (Result result : results) {
            if (entries.stream().noneMatch(entry -> entry.athlete().equals(result.athlete()))) {
                entries.add(new Entry(
                        result.athlete(),
                        result.printedName(),
                        result.nation(),
                        result.team(),
                        "",
                        OptionalInt.empty(),
                        ""));
            }
        }
        return new Roster(entries, isStartList);
    }

    /** A start list entry that a result file without start list gave. */
    static boolean isOfResultFile(StartListEntry entry) {
        return entry.source().document().toLowerCase(Locale.ROOT).endsWith(".lif");
    }

    Optional<Entry> byUser3(LynxRow row) {
        return only(entry -> !row.user3().isEmpty()
                && (row.user3().equals(entry.user3())
                        || row.user3().equals(OWN_ID + entry.athlete().id())));
    }

    Optional<Entry> byBib(LynxRow row) {
        return only(entry -> !row.id().isEmpty() && row.id().equals(entry.bib()));
    }

    /** By name and team, else by a name that only one of them has; another nation is another person. */
    Optional<Entry> byName(LynxRow row, Nation printed) {
        if (row.name().isEmpty()) {
            return Optional.empty();
        }
        Predicate<Entry> sameName = entry -> hasName(entry, row)
                && (!printed.isKnown() || !entry.nation().isKnown() || printed.equals(entry.nation()));
        return only(sameName.and(entry -> !row.affiliation().isEmpty() && entry.hasTeam(row.affiliation())))
                .or(() -> only(sameName));
    }

    Optional<Entry> byLane(LynxRow row) {
        OptionalInt lane = Positions.parse(row.lane());
        return only(entry -> lane.isPresent() && lane.equals(entry.lane()));
    }

    static boolean hasName(Entry entry, LynxRow row) {
        return PrintedNames.isSame(entry.name(), row.name())
                || PrintedNames.isSame(entry.athlete().name(), row.name());
    }

    /** Those of the same family name or club, for a person who has to decide. */
    List<Entry> alike(LynxRow row) {
        return entries.stream()
                .filter(entry -> PrintedNames.isSameFamily(entry.name(), row.last())
                        || (!row.affiliation().isEmpty() && entry.hasTeam(row.affiliation())))
                .toList();
    }

    private Optional<Entry> only(Predicate<Entry> condition) {
        List<Entry> found = entries.stream().filter(condition).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
