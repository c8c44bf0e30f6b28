package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;

/** Through whose hands a record that fell went: every mark that bettered or equalled it, back to the first one collected. */
final class RecordLineageTold implements ClaimFinder {

    private static final List<RecordType> TYPES = List.of(
            RecordType.WORLD, RecordType.OLYMPIC, RecordType.CHAMPIONSHIP, RecordType.AREA, RecordType.NATIONAL);

    private static final int MANY_HOLDERS = 8;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        for (CareerResult result : race.field()) {
            Optional<Performance> mark = race.book().mark(result);
            // a record of an area is often that of its strongest nation, mark by mark: one telling is enough
            Set<List<RecordMark>> told = new HashSet<>();
            for (RecordType type : mark.isPresent() ? TYPES : List.<RecordType>of()) {
                RecordsBroken.book(race.book().records(), mark.get(), type)
                        .map(book -> race.record(book, race.day()))
                        .filter(lineage -> told.add(lineage.marks()))
                        .flatMap(lineage -> claim(race, result, mark.get(), lineage))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult result, Performance mark, Lineage lineage) {
        if (Fall.of(lineage, mark).isEmpty() || lineage.marks().size() < 3) {
            return Optional.empty();
        }
        String name = RecordsBroken.name(race, lineage.scope());
        List<String> holders = holders(lineage.marks());
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.RECORD_LINEAGE)
                .about(result)
                .word("record", name)
                .figure("marks", lineage.marks().size())
                .magnitude(holders.size() / (double) MANY_HOLDERS)
                .definition(
                        "outdoors and short track together; times as their sources print them, though until 1980 records were ratified in tenths")
                .falseIf("a record between two of these marks is not on record here; before "
                        + lineage.marks().get(0).performance().date()
                        + " nothing was collected");
        boolean sinceAutomatic = !lineage.marks().get(0).performance().date().isBefore(RecordRules.AUTOMATIC_SINCE);
        draft.standing(sinceAutomatic ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE);
        if (!sinceAutomatic) {
            draft.falseIf("hand times of the years before 1981, which lists often leave out, were records between");
        }
        for (RecordMark step : lineage.marks()) {
            draft.detail("%s%s %s, %s, %s"
                            .formatted(
                                    step.equalled() ? "= " : "",
                                    step.performance().athlete().name(),
                                    step.performance().mark(),
                                    Tell.day(step.performance()),
                                    step.performance().meeting().told()))
                    .evidence(step.performance());
        }
        return Optional.of(draft.worded("%s %s over %s went from %s."
                .formatted(
                        sinceAutomatic ? "The" : "As far as lists tell, the",
                        name,
                        Tell.over(result),
                        String.join(" to ", holders))));
    }

    /** Names in turn; marks of one athlete in a row are told in one breath. */
    private static List<String> holders(List<RecordMark> marks) {
        List<String> holders = new ArrayList<>();
        for (int i = 0; i < marks.size(); ) {
            int first = i;
            int broken = 0;
            boolean equalled = marks.get(i).equalled();
            while (i < marks.size()
                    && marks.get(i)
                            .performance()
                            .athlete()
                            .equals(marks.get(first).performance().athlete())) {
                broken += marks.get(i).equalled() ? 0 : 1;
                i++;
            }
            String name = marks.get(first).performance().athlete().name();
            String how = equalled
                    ? broken == 0
                            ? " (equalling)"
                            : broken == 1
                                    ? " (equalling, then breaking)"
                                    : " (equalling, then breaking it " + Tell.times(broken) + ")"
                    : broken > 1 ? " (" + Tell.times(broken) + ")" : "";
            holders.add(name + how);
        }
        return holders;
    }
}
