package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * A runner covers the kick of another: answers at once and stays in contact.
 *
 * <p>The runner is at most 5 m behind when the other kicks ({@link Kick}), kicks within 3 s after, and 5 s after the other's
 * kick has lost at most 1 m. 5 m is three to four times the gap at which runners of Rome 2024 follow one another; 3 s is
 * the memory of a kick's onset in the fit. Of several kicks that a runner covers so, the first counts.
 */
public final class CoverFinder implements MomentFinder {

    static final double WITHIN_METRES = 5.0;
    static final double LONGEST_LAG_SECONDS = 3.0;
    static final double KEPT_SECONDS = 5.0;
    static final double MOST_LOST_METRES = 1.0;

    private record Kicker(RunnerMotion runner, Kick kick) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Kicker> kickers = new ArrayList<>();
        for (int i = 0; i < field.runners().size(); i++) {
            RunnerMotion runner = field.runners().get(i);
            watched.kicks().get(i).ifPresent(kick -> kickers.add(new Kicker(runner, kick)));
        }
        kickers.sort(Comparator.comparingInt(kicker -> kicker.kick().onset()));
        List<Moment> moments = new ArrayList<>();
        for (Kicker own : kickers) {
            kickers.stream()
                    .flatMap(other -> cover(field, own, other).stream())
                    .findFirst()
                    .ifPresent(moments::add);
        }
        return moments;
    }

    private static Optional<Moment> cover(FieldMotion field, Kicker own, Kicker other) {
        int attack = other.kick().onset();
        int lag = own.kick().onset() - attack;
        int after = attack + Samples.in(KEPT_SECONDS);
        if (own.runner() == other.runner() || lag < 0 || lag > Samples.in(LONGEST_LAG_SECONDS)) {
            return Optional.empty();
        }
        double behind = Samples.aheadMetres(other.runner(), own.runner(), attack);
        double behindAfter = Samples.aheadMetres(other.runner(), own.runner(), after);
        boolean covers = behind > 0 && behind <= WITHIN_METRES && behindAfter - behind <= MOST_LOST_METRES;
        return covers ? Optional.of(moment(field, own, other, behind, behindAfter)) : Optional.empty();
    }

    private static Moment moment(FieldMotion field, Kicker own, Kicker other, double behind, double behindAfter) {
        int attack = other.kick().onset();
        double lagSeconds = field.seconds(own.kick().onset()) - field.seconds(attack);
        return new MomentDraft(
                        field, MomentKind.COVER, own.runner(), own.kick().onset(), attack + Samples.in(KEPT_SECONDS))
                .with(other.runner())
                .figure("lagSeconds", lagSeconds)
                .figure("behindMetres", behind)
                .figure("behindAfterMetres", behindAfter)
                .section()
                .evidence(
                        "%.1f m behind when %s kicks at %.0f m; answers after %.1f s and is %.1f m behind %.0f s later.",
                        behind,
                        other.runner().athlete().name(),
                        other.runner().positionMetres(attack),
                        lagSeconds,
                        behindAfter,
                        KEPT_SECONDS)
                .found(Certainty.clarity(own.kick().gainMps(), Kick.LEAST_GAIN_MPS));
    }
}
