package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;
import org.metricmile.athletics.Race;

/**
 * Whole races that agree with times and places, some for each member of an ensemble: what reports claim chooses among them. They do not
 * depend on the claims, so that one draw serves for any of them being left out, with the same members as if it had been drawn anew.
 */
final class Tries {

    /**
     * One race of a member.
     *
     * @param logChance it is taken instead of another if its likelihood is more than this times that of the other, in logarithms
     */
    record Try(Member race, double logChance) {}

    private final Race race;
    private final long seed;
    private final Evidence evidence;
    private final double[] marksMetres;
    private final double[] reachMetres;
    private final List<List<Try>> members;

    /**
     * @param evidence whose claims are not asked
     * @param marksMetres at which the races have times
     * @param reachMetres how far each runner came
     * @param members of each its races, one after the other
     */
    Tries(
            Race race,
            long seed,
            Evidence evidence,
            double[] marksMetres,
            double[] reachMetres,
            List<List<Try>> members) {
        this.race = race;
        this.seed = seed;
        this.evidence = evidence;
        this.marksMetres = marksMetres;
        this.reachMetres = reachMetres;
        this.members = members;
    }

    /**
     * The ensemble of evidence that is the same but for its claims.
     *
     * @param with evidence of the same times and places
     */
    RaceEnsemble ensemble(Evidence with) {
        Member[] chosen = members.stream()
                .parallel()
                .map(tries -> choose(tries, with.claims()))
                .toArray(Member[]::new);
        return new RaceEnsemble(race, seed, with, marksMetres, reachMetres, Arrays.asList(chosen));
    }

    boolean serve(Evidence other) {
        return evidence.isSameButForClaims(other);
    }

    /** Of one race and the next the likelier is kept as often as its likelihood deserves. */
    private Member choose(List<Try> tries, List<Claim> claims) {
        Member kept = tries.get(0).race();
        if (claims.isEmpty()) {
            return kept;
        }
        double keptWeight = weight(kept, claims);
        for (int t = 1; t < tries.size(); t++) {
            Member next = tries.get(t).race();
            double nextWeight = weight(next, claims);
            if (tries.get(t).logChance() < nextWeight - keptWeight) {
                kept = next;
                keptWeight = nextWeight;
            }
        }
        return kept;
    }

    private double weight(Member member, List<Claim> claims) {
        // a race that breaks what is certain gives way to any that does not
        double weight = member.possible() ? 0 : -1000;
        Curves curves = new Curves(marksMetres, member.seconds(), reachMetres);
        for (Claim claim : claims) {
            weight += SoftDistance.logLikelihood(claim, curves);
        }
        return weight;
    }
}
