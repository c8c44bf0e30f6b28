package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.metricmile.simulation.SimulatedRace;

/** What the reserves of a simulated race tell of its end. */
final class ReserveFigures {

    private static final double RESERVE_METRES = 1100;

    private ReserveFigures() {}

    static void add(RaceFigures figures, SimulatedRace race) {
        List<Double> left = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < race.athletes().size(); i++) {
            int sample = 0;
            while (sample < race.samples() - 1 && race.positionMetres(i, sample) < RESERVE_METRES) {
                sample++;
            }
            OptionalDouble finish = race.finishSeconds(i);
            if (finish.isPresent() && race.positionMetres(i, sample) >= RESERVE_METRES) {
                left.add(race.balanceMetres(i, sample) / race.dPrimeMetres(i));
                times.add(finish.getAsDouble());
            }
        }
        if (left.size() >= RaceFigures.FEWEST) {
            figures.put(
                    Figure.RESERVE_TELLS,
                    new PearsonsCorrelation().correlation(Quantile.array(left), Quantile.array(times)));
        }
    }
}
