package org.metricmile.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.scenes.RomeTracks;

/**
 * How far apart along the track runners are who sit on a shoulder or box somebody in, in the tracked races: what a report of it says of
 * gaps. Prints the table of {@code docs/explanation/models/reconstruction.md}.
 */
public final class GapsInContact {

    private static final List<MomentKind> KINDS =
            List.of(MomentKind.ON_THE_SHOULDER, MomentKind.BOXED_IN, MomentKind.FORCED_WIDE);

    private GapsInContact() {}

    /** Reads the tracks of the shelf. */
    public static void main(String[] args) {
        Map<MomentKind, List<Double>> gaps = new EnumMap<>(MomentKind.class);
        KINDS.forEach(kind -> gaps.put(kind, new ArrayList<>()));
        for (TracedRace race : RomeTracks.all().values()) {
            FieldMotion motion = race.motion();
            for (Moment moment : Moments.of(motion)) {
                if (KINDS.contains(moment.kind())) {
                    moment.others()
                            .forEach(other -> gaps.getOrDefault(moment.kind(), new ArrayList<>())
                                    .add(gapSeconds(motion, moment, other)));
                }
            }
        }
        System.out.println("| moment | pairs | gap in half of them up to, s | in 90 % up to, s |");
        System.out.println("|---|---|---|---|");
        gaps.forEach((kind, seconds) -> {
            double[] known = seconds.stream()
                    .filter(Double::isFinite)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %d | %.2f | %.2f |%n",
                    kind.code(),
                    known.length,
                    CredibleInterval.of(known, 0.5).median(),
                    CredibleInterval.of(known, 0.8).high());
        });
    }

    /** In the middle of the moment, by the speed of its athlete. */
    private static double gapSeconds(FieldMotion motion, Moment moment, Athlete other) {
        int sample = motion.sampleAt((moment.fromSeconds() + moment.toSeconds()) / 2);
        RunnerMotion own = motion.find(moment.athlete()).orElseThrow();
        RunnerMotion others = motion.find(other).orElseThrow();
        return own.isKnown(sample) && others.isKnown(sample)
                ? Math.abs(own.positionMetres(sample) - others.positionMetres(sample)) / own.speedMps(sample)
                : Double.NaN;
    }
}
