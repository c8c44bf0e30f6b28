package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;

/** How many national records fell in one race; told from two on. One nation counts once, with its fastest. */
final class NationalRecordsInOneRace implements ClaimFinder {

    private static final int MANY = 5;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<CareerResult> worked = new ArrayList<>();
        List<CareerResult> printed = new ArrayList<>();
        Set<String> nations = new LinkedHashSet<>();
        for (CareerResult result : race.field()) {
            if (nations.contains(result.nation().code())) {
                continue;
            }
            Optional<RecordsBroken.Found> found = RecordsBroken.found(race, result, RecordType.NATIONAL);
            if (found.isEmpty() || found.get() == RecordsBroken.Found.REFUTED) {
                continue;
            }
            (found.get() == RecordsBroken.Found.WORKED ? worked : printed).add(result);
            nations.add(result.nation().code());
        }
        List<CareerResult> all = race.field().stream()
                .filter(result -> worked.contains(result) || printed.contains(result))
                .toList();
        if (all.size() < 2) {
            return List.of();
        }
        boolean allTold = isWhole(race);
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.NATIONAL_RECORDS_IN_ONE_RACE)
                .about(all)
                .figure("records", all.size())
                .figure("workedOut", worked.size())
                .definition(
                        "one of each nation: its fastest mark at the end of the day, outdoors and short track together")
                .magnitude(all.size() / (double) MANY)
                .standing(allTold ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .standing(printed.isEmpty() ? Standing.DERIVED : Standing.PRINTED)
                .falseIf("one of the marks was no record of its nation");
        all.forEach(result -> draft.detail("%s (%s) %s%s"
                .formatted(
                        result.athlete().name(),
                        result.nation(),
                        Tell.mark(result),
                        printed.contains(result) ? ", as printed" : "")));
        return List.of(draft.worded("%s national records fell in the race: %s."
                .formatted(
                        Tell.sentence((allTold ? "" : "at least ") + Tell.count(all.size())),
                        Tell.list(all.stream()
                                .map(result -> "%s (%s) %s"
                                        .formatted(result.athlete().name(), result.nation(), Tell.mark(result)))
                                .toList()))));
    }

    /** Whether everybody is on record, and of every nation a progression: a record of another nation may have fallen too. */
    private static boolean isWhole(RaceAtTheDesk race) {
        return race.isWholeField()
                && race.field().stream()
                        .flatMap(result -> race.book().mark(result).stream())
                        .allMatch(mark -> RecordsBroken.book(race.book().records(), mark, RecordType.NATIONAL)
                                .isPresent());
    }
}
