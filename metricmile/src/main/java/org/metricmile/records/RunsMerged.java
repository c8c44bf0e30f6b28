package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordDesk.Difference;
import org.metricmile.records.WitnessedMark.Witness;

/** Every run once: readings that agree are one mark, and those that do not are kept beside each other. */
final class RunsMerged {

    private final List<Performance> marks = new ArrayList<>();
    private final Map<String, List<Source>> sources = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    /** Marks that nothing but lists of records has. */
    private final Set<String> onlyPrinted = new HashSet<>();

    /** Of every reading of a run that has more than one, the mark that was kept. */
    private final Map<String, Performance> keptAs = new HashMap<>();

    /**
     * Merges runs.
     *
     * @param runs the readings of each run
     * @param movedTo ids of marks whose day was found or joined with another, by the ids that they had before
     */
    RunsMerged(Collection<List<WitnessedMark>> runs, Map<String, String> movedTo) {
        runs.forEach(this::merge);
        marks.sort((one, other) -> one.id().compareTo(other.id()));
        Map<String, Performance> moved = new HashMap<>();
        movedTo.keySet().forEach(from -> find(end(from, movedTo)).ifPresent(mark -> moved.put(from, mark)));
        keptAs.putAll(moved);
    }

    /** Where an id led in the end: a mark whose day was found may have been moved once more. */
    private static String end(String from, Map<String, String> movedTo) {
        Set<String> passed = new HashSet<>(Set.of(from));
        String id = from;
        for (@Nullable String next = movedTo.get(id); next != null && passed.add(next); next = movedTo.get(id)) {
            id = next;
        }
        return id;
    }

    /** All marks, by id. */
    List<Performance> marks() {
        return marks;
    }

    List<Difference> differences() {
        return differences;
    }

    /** Where a mark was read: one source or more. */
    List<Source> sources(Performance mark) {
        return sources.getOrDefault(mark.id(), List.of(mark.source()));
    }

    boolean isOnlyPrinted(Performance mark) {
        return onlyPrinted.contains(mark.id());
    }

    /** What became of the mark that somebody read under an id. */
    Optional<Performance> find(String id) {
        @Nullable Performance merged = keptAs.get(id);
        if (merged != null) {
            return Optional.of(merged);
        }
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marks.size() && marks.get(low).id().equals(id) ? Optional.of(marks.get(low)) : Optional.empty();
    }

    /** The ruling about the mark that was kept. */
    Ruling told(Ruling ruling) {
        @Nullable Performance kept = keptAs.get(ruling.performanceId());
        return kept == null
                ? ruling
                : new Ruling(kept.id(), ruling.state(), ruling.knownSince(), ruling.reason(), ruling.source());
    }

    /** The row with the mark that was kept. */
    PrintedRecord told(PrintedRecord row) {
        return row.with(keptAs.getOrDefault(row.mark().id(), row.mark()));
    }

    /** Marks of one athlete, distance and day: those that agree become one. */
    private void merge(List<WitnessedMark> readings) {
        if (readings.size() == 1) {
            keep(readings.get(0));
            return;
        }
        List<WitnessedMark> trusted = new ArrayList<>(readings);
        trusted.sort(WitnessedMark.BEST_WITNESS_FIRST);
        List<WitnessedMark> kept = new ArrayList<>();
        List<List<WitnessedMark>> readingsOfKept = new ArrayList<>();
        for (WitnessedMark reading : trusted) {
            int same = 0;
            while (same < kept.size()
                    && !isSameRun(kept.get(same).mark().mark(), reading.mark().mark())) {
                same++;
            }
            if (same == kept.size()) {
                kept.add(reading);
                readingsOfKept.add(new ArrayList<>(List.of(reading)));
                continue;
            }
            WitnessedMark first = kept.get(same);
            Performance better = preferred(first.mark(), reading.mark());
            Performance merged = merged(better, better.equals(first.mark()) ? reading.mark() : first.mark());
            kept.set(same, new WitnessedMark(merged, first.witness()));
            readingsOfKept.get(same).add(reading);
        }
        for (int i = 0; i < kept.size(); i++) {
            keep(kept.get(i));
            Performance mark = kept.get(i).mark();
            readingsOfKept.get(i).forEach(reading -> keptAs.put(reading.mark().id(), mark));
            tellSources(mark, readingsOfKept.get(i));
        }
        for (WitnessedMark reading : kept.subList(1, kept.size())) {
            WitnessedMark first = kept.get(0);
            if (!reading.mark().source().document().equals(first.mark().source().document())) {
                differences.add(new Difference(first.mark(), reading.mark()));
            }
        }
    }

    private void keep(WitnessedMark reading) {
        marks.add(reading.mark());
        if (reading.witness() == Witness.RECORD_LIST) {
            onlyPrinted.add(reading.mark().id());
        }
    }

    /** Each row once, though it may have been read as a result and as a mark. */
    private void tellSources(Performance mark, Collection<WitnessedMark> readings) {
        Map<String, Source> byPlace = new LinkedHashMap<>();
        readings.forEach(reading -> byPlace.putIfAbsent(
                reading.mark().source().place(), reading.mark().source()));
        sources.put(mark.id(), List.copyOf(byPlace.values()));
    }

    /** The same on the clock, or the tenth that a hand or an old book makes of an automatic time. */
    static boolean isSameRun(Mark one, Mark other) {
        if (one.hundredths() == other.hundredths()) {
            return true;
        }
        boolean mixed = one.timing() != other.timing();
        return mixed && (one.hundredths() + 9) / 10 == (other.hundredths() + 9) / 10;
    }

    /** The automatic time, else the first. */
    private static Performance preferred(Performance first, Performance second) {
        return first.mark().timing() == Timing.HAND && second.mark().timing() == Timing.AUTOMATIC ? second : first;
    }

    /** The better one, with what only the other tells. */
    private static Performance merged(Performance better, Performance other) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(better.conditions());
        conditions.addAll(other.conditions());
        if (conditions.contains(Condition.OVERSIZED_TRACK)) {
            conditions.remove(Condition.SHORT_TRACK);
        }
        OptionalInt place = better.place().isPresent() ? better.place() : other.place();
        boolean championship = better.meeting().category() != CompetitionCategory.OTHER
                || other.meeting().category() == CompetitionCategory.OTHER;
        return new Performance(
                better.id(),
                better.athlete(),
                better.nation().isKnown() ? better.nation() : other.nation(),
                better.born().or(other::born),
                better.distance(),
                better.mark(),
                better.when().first().isBefore(other.when().first()) ? other.when() : better.when(),
                conditions.contains(Condition.EN_ROUTE) ? OptionalInt.empty() : place,
                championship
                        ? better.meeting().named(other.meeting())
                        : other.meeting().named(better.meeting()),
                conditions,
                better.source());
    }
}
