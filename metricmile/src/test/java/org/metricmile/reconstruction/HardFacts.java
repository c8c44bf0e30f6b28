package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/** What must be so in every member of an ensemble, read from the sheet and not from what the reconstruction made of it. */
final class HardFacts {

    private HardFacts() {}

    static void holdIn(RaceSheet sheet, RaceEnsemble ensemble) {
        assertThat(ensemble.impossibleMembers()).isZero();
        for (int m = 0; m < ensemble.size(); m++) {
            marksHold(sheet, ensemble, m);
            splitsHold(sheet, ensemble, m);
            speedsCanBeRun(ensemble, m);
        }
    }

    private static void marksHold(RaceSheet sheet, RaceEnsemble ensemble, int member) {
        double metres = sheet.distance().inMetres();
        double before = 0;
        int placeBefore = 0;
        for (Result result : sheet.results()) {
            if (result.mark().isEmpty() || result.place().isEmpty()) {
                continue;
            }
            double seconds = ensemble.seconds(member, result.athlete(), metres);
            double printed = result.mark().get().inSeconds();
            assertThat(seconds).isGreaterThan(printed - 0.01).isLessThanOrEqualTo(printed + 1e-9);
            if (result.place().getAsInt() > placeBefore) {
                assertThat(seconds).isGreaterThan(before);
            }
            before = seconds;
            placeBefore = result.place().getAsInt();
        }
    }

    private static void splitsHold(RaceSheet sheet, RaceEnsemble ensemble, int member) {
        for (Split split : sheet.splits()) {
            Athlete runner = split.runner().orElseThrow();
            double at = split.at().inMetres();
            if (split.time().isPresent()) {
                ElapsedTime time = split.time().get();
                boolean certain = split.provenance() == Provenance.OFFICIAL
                        || (split.provenance() == Provenance.REPORTED && time.precision() == Precision.HUNDREDTH);
                if (certain) {
                    assertThat(Math.abs(ensemble.seconds(member, runner, at) - time.inSeconds()))
                            .isLessThanOrEqualTo(time.precision().inSeconds() + 1e-9);
                }
            }
            boolean leader = split.time().isPresent() && split.position().equals(OptionalInt.of(1));
            if (split.position().isPresent() && (leader || split.provenance() == Provenance.OFFICIAL)) {
                assertThat(ensemble.place(member, runner, at))
                        .isEqualTo(split.position().getAsInt());
            }
        }
    }

    private static void speedsCanBeRun(RaceEnsemble ensemble, int member) {
        for (Athlete runner : ensemble.runners()) {
            double before = 0;
            double speedBefore = Double.NaN;
            double at = 0;
            double takenBefore = 0;
            for (double mark : ensemble.marksMetres()) {
                if (mark > ensemble.reachMetres(runner)) {
                    break;
                }
                double seconds = ensemble.seconds(member, runner, mark);
                double taken = seconds - before;
                double speed = (mark - at) / taken;
                assertThat(taken).isPositive();
                assertThat(speed).isBetween(1.5, 10.0);
                if (at >= 40) {
                    double speedUp = (speed - speedBefore) / ((taken + takenBefore) / 2);
                    assertThat(speedUp).isBetween(-2.0 - 1e-9, 1.1 + 1e-9);
                }
                before = seconds;
                at = mark;
                speedBefore = speed;
                takenBefore = taken;
            }
        }
    }
}
