package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Round;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;

/**
 * The pace of one race beside others of its kind: same sex, event and kind of round, both championships or both not.
 *
 * @param marks laps and the finish, at which the head of the race is compared
 * @param rows this race and its peers that have a winning time, the fastest first
 */
public record PaceAmongPeers(List<Distance> marks, List<Row> rows) {

    private static final Distance LAP = Distance.ofMetres(400);

    /** Below what any time is read to. */
    private static final double SAME = 1e-6;

    /**
     * The head of one race.
     *
     * @param race which
     * @param own true for the race that is compared
     * @param winningMark time of the winner
     * @param leaders the leader's time at each mark before the finish, where known
     * @param lastPart from the last mark before the finish to the finish, leader's time there to winner's mark
     */
    public record Row(
            Race race,
            boolean own,
            Mark winningMark,
            List<Optional<ElapsedTime>> leaders,
            Optional<ElapsedTime> lastPart) {}

    public PaceAmongPeers {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** True if the other race is of the same kind and another one. */
    public static boolean arePeers(Race one, Race other) {
        Round.Kind kind = one.round().kind();
        return !one.id().equals(other.id())
                && one.sex() == other.sex()
                && one.event().equals(other.event())
                && one.combined().equals(other.combined())
                && kind == other.round().kind()
                && one.competition().category().isChampionship()
                        == other.competition().category().isChampionship();
    }

    public static PaceAmongPeers of(RaceSheet sheet, List<RaceSheet> others) {
        List<Distance> marks = SplitTable.marksEvery(LAP, sheet.distance());
        List<Row> rows = new ArrayList<>();
        row(sheet, true, marks).ifPresent(rows::add);
        others.stream()
                .filter(other -> arePeers(sheet.race(), other.race()))
                .forEach(other -> row(other, false, marks).ifPresent(rows::add));
        rows.sort(Comparator.comparing(Row::winningMark)
                .thenComparing(row -> row.race().id()));
        return new PaceAmongPeers(marks, rows);
    }

    private static Optional<Row> row(RaceSheet sheet, boolean own, List<Distance> marks) {
        return sheet.winningMark().map(winning -> {
            RaceTrace trace = TracedRace.of(sheet).trace();
            List<Optional<ElapsedTime>> leaders = marks.subList(0, marks.size() - 1).stream()
                    .map(mark -> trace.leadersTime(mark).map(LeadersTime::time))
                    .toList();
            Optional<ElapsedTime> lastPart = leaders.isEmpty()
                    ? Optional.empty()
                    : leaders.get(leaders.size() - 1)
                            .filter(last -> last.inSeconds() < winning.inSeconds())
                            .map(last -> ElapsedTime.ofSeconds(
                                    winning.inSeconds() - last.inSeconds(),
                                    last.precision().orCoarser(winning.precision())));
            return new Row(sheet.race(), own, winning, leaders, lastPart);
        });
    }

    /**
     * Seconds of the leaders of the other races at a mark, the fastest first.
     *
     * @param mark index in {@link #marks}, before the finish
     */
    public List<Double> othersAt(int mark) {
        return rows.stream()
                .filter(row -> !row.own())
                .flatMap(row -> row.leaders().get(mark).stream())
                .map(ElapsedTime::inSeconds)
                .sorted()
                .toList();
    }

    /**
     * Which place a time takes among those of the other races at a mark.
     *
     * @param best 1 is the fastest
     * @param worst the same, or later where others lie nearer than the times were read to
     * @param of how many times, this one included
     */
    public record Rank(int best, int worst, int of) {}

    /**
     * The rank of a time at a mark. Two times are told apart if they differ by no less than a step of the coarser one: 2:47.27 may
     * be faster or slower than 2:47.3.
     *
     * @param mark index in {@link #marks}, before the finish
     */
    public Rank rankAt(int mark, ElapsedTime time) {
        List<ElapsedTime> others = rows.stream()
                .filter(row -> !row.own())
                .flatMap(row -> row.leaders().get(mark).stream())
                .toList();
        int faster = 0;
        int close = 0;
        for (ElapsedTime other : others) {
            double behind = time.inSeconds() - other.inSeconds();
            double step = time.precision().orCoarser(other.precision()).inSeconds();
            if (behind > step - SAME) {
                faster++;
            } else if (behind > SAME - step && !time.equals(other)) {
                close++;
            }
        }
        return new Rank(faster + 1, faster + close + 1, others.size() + 1);
    }

    /** Rank of this race by winning time among those listed, 1 is the fastest, equal times share a rank; empty if it has no winning time. */
    public Optional<Integer> ownRank() {
        return rows.stream()
                .filter(Row::own)
                .findFirst()
                .map(own -> 1
                        + (int) rows.stream()
                                .filter(row -> row.winningMark().isFasterThan(own.winningMark()))
                                .count());
    }
}
