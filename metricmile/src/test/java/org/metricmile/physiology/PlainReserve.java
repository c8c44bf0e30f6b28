package org.metricmile.physiology;

import java.util.stream.IntStream;
import org.metricmile.track.Course;
import org.metricmile.track.RunningPath;

/** The balance along a run in plain words: what the kernel must equal. */
final class PlainReserve {

    private PlainReserve() {}

    static double[] balance(RunSamples run, BendCost bendCost, PossibleRunners.Runner runner) {
        DPrimeBalance model = runner.ability().balance(new Reconstitution.Differential());
        double[] balances = new double[run.count()];
        balances[0] = model.dPrimeMetres();
        for (int i = 1; i < run.count(); i++) {
            balances[i] = model.afterMetres(
                    balances[i - 1],
                    demandMps(run, i, new Demand(runner.drag(), bendCost)),
                    run.seconds(i) - run.seconds(i - 1));
        }
        return balances;
    }

    private static double demandMps(RunSamples run, int i, Demand demand) {
        Course course = run.course();
        double fromMetres = run.positionMetres(i - 1);
        double toMetres = run.positionMetres(i);
        double offsetMetres = (run.offsetMetres(i - 1) + run.offsetMetres(i)) / 2;
        double shelter = (run.shelter(i - 1) + run.shelter(i)) / 2;
        double extraMetres = (offsetMetres - course.oval().lanes().offsetMetres(1))
                * course.turnRadiansBetween(fromMetres, toMetres);
        double speedMps = (toMetres - fromMetres + extraMetres) / (run.seconds(i) - run.seconds(i - 1));
        double bendShare =
                toMetres > fromMetres ? course.bendMetresBetween(fromMetres, toMetres) / (toMetres - fromMetres) : 0;
        double radiusMetres = course.oval().kerbRadiusMetres() + offsetMetres;
        return bendShare * demand.onBendMps(speedMps, shelter, radiusMetres)
                + (1 - bendShare) * demand.onStraightMps(speedMps, shelter);
    }

    /** The same way as a path of the track room. */
    static RunningPath path(RunSamples run) {
        return new RunningPath(
                run.course(),
                IntStream.range(0, run.count())
                        .mapToObj(i -> new RunningPath.Point(run.positionMetres(i), run.offsetMetres(i)))
                        .toList());
    }
}
