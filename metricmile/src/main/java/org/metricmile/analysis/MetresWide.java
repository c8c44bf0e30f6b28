package org.metricmile.analysis;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.LanesAtTheGun;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.Course;
import org.metricmile.track.RunningWide;

/**
 * How much farther a runner ran than along the measurement line of lane 1, by running wide on the bends.
 *
 * <p>Each step of the track counts with its mean offset by {@link RunningWide}; straights and moves across cost nothing here. A
 * first bend in lanes is left out, since the stagger pays for it. An error of 0.1 m in all offsets makes 2.2 m in 1500 m.
 *
 * @param runner who
 * @param extraMetres farther than along the measurement line; negative for somebody nearer to the kerb
 * @param seconds that the extra metres took at the runner's mean speed
 * @param meanOffsetMetres from the kerb, over the bends that count
 */
public record MetresWide(Athlete runner, double extraMetres, double seconds, double meanOffsetMetres) {

    /** Of whom less of the bends was tracked nothing is said. */
    private static final double LEAST_SHARE_OF_BENDS = 0.95;

    /** Those who finished and were tracked nearly all the way, in the order of the field. */
    public static List<MetresWide> of(FieldMotion field) {
        double from = new LanesAtTheGun(field).breakLineMetres().orElse(0);
        return field.runners().stream()
                .flatMap(runner -> of(field, runner, from).stream())
                .toList();
    }

    private static Optional<MetresWide> of(FieldMotion field, RunnerMotion runner, double from) {
        Course course = field.course();
        RunningWide wide = new RunningWide(course);
        double bendMetres = 0;
        double offsetByMetres = 0;
        double extraMetres = 0;
        for (int i = 1; i < field.samples(); i++) {
            boolean counts =
                    runner.isOffsetKnown(i - 1) && runner.isOffsetKnown(i) && runner.positionMetres(i - 1) >= from;
            if (counts) {
                double before = runner.positionMetres(i - 1);
                double now = runner.positionMetres(i);
                double offset = (runner.offsetMetres(i - 1) + runner.offsetMetres(i)) / 2;
                double onBend = course.bendMetresBetween(before, now);
                bendMetres += onBend;
                offsetByMetres += offset * onBend;
                extraMetres += wide.extraMetres(before, now, offset);
            }
        }
        double allMetres = course.bendMetresBetween(from, course.distance().inMetres());
        if (Double.isNaN(runner.finishSeconds()) || bendMetres < LEAST_SHARE_OF_BENDS * allMetres) {
            return Optional.empty();
        }
        double speedMps = (course.distance().inMetres() + extraMetres) / runner.finishSeconds();
        return Optional.of(new MetresWide(
                runner.athlete(),
                extraMetres,
                RunningWide.secondsLost(extraMetres, speedMps),
                offsetByMetres / bendMetres));
    }
}
