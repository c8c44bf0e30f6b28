package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Mark;
import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordRules;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;

/** How many ran inside a world, Olympic or championship record of the day before; told from two runners on. */
final class InsideTheOldRecord implements ClaimFinder {

    private static final List<RecordType> TYPES =
            List.of(RecordType.WORLD, RecordType.OLYMPIC, RecordType.CHAMPIONSHIP);

    private static final int MANY = 4;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        Optional<Performance> winning = race.at(1).flatMap(winner -> race.book().mark(winner));
        for (RecordType type : winning.isPresent() ? TYPES : List.<RecordType>of()) {
            RecordsBroken.book(race.book().records(), winning.get(), type)
                    .flatMap(book -> claim(race, book, type))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, RecordScope book, RecordType type) {
        Lineage before = race.record(book, race.day().minusDays(1));
        Optional<Performance> record = before.holders().stream().findFirst().map(RecordMark::performance);
        if (record.isEmpty() || !race.dayIsKnown()) {
            return Optional.empty();
        }
        Mark standing = record.get().mark();
        List<CareerResult> inside = race.placed().stream()
                .filter(result -> result.mark()
                        .map(mark ->
                                RecordRules.compare(type, mark, standing, race.day()) == RecordRules.Comparison.BETTERS)
                        .orElse(false))
                .toList();
        if (inside.size() < 2) {
            return Optional.empty();
        }
        String name = RecordsBroken.name(race, book);
        return Optional.of(new ClaimDraft(race, ClaimKind.INSIDE_THE_OLD_RECORD)
                .about(inside)
                .evidence(record.get())
                .figure("runners", inside.size())
                .word("record", name)
                .word("oldRecord", standing.toString())
                .word("oldHolder", record.get().athlete().name())
                .definition("as it stood on the eve of the race; " + RecordDefinition.of(book))
                .magnitude(inside.size() / (double) MANY)
                .standing(race.isWholeField() ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .falseIf("a faster mark for the %s before the day is not on record here".formatted(name))
                .falseIf("somebody whose result is not on record here ran inside it too")
                .worded("%s ran inside the old %s of %s (%s, %s): %s."
                        .formatted(
                                Tell.sentence(Tell.atLeast(race, inside.size())),
                                name,
                                standing,
                                record.get().athlete().name(),
                                Tell.day(record.get()),
                                Tell.names(inside))));
    }
}
