package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;

/**
 * The world, Olympic, championship, area and national records, and those under 20 of the world and of areas, that a race broke, equalled
 * or came near, as far as their progressions are collected.
 *
 * <p>Near is within {@value #NEAR_PERCENT} % of the record, about a second over 1500 m: a convention of this desk. A record of an area
 * that has the lineage of one of its nations is told once, as that of the area.
 */
public final class RecordsAtStake {

    /** In per cent of the time of the record. */
    static final double NEAR_PERCENT = 0.5;

    private static final int FEWEST_MARKS = 2;

    private static final List<RecordType> TYPES = List.of(
            RecordType.WORLD,
            RecordType.OLYMPIC,
            RecordType.CHAMPIONSHIP,
            RecordType.AREA,
            RecordType.NATIONAL,
            RecordType.WORLD_U20,
            RecordType.AREA_U20);

    private RecordsAtStake() {}

    /** Those of a race: broken ones first, then equalled ones, each from the record of the world to those under 20. */
    public static List<RecordAtStake> of(RaceAtTheDesk race) {
        Map<RecordScope, RecordAtStake> found = new LinkedHashMap<>();
        for (RecordType type : TYPES) {
            for (CareerResult result : race.placed()) {
                race.book()
                        .mark(result)
                        .ifPresent(mark -> RecordsBroken.book(race.book().records(), mark, type)
                                .filter(book -> !found.containsKey(book))
                                .ifPresent(book -> find(race, book).ifPresent(stake -> found.put(book, stake))));
            }
        }
        Set<List<RecordMark>> told = new HashSet<>();
        List<RecordAtStake> records = new ArrayList<>();
        for (RecordAtStake record : found.values()) {
            if (told.add(record.lineage().marks())) {
                records.add(record);
            }
        }
        records.sort(Comparator.comparing(RecordAtStake::how));
        return List.copyOf(records);
    }

    private static Optional<RecordAtStake> find(RaceAtTheDesk race, RecordScope book) {
        Lineage lineage = race.record(book, race.day());
        if (lineage.marks().size() < FEWEST_MARKS) {
            return Optional.empty();
        }
        List<Performance> marks = race.placed().stream()
                .flatMap(result -> race.book().mark(result).stream())
                .filter(mark -> RecordsBroken.book(race.book().records(), mark, book.type())
                        .filter(book::equals)
                        .isPresent())
                .toList();
        String name = RecordsBroken.name(race, book);
        for (Performance mark : marks) {
            Optional<Fall> fall = Fall.of(lineage, mark);
            if (fall.isPresent()) {
                return Optional.of(new RecordAtStake(
                        name,
                        fall.get().equalled() ? RecordAtStake.How.EQUALLED : RecordAtStake.How.BROKEN,
                        fall.get().now().performance(),
                        fall.get().before().performance(),
                        lineage));
            }
        }
        return marks.isEmpty() ? Optional.empty() : near(name, marks.get(0), lineage);
    }

    private static Optional<RecordAtStake> near(String name, Performance mark, Lineage lineage) {
        return lineage.holders().stream()
                .map(RecordMark::performance)
                .filter(record -> !record.id().equals(mark.id())
                        && mark.mark().hundredths() >= record.mark().hundredths()
                        && mark.mark().hundredths() <= record.mark().hundredths() * (1 + NEAR_PERCENT / 100))
                .findFirst()
                .map(record -> new RecordAtStake(name, RecordAtStake.How.NEAR, mark, record, lineage));
    }
}
