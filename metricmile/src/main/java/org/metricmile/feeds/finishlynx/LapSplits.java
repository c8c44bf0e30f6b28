package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.finishlynx.issues.LapAfterFinish;
import org.metricmile.feeds.finishlynx.issues.LapDistancesDerived;
import org.metricmile.feeds.finishlynx.issues.LapDistancesUnknown;
import org.metricmile.feeds.finishlynx.issues.LapMissing;
import org.metricmile.feeds.finishlynx.issues.LapTimesUnreadable;
import org.metricmile.feeds.finishlynx.issues.LapsDoNotAdd;
import org.metricmile.feeds.finishlynx.issues.LapsOutOfOrder;
import org.metricmile.race.Provenance;
import org.metricmile.race.Split;

/**
 * The lap times of a result file as splits. They are taken by camera or transponder of the timing system that takes the
 * official finishing times, so they count as official. Where they were taken is told by {@link LapMarks}, or not at all.
 */
final class LapSplits {

    private final OpenRace race;
    private final String document;
    private final Map<Result, List<LynxTime>> passes = new LinkedHashMap<>();

    LapSplits(OpenRace race, String document) {
        this.race = race;
        this.document = document;
    }

    /** The splits of those who have a result. */
    List<Split> read(Map<Result, LynxRow> rows) {
        rows.forEach((result, row) -> {
            if (!row.splits().isEmpty()) {
                List<LynxTime> times = times(result, LapTimes.read(row.splits()));
                if (!times.isEmpty()) {
                    passes.put(result, times);
                }
            }
        });
        return passes.isEmpty() ? List.of() : splits();
    }

    /** The passes before the finish, if they can be right. */
    private List<LynxTime> times(Result result, LapTimes laps) {
        String where = result.source().place();
        String name = result.printedName();
        if (!laps.rest().isEmpty()) {
            race.issues.add(new LapTimesUnreadable(where, name, laps.rest()));
        }
        if (!laps.isInOrder()) {
            race.issues.add(new LapsOutOfOrder(where, name));
            return List.of();
        }
        laps.firstLapThatDoesNotAdd()
                .ifPresent(pass -> race.issues.add(new LapsDoNotAdd(
                        where,
                        name,
                        pass.lap().map(LynxTime::toString).orElse(""),
                        pass.time().toString())));
        List<LynxTime> times =
                new ArrayList<>(laps.passes().stream().map(LapTimes.Pass::time).toList());
        Optional<LynxTime> finish = result.mark().map(LynxTime::of);
        if (finish.isEmpty() || times.isEmpty()) {
            return times;
        }
        LynxTime last = times.get(times.size() - 1);
        if (last.agreesWith(finish.get())) {
            times.remove(times.size() - 1);
        } else if (last.tenThousandths() > finish.get().tenThousandths()) {
            race.issues.add(new LapAfterFinish(
                    where, name, last.toString(), result.mark().orElseThrow()));
            return List.of();
        }
        return times;
    }

    private List<Split> splits() {
        List<Distance> marks = LapMarks.of(race.event);
        Optional<String> doubt = doubt(marks);
        if (doubt.isPresent()) {
            race.issues.add(new LapDistancesUnknown(document, race.id, doubt.get()));
            return List.of();
        }
        List<Split> splits = new ArrayList<>();
        passes.forEach((result, times) -> {
            if (!isWhole(result, times, marks)) {
                race.issues.add(
                        new LapMissing(result.source().place(), result.printedName(), times.size(), marks.size()));
                return;
            }
            for (int i = 0; i < times.size(); i++) {
                splits.add(new Split(
                        Optional.of(result.athlete()),
                        marks.get(i),
                        Optional.of(times.get(i).elapsed()),
                        OptionalInt.empty(),
                        false,
                        Provenance.OFFICIAL,
                        result.source()));
            }
        });
        race.issues.add(new LapDistancesDerived(document, race.id, marks));
        return splits;
    }

    /** Whether a time can be tied to each pass: a finisher has them all, another the first ones. */
    private boolean isWhole(Result result, List<LynxTime> times, List<Distance> marks) {
        if (result.mark().isPresent() || times.size() > marks.size()) {
            return times.size() == marks.size();
        }
        return passes.entrySet().stream()
                .filter(other ->
                        other.getKey().mark().isPresent() && other.getValue().size() == marks.size())
                .findFirst()
                .filter(finisher -> LapMarks.beginLike(times, finisher.getValue()))
                .isPresent();
    }

    /** Why the distances cannot be told; a finisher who lacks a pass says nothing about the others. */
    private Optional<String> doubt(List<Distance> marks) {
        int fitting = 0;
        for (Map.Entry<Result, List<LynxTime>> entry : passes.entrySet()) {
            Result result = entry.getKey();
            Optional<Mark> mark = result.mark();
            if (mark.isEmpty() || entry.getValue().size() != marks.size()) {
                continue;
            }
            if (!LapMarks.fit(race.event, entry.getValue(), LynxTime.of(mark.get()))) {
                return Optional.of("the pace of " + result.printedName() + " would jump if it were at the finish line");
            }
            fitting++;
        }
        return fitting > 0
                ? Optional.empty()
                : Optional.of("the finish line is passed " + marks.size()
                        + " times before the finish, and no finisher has so many");
    }
}
