package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Split;
import org.metricmile.report.Citation;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ShownTime;

/** Marks for which sources give one runner, or the leader, two different times. */
public final class Contradictions {

    /**
     * One contradiction.
     *
     * @param where who and at which mark
     * @param claims what the sources say
     * @param shown the time that the page shows there
     * @param isClaim true if that is one of the claims
     * @param isBest true if that claim is surer than the others, or as sure and more exact
     */
    public record Contradiction(
            String where, List<Claim> claims, Optional<ShownTime> shown, boolean isClaim, boolean isBest) {}

    /** A time that a source gives. */
    public record Claim(ShownTime time, String provenance, Citation citation) {}

    private static final Comparator<Split> SUREST_THEN_FINEST = Comparator.comparing(Split::provenance)
            .thenComparing(split -> split.time().orElseThrow().precision());

    private Contradictions() {}

    static List<Contradiction> of(RaceDossier race) {
        List<Contradiction> found = new ArrayList<>();
        Map<Distance, Map<Optional<Athlete>, List<Split>>> timed = new LinkedHashMap<>();
        for (Split split : race.sheet().splits()) {
            if (split.time().isPresent()) {
                timed.computeIfAbsent(split.at(), at -> new LinkedHashMap<>())
                        .computeIfAbsent(split.runner(), runner -> new ArrayList<>())
                        .add(split);
            }
        }
        timed.forEach((at, byRunner) -> {
            withNamedLeader(race, at, byRunner);
            byRunner.forEach((runner, splits) -> {
                if (splits.stream().anyMatch(one -> splits.stream().anyMatch(other -> differ(one, other)))) {
                    found.add(contradiction(race, runner, at, splits));
                }
            });
        });
        return found;
    }

    /** An unnamed leader's time is a claim about the runner who led there. */
    private static void withNamedLeader(RaceDossier race, Distance at, Map<Optional<Athlete>, List<Split>> byRunner) {
        List<Split> unnamed = byRunner.get(Optional.<Athlete>empty());
        Optional<Athlete> leader = race.order(at).leader().map(standing -> standing.runner());
        List<Split> named = leader.isPresent() ? byRunner.get(leader) : null;
        if (unnamed != null && named != null) {
            named.addAll(unnamed);
            byRunner.remove(Optional.<Athlete>empty());
        }
    }

    private static Contradiction contradiction(
            RaceDossier race, Optional<Athlete> runner, Distance at, List<Split> splits) {
        List<Claim> claims = splits.stream()
                .map(split -> new Claim(
                        shown(split),
                        split.provenance().label() + (split.runner().isEmpty() ? ", leader not named" : ""),
                        Citation.parse(split.source().citation())))
                .toList();
        Optional<ShownTime> shown = runner.isPresent()
                ? race.trace().passing(runner.get(), at).map(ShownTime::of)
                : race.trace().leadersTime(at).map(ShownTime::of);
        Map<Boolean, List<Split>> byUse =
                splits.stream().collect(Collectors.partitioningBy(split -> shown.equals(Optional.of(shown(split)))));
        List<Split> used = byUse.getOrDefault(true, List.of());
        List<Split> others = byUse.getOrDefault(false, List.of());
        return new Contradiction(
                runner.map(Athlete::name).orElse("Leader, not named") + " at " + at,
                claims,
                shown,
                !used.isEmpty(),
                used.stream()
                        .anyMatch(
                                one -> others.stream().allMatch(other -> SUREST_THEN_FINEST.compare(one, other) < 0)));
    }

    private static ShownTime shown(Split split) {
        return ShownTime.of(split.time().orElseThrow(), split.provenance());
    }

    /** True if two times differ as far as the coarser can tell. */
    private static boolean differ(Split one, Split other) {
        ElapsedTime time = one.time().orElseThrow();
        ElapsedTime otherTime = other.time().orElseThrow();
        Precision coarser = time.precision().orCoarser(otherTime.precision());
        return !ElapsedTime.ofSeconds(time.inSeconds(), coarser)
                .equals(ElapsedTime.ofSeconds(otherTime.inSeconds(), coarser));
    }
}
