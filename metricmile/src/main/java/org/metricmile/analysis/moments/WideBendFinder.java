package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.RunningWide;

/**
 * A runner has to take the bend wide, because the line inside is taken.
 *
 * <p>On a bend somebody is alongside on the inside ({@link Zone#INSIDE}), goes on being so within the wider zone, whoever it
 * is, and breaks of half a second are bridged. It counts from <b>3 m</b> that the runner has to go farther than the innermost
 * of them: a metre wide for nearly the whole bend, 0.4 s at race pace. In a pack nearly everybody has somebody inside for part
 * of a bend; that is counted in the extra metres of the race. Only where offsets are known.
 */
public final class WideBendFinder implements MomentFinder {

    static final double LEAST_EXTRA_METRES = 3.0;
    private static final double BRIDGED_SECONDS = 0.5;

    /** Who was inside for less than this share of the time is not named. */
    private static final double NAMED_SHARE = 0.3;

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < neighbours.count(); i++) {
            int runner = i;
            for (Spell spell : Spell.of(
                    field,
                    sample -> isWide(field, neighbours, runner, sample, Zone.INSIDE),
                    sample -> isWide(field, neighbours, runner, sample, Zone.ABOUT_INSIDE),
                    BRIDGED_SECONDS,
                    0)) {
                double extraMetres = extraMetres(field, neighbours, runner, spell);
                if (extraMetres >= LEAST_EXTRA_METRES) {
                    moments.add(moment(field, neighbours, runner, spell, extraMetres));
                }
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static boolean isWide(FieldMotion field, Neighbours neighbours, int runner, int sample, Zone inside) {
        return neighbours.isAnyIn(inside, runner, sample)
                && field.course()
                        .sectionAt(neighbours.runner(runner).positionMetres(sample))
                        .isBend();
    }

    /** By how much farther the runner goes than whoever is inside, sample by sample. */
    private static double extraMetres(FieldMotion field, Neighbours neighbours, int runner, Spell spell) {
        RunnerMotion motion = neighbours.runner(runner);
        double extraMetres = 0;
        for (int i = spell.from(); i < spell.to(); i++) {
            double apart = apartMetres(neighbours, runner, i);
            if (!Double.isNaN(apart) && motion.isKnown(i + 1)) {
                extraMetres += apart
                        * field.course().turnRadiansBetween(motion.positionMetres(i), motion.positionMetres(i + 1));
            }
        }
        return extraMetres;
    }

    /** By how much farther out the runner is than the innermost alongside; {@code NaN} if nobody is. */
    private static double apartMetres(Neighbours neighbours, int runner, int sample) {
        double most = Double.NaN;
        for (int other = 0; other < neighbours.count(); other++) {
            if (neighbours.isIn(Zone.ABOUT_INSIDE, runner, other, sample)) {
                double apart = -neighbours.outsideMetres(runner, other, sample);
                most = most > apart ? most : apart;
            }
        }
        return most;
    }

    private static Moment moment(
            FieldMotion field, Neighbours neighbours, int runner, Spell spell, double extraMetres) {
        RunnerMotion motion = neighbours.runner(runner);
        double apart = Neighbours.mean(
                spell.from(),
                spell.to(),
                i -> !Double.isNaN(apartMetres(neighbours, runner, i)),
                i -> apartMetres(neighbours, runner, i));
        double seconds = RunningWide.secondsLost(
                extraMetres, Math.max(1, Samples.mean(motion, spell.from(), spell.to(), motion::speedMps)));
        MomentDraft draft = new MomentDraft(field, MomentKind.FORCED_WIDE, motion, spell.from(), spell.to())
                .figure("seconds", spell.seconds())
                .figure("outwardsMetres", apart)
                .figure("extraMetres", extraMetres)
                .figure("secondsLost", seconds)
                .word("manner", "round the bend")
                .word("section", "bend");
        List<Integer> inside = neighbours.staying(Zone.ABOUT_INSIDE, runner, spell, NAMED_SHARE);
        inside.forEach(other -> draft.with(neighbours.runner(other)));
        return draft.evidence(
                        "For %.1f s on the bend with somebody inside, on average %.1f m farther out: %.1f m more to run, %.2f s.",
                        spell.seconds(), apart, extraMetres, seconds)
                .found(Certainty.clarity(extraMetres, LEAST_EXTRA_METRES));
    }
}
