package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/**
 * Two runners who finish one after the other so close that only the photo tells them apart: their automatic times are at most
 * 0.03 s apart, some 0.2 m at the speed of a finish. Times by hand decide nothing so fine.
 */
public final class PhotoFinishFinder implements MomentFinder {

    static final int LARGEST_GAP_THOUSANDTHS = 30;

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<RunnerMotion> finishers = field.runners().stream()
                .filter(runner -> runner.finishProvenance()
                        .filter(PhotoFinishFinder::isAutomatic)
                        .isPresent())
                .sorted(Comparator.comparingDouble(RunnerMotion::finishSeconds))
                .toList();
        List<Moment> moments = new ArrayList<>();
        for (int i = 1; i < finishers.size(); i++) {
            RunnerMotion first = finishers.get(i - 1);
            RunnerMotion second = finishers.get(i);
            double gap = second.finishSeconds() - first.finishSeconds();
            if (Math.round(gap * 1000) <= LARGEST_GAP_THOUSANDTHS) {
                moments.add(moment(field, first, second, gap));
            }
        }
        return moments;
    }

    private static boolean isAutomatic(Provenance provenance) {
        return provenance == Provenance.OFFICIAL || provenance == Provenance.SIMULATED;
    }

    private static Moment moment(FieldMotion field, RunnerMotion first, RunnerMotion second, double gapSeconds) {
        double metres = field.course().distance().inMetres();
        Provenance provenance = first.finishProvenance()
                .orElseThrow()
                .orLessSure(second.finishProvenance().orElseThrow());
        String evidence = String.format(
                Locale.ROOT,
                "%s and %s, %.2f s apart",
                ElapsedTime.ofSeconds(first.finishSeconds(), Precision.HUNDREDTH),
                ElapsedTime.ofSeconds(second.finishSeconds(), Precision.HUNDREDTH),
                gapSeconds);
        return new Moment(
                MomentKind.PHOTO_FINISH,
                first.athlete(),
                List.of(second.athlete()),
                metres,
                metres,
                first.finishSeconds(),
                second.finishSeconds(),
                Certainty.of(1, provenance),
                provenance,
                Map.of("gapSeconds", gapSeconds),
                Map.of(),
                List.of(evidence + " at the finish."));
    }
}
