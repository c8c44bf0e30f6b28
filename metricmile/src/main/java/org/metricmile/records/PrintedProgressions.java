package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordScope.Venue;

/**
 * The progressions that lists of records print, kept as witnesses: no rule is applied to them. A list tells what its maker knew on the
 * day it was made, so it has no answer as known on an earlier day; rulings are for marks.
 */
final class PrintedProgressions {

    private static final Comparator<PrintedRecord> IN_TIME = Comparator.comparing(
                    (PrintedRecord row) -> row.mark().date())
            .thenComparing(row -> row.mark().mark(), Comparator.reverseOrder())
            .thenComparing(row -> row.mark().id());

    private final Map<RecordScope, List<PrintedRecord>> rows = new HashMap<>();

    PrintedProgressions(Collection<PrintedRecord> printed) {
        printed.forEach(row ->
                rows.computeIfAbsent(row.scope(), added -> new ArrayList<>()).add(row));
        rows.values().forEach(list -> list.sort(IN_TIME));
    }

    boolean has(RecordScope scope) {
        return rows.containsKey(scope);
    }

    /**
     * What a list prints of a record up to a day. Lists print outdoors and short track as one: of the outdoor record they tell where
     * the outright one was run outdoors, and nothing where it was not.
     */
    List<PrintedRecord> upTo(RecordScope scope, LocalDate on) {
        List<PrintedRecord> own = of(scope, on);
        if (!own.isEmpty() || scope.venue() != Venue.OUTDOOR) {
            return own;
        }
        List<PrintedRecord> outright = of(
                new RecordScope(
                        scope.type(), scope.holder(), scope.year(), scope.sex(), scope.distance(), Venue.OUTRIGHT),
                on);
        boolean standsIndoors = !outright.isEmpty() && isShortTrack(outright.get(outright.size() - 1));
        return standsIndoors
                ? List.of()
                : outright.stream().filter(row -> !isShortTrack(row)).toList();
    }

    private static boolean isShortTrack(PrintedRecord row) {
        return row.mark().is(Condition.SHORT_TRACK);
    }

    private List<PrintedRecord> of(RecordScope scope, LocalDate on) {
        return rows.getOrDefault(scope, List.of()).stream()
                .filter(row -> !row.mark().date().isAfter(on))
                .toList();
    }

    /**
     * The day of the first mark, up to a day, after the last hole: a mark of which the list says when it was bettered, but not by
     * whom. Empty if no list has the record; the day after where the last mark up to it had been bettered by one that is not in the list.
     */
    Optional<LocalDate> unbrokenSince(RecordScope scope, LocalDate on) {
        List<PrintedRecord> seen = upTo(scope, on);
        if (seen.isEmpty()) {
            return rows.getOrDefault(scope, List.of()).stream()
                    .findFirst()
                    .map(row -> row.mark().date());
        }
        Set<String> days =
                seen.stream().map(row -> row.mark().date().toString()).collect(Collectors.toSet());
        LocalDate since = seen.get(0).mark().date();
        LocalDate last = seen.get(seen.size() - 1).mark().date();
        for (PrintedRecord row : seen) {
            LocalDate day = row.mark().date();
            boolean isHole = row.betteredOn().isEmpty()
                    ? day.isBefore(last)
                    : row.betteredOn().compareTo(on.toString()) <= 0 && !days.contains(row.betteredOn());
            if (isHole) {
                since = seen.stream()
                        .map(later -> later.mark().date())
                        .filter(later -> later.isAfter(day))
                        .findFirst()
                        .orElse(on.plusDays(1));
            }
        }
        return Optional.of(since);
    }

    boolean isChecked(RecordType type, Performance mark) {
        return rows.entrySet().stream()
                .filter(list -> list.getKey().type() == type
                        && list.getKey().sex() == mark.athlete().sex()
                        && list.getKey().distance().equals(mark.distance()))
                .flatMap(list -> list.getValue().stream())
                .anyMatch(row -> row.checked() && row.mark().id().equals(mark.id()));
    }
}
