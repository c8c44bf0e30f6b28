package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.TrackKind;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;

/**
 * When runs that took about as long as one passed the marks, in races as they are run: with rivals, pacemakers and from lanes.
 *
 * <p>A run counts at a mark where its time there is on record, not interpolated; it is stretched to the time asked for. Races against rivals are
 * among them, so a slow first half may be tactics. Races on the short track and those of combined events are not: there bends and standings
 * make the pace.
 *
 * @param marks those at which enough runs are known, in order
 */
public record RunsLikeIt(List<AtMark> marks) {

    /** How far a run may be from the time, as a share of it. */
    public static final double WITHIN = 0.02;

    /** Of fewer runs nine in ten are not told. */
    public static final int RUNS_AT_LEAST = 20;

    /**
     * How the runs passed a mark.
     *
     * @param runs how many
     * @param seconds since the gun, each stretched to the time asked for: the median of the runs, and the times between which the
     *     asked share of them lies. They are counted, not inferred: no model and no belief is in them
     */
    public record AtMark(Distance at, int runs, CredibleInterval seconds) {}

    public RunsLikeIt {
        marks = List.copyOf(marks);
    }

    /**
     * The runs that took about as long.
     *
     * @param races over one distance, of women or of men
     * @param seconds the time
     * @param marks on the way
     * @param probability share of the runs that the intervals hold, between 0 and 1
     */
    public static RunsLikeIt of(Collection<RaceSheet> races, double seconds, List<Distance> marks, double probability) {
        List<List<Double>> passed = new ArrayList<>();
        marks.forEach(mark -> passed.add(new ArrayList<>()));
        for (RaceSheet race : races) {
            List<Result> near = race.results().stream()
                    .filter(result -> result.mark()
                            .filter(mark -> Math.abs(mark.inSeconds() / seconds - 1) <= WITHIN)
                            .isPresent())
                    .toList();
            if (isRacedOutdoors(race.race())
                    && !near.isEmpty()
                    && !race.splits().isEmpty()) {
                add(near, TracedRace.of(race).trace(), seconds, marks, passed);
            }
        }
        List<AtMark> known = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            List<Double> there = passed.get(i);
            if (there.size() >= RUNS_AT_LEAST) {
                known.add(new AtMark(
                        marks.get(i),
                        there.size(),
                        CredibleInterval.of(
                                there.stream().mapToDouble(Double::doubleValue).toArray(), probability)));
            }
        }
        return new RunsLikeIt(known);
    }

    private static boolean isRacedOutdoors(Race race) {
        return race.event().track() == TrackKind.OUTDOOR && race.combined().isEmpty();
    }

    private static void add(
            List<Result> near, RaceTrace trace, double seconds, List<Distance> marks, List<List<Double>> passed) {
        for (Result result : near) {
            double stretch = seconds / result.mark().orElseThrow().inSeconds();
            for (int i = 0; i < marks.size(); i++) {
                Optional<Passing> passing = trace.passing(result.athlete(), marks.get(i))
                        .filter(known -> known.provenance() != Provenance.INTERPOLATED);
                if (passing.isPresent()) {
                    passed.get(i).add(passing.get().seconds() * stretch);
                }
            }
        }
    }

    /** How the runs passed a mark; empty where too few are known. */
    public Optional<AtMark> at(Distance mark) {
        return marks.stream().filter(known -> known.at().equals(mark)).findFirst();
    }

    /** The mark nearest to half of a distance; empty where none is known. */
    public Optional<AtMark> nearestToHalf(Distance distance) {
        return marks.stream()
                .filter(mark -> mark.at().isShorterThan(distance))
                .min((one, other) -> Double.compare(fromHalf(one, distance), fromHalf(other, distance)));
    }

    private static double fromHalf(AtMark mark, Distance distance) {
        return Math.abs(mark.at().inMetres() - distance.inMetres() / 2);
    }
}
