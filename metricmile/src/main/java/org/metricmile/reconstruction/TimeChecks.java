package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.StandardNormal;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * Asks of each time of a race what the race would be without it, and how well it then fits: each is left out once, the race is
 * reconstructed from the rest, and the time is compared with what that predicts.
 */
public final class TimeChecks {

    private TimeChecks() {}

    /** All times, the least fitting first. Takes one reconstruction for each time. */
    public static List<TimeCheck> of(RaceSheet sheet, long seed, int members) {
        List<TimeCheck> checks = new ArrayList<>(ofSplits(sheet, seed, members));
        for (Result result : sheet.results()) {
            if (result.outcome() instanceof Outcome.Finished finished
                    && finished.mark().isPresent()
                    && finished.place().isPresent()) {
                checks.add(ofResult(sheet, result, finished, seed, members));
            }
        }
        checks.sort(Comparator.comparingDouble(TimeCheck::tail));
        return checks;
    }

    /** The times of runners on the way, without those at the finish, the least fitting first. */
    public static List<TimeCheck> ofSplits(RaceSheet sheet, long seed, int members) {
        return sheet.splits().stream()
                .filter(split -> split.time().isPresent()
                        && split.runner().isPresent()
                        && split.at().isShorterThan(sheet.distance()))
                .flatMap(split -> ofSplit(sheet, split, seed, members).stream())
                .sorted(Comparator.comparingDouble(TimeCheck::tail))
                .toList();
    }

    /** One time of a runner on the way; empty if without it nothing is known of the runner there. */
    public static Optional<TimeCheck> of(RaceSheet sheet, Split split, long seed, int members) {
        if (split.time().isEmpty()
                || split.runner().isEmpty()
                || !sheet.splits().contains(split)) {
            throw new IllegalArgumentException(
                    "no time of a runner of " + sheet.race().id() + " at " + split.at());
        }
        return ofSplit(sheet, split, seed, members);
    }

    private static Optional<TimeCheck> ofSplit(RaceSheet sheet, Split split, long seed, int members) {
        RaceSheet rest = Without.timeOf(sheet, split);
        RaceEnsemble ensemble = Reconstruction.of(rest, seed, members);
        if (!ensemble.runners().contains(split.runner().orElseThrow())
                || ensemble.reachMetres(split.runner().orElseThrow())
                        < split.at().inMetres()) {
            return Optional.empty();
        }
        ElapsedTime time = split.time().orElseThrow();
        return Optional.of(check(
                ensemble,
                split.runner().orElseThrow(),
                split.at(),
                time,
                split.provenance(),
                EvidenceReader.sd(split, time)));
    }

    private static TimeCheck ofResult(
            RaceSheet sheet, Result result, Outcome.Finished finished, long seed, int members) {
        RaceEnsemble ensemble = Reconstruction.of(Without.markOf(sheet, result, finished), seed, members);
        ElapsedTime time = finished.mark().orElseThrow().asElapsedTime();
        return check(
                ensemble,
                result.athlete(),
                sheet.distance(),
                time,
                Provenance.OFFICIAL,
                time.precision().inSeconds());
    }

    private static TimeCheck check(
            RaceEnsemble ensemble,
            Athlete runner,
            Distance at,
            ElapsedTime time,
            Provenance provenance,
            double sdSeconds) {
        CredibleInterval expected = ensemble.time(runner, at.inMetres(), 0.9);
        double below = 0;
        for (int m = 0; m < ensemble.size(); m++) {
            double off = time.inSeconds() - ensemble.seconds(m, runner, at.inMetres());
            below += StandardNormal.below(off / sdSeconds) / ensemble.size();
        }
        return new TimeCheck(runner, at, time, provenance, expected, 2 * Math.min(below, 1 - below));
    }
}
