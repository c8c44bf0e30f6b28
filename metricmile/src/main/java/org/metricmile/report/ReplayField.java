package org.metricmile.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/**
 * The field as the replay shows it: who is known, and how. There is a replay only of a race whose field is known: at least three
 * quarters of those with a time at the finish, each for nine tenths of the own way, so that nobody who mattered is missing in
 * silence.
 */
public final class ReplayField {

    private static final double LEAST_SHARE_OF_FIELD = 0.75;
    private static final double LEAST_SHARE_OF_WAY = 0.9;

    /** Whoever was seen for less is not worth a place in the picture. */
    private static final double LEAST_SECONDS = 10;

    private final FieldMotion motion;
    private final List<RunnerMotion> shown;
    private final List<Athlete> missing;

    private ReplayField(FieldMotion motion, List<RunnerMotion> shown, List<Athlete> missing) {
        this.motion = motion;
        this.shown = List.copyOf(shown);
        this.missing = List.copyOf(missing);
    }

    /**
     * The field of a race; empty where too little of it is known to be shown.
     *
     * @param runners everybody who started, in the order of the page
     */
    public static Optional<ReplayField> of(FieldMotion motion, List<Athlete> runners) {
        List<RunnerMotion> shown = new ArrayList<>();
        List<Athlete> missing = new ArrayList<>();
        for (Athlete runner : runners) {
            Optional<RunnerMotion> known = motion.find(runner).filter(own -> isKnown(motion, own));
            known.ifPresentOrElse(shown::add, () -> missing.add(runner));
        }
        long finished =
                motion.runners().stream().filter(ReplayField::hasFinished).count();
        long finishedAndShown = shown.stream().filter(ReplayField::hasFinished).count();
        boolean isEnough = finishedAndShown >= 2 && finishedAndShown >= LEAST_SHARE_OF_FIELD * finished;
        return isEnough ? Optional.of(new ReplayField(motion, shown, missing)) : Optional.empty();
    }

    /** True if enough of a field is known to be shown: then nothing needs to be reconstructed. */
    public static boolean isKnown(FieldMotion motion) {
        return of(motion, motion.runners().stream().map(RunnerMotion::athlete).toList())
                .isPresent();
    }

    public FieldMotion motion() {
        return motion;
    }

    /** True if this is a race as it may have been, and not what is known of one. */
    public boolean isReconstructed() {
        return shown.stream()
                .flatMap(runner -> runner.finishProvenance().stream())
                .anyMatch(Provenance.RECONSTRUCTED::equals);
    }

    /** Those who are shown, in the order of the page. */
    public List<RunnerMotion> shown() {
        return shown;
    }

    /** Those of whom too little is known. */
    public List<Athlete> missing() {
        return missing;
    }

    /** True if it is known of the runner how far from the kerb he or she ran, at least at times. */
    public boolean isSideKnown(RunnerMotion runner) {
        return IntStream.range(0, motion.samples()).anyMatch(runner::isOffsetKnown);
    }

    private static boolean hasFinished(RunnerMotion runner) {
        return !Double.isNaN(runner.finishSeconds());
    }

    private static boolean isKnown(FieldMotion motion, RunnerMotion runner) {
        int known = 0;
        int last = -1;
        for (int i = 0; i < motion.samples(); i++) {
            if (runner.isKnown(i)) {
                known++;
                last = i;
            }
        }
        int way = hasFinished(runner) ? motion.sampleAt(runner.finishSeconds()) : last;
        return known * FieldMotion.STEP_SECONDS >= LEAST_SECONDS && known >= LEAST_SHARE_OF_WAY * way;
    }
}
