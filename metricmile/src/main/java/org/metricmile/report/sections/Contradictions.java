package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.Passing;
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
     * @param used the time that the page uses
     */
    public record Contradiction(String where, List<Claim> claims, String used) {}

    /** A time that a source gives. */
    public record Claim(ShownTime time, String provenance, Citation citation) {}

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
                if (splits.stream()
                                .map(split -> split.time().orElseThrow().toString())
                                .distinct()
                                .count()
                        > 1) {
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
                        ShownTime.of(split.time().orElseThrow(), split.provenance()),
                        split.provenance().label() + (split.runner().isEmpty() ? ", leader not named" : ""),
                        Citation.parse(split.source().citation())))
                .toList();
        Optional<ElapsedTime> used = runner.isPresent()
                ? race.trace().passing(runner.get(), at).map(Passing::time)
                : race.trace().leadersTime(at).map(leader -> leader.time());
        return new Contradiction(
                runner.map(Athlete::name).orElse("Leader, not named") + " at " + at,
                claims,
                used.map(ElapsedTime::toString).orElse("none"));
    }
}
