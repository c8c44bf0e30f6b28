package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.Positions;
import org.metricmile.race.RaceSheet;

/** Those who may be meant by the rows of a result file. */
final class Roster {

    /** How the own id of an athlete is written in the third field for other programs. */
    static final String OWN_ID = "metricmile:";

    /** Of the same family name or club; of a club that enters half the field not all are named. */
    private static final int MOST_ALIKE = 20;

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

    /** An entry with what its names and club are compared by. */
    private record Folded(Entry entry, Set<String> names, String family, String team) {

        static Folded of(Entry entry) {
            String name = PrintedNames.folded(entry.name());
            return new Folded(
                    entry,
                    Set.copyOf(List.of(name, PrintedNames.folded(entry.athlete().name())).stream()
                            .distinct()
                            .toList()),
                    " " + name,
                    PrintedNames.folded(entry.team()));
        }
    }

    private final List<Entry> entries;
    private final boolean isStartList;
    private final List<Folded> folded;
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byUser3 = new HashMap<>();
    private final Map<String, List<Entry>> byOwnId = new HashMap<>();
    private final Map<String, List<Entry>> byBib = new HashMap<>();
    private final Map<Integer, List<Entry>> byLane = new HashMap<>();

    /**
     * A roster.
     *
     * @param entries whoever is entered, or has a result already
     * @param isStartList whether everybody who may run is listed; if not, a row may be about somebody else
     */
    Roster(List<Entry> entries, boolean isStartList) {
        this.entries = List.copyOf(entries);
        this.isStartList = isStartList;
        this.folded = entries.stream().map(Folded::of).toList();
        for (Folded each : folded) {
            Entry entry = each.entry();
            each.names().forEach(name -> put(byName, name, entry));
            put(byUser3, entry.user3(), entry);
            put(byOwnId, OWN_ID + entry.athlete().id(), entry);
            put(byBib, entry.bib(), entry);
            entry.lane().ifPresent(lane -> put(byLane, lane, entry));
        }
    }

    private static <K> void put(Map<K, List<Entry>> map, K key, Entry entry) {
        map.computeIfAbsent(key, added -> new ArrayList<>()).add(entry);
    }

    List<Entry> entries() {
        return entries;
    }

    boolean isStartList() {
        return isStartList;
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
        boolean isStartList = entered.stream().anyMatch(entry -> !isOfResultFile(entry));
        List<Entry> entries = new ArrayList<>();
        Map<Athlete, Result> results = new LinkedHashMap<>();
        sheet.results().stream()
                .filter(result -> !readAnew.test(result.source()))
                .forEach(result -> results.put(result.athlete(), result));
        for (StartListEntry entry : entered) {
            Optional<Result> result = Optional.ofNullable(results.get(entry.athlete()));
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
        entered.forEach(entry -> results.remove(entry.athlete()));
        for (Result result : results.values()) {
            entries.add(new Entry(
                    result.athlete(),
                    result.printedName(),
                    result.nation(),
                    result.team(),
                    "",
                    OptionalInt.empty(),
                    ""));
        }
        return new Roster(entries, isStartList);
    }

    /** A start list entry that a result file without start list gave. */
    static boolean isOfResultFile(StartListEntry entry) {
        return entry.source().document().toLowerCase(Locale.ROOT).endsWith(".lif");
    }

    Optional<Entry> byUser3(LynxRow row) {
        if (row.user3().isEmpty()) {
            return Optional.empty();
        }
        List<Entry> found = new ArrayList<>(byUser3.getOrDefault(row.user3(), List.of()));
        for (Entry entry : byOwnId.getOrDefault(row.user3(), List.of())) {
            if (!entry.user3().equals(row.user3())) {
                found.add(entry);
            }
        }
        return only(found);
    }

    Optional<Entry> byBib(LynxRow row) {
        return row.id().isEmpty() ? Optional.empty() : only(byBib.getOrDefault(row.id(), List.of()));
    }

    /** By name and team, else by a name that only one of them has; another nation is another person. */
    Optional<Entry> byName(LynxRow row, Nation printed) {
        if (row.name().isEmpty()) {
            return Optional.empty();
        }
        List<Entry> sameName = byName.getOrDefault(PrintedNames.folded(row.name()), List.of()).stream()
                .filter(entry -> !printed.isKnown() || !entry.nation().isKnown() || printed.equals(entry.nation()))
                .toList();
        List<Entry> sameTeam = sameName.stream()
                .filter(entry -> !row.affiliation().isEmpty() && entry.hasTeam(row.affiliation()))
                .toList();
        return only(sameTeam).or(() -> only(sameName));
    }

    Optional<Entry> byLane(LynxRow row) {
        OptionalInt lane = Positions.parse(row.lane());
        return lane.isEmpty() ? Optional.empty() : only(byLane.getOrDefault(lane.getAsInt(), List.of()));
    }

    static boolean hasName(Entry entry, LynxRow row) {
        return PrintedNames.isSame(entry.name(), row.name())
                || PrintedNames.isSame(entry.athlete().name(), row.name());
    }

    /** Those of the same family name or club, some of them where they are many, for a person who has to decide. */
    List<Entry> alike(LynxRow row) {
        String family = PrintedNames.folded(row.last());
        String team = PrintedNames.folded(row.affiliation());
        String code = row.affiliation().toUpperCase(Locale.ROOT);
        return folded.stream()
                .filter(each -> (!family.isEmpty() && each.family().endsWith(" " + family))
                        || (!row.affiliation().isEmpty() && each.team().equals(team))
                        || (each.entry().nation().isKnown()
                                && code.equals(each.entry().nation().code())))
                .map(Folded::entry)
                .limit(MOST_ALIKE)
                .toList();
    }

    private static Optional<Entry> only(List<Entry> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
