package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Race;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.TraceFromTimes;

/**
 * Many whole races that are all possible by what is known of one: what most of them say is likely, what all of them say is known.
 * Times are seconds since the gun, computed; marks stand every 10 m, where a source has a mark near by there, and at
 * the finish.
 */
public final class RaceEnsemble {

    private final Race race;
    private final long seed;
    private final Evidence evidence;
    private final double[] marksMetres;
    private final double[] reachMetres;
    private final List<Member> members;

    RaceEnsemble(
            Race race, long seed, Evidence evidence, double[] marksMetres, double[] reachMetres, List<Member> members) {
        this.race = race;
        this.seed = seed;
        this.evidence = evidence;
        this.marksMetres = marksMetres;
        this.reachMetres = reachMetres;
        this.members = members;
    }

    public Race race() {
        return race;
    }

    /** The number that makes this ensemble again. */
    public long seed() {
        return seed;
    }

    public int size() {
        return members.size();
    }

    /** Finishers in the order of the result list, then those who did not finish and are known to have run. */
    public List<Athlete> runners() {
        return evidence.runners();
    }

    /** Marks at which times are held, ascending, the finish last. */
    public double[] marksMetres() {
        return marksMetres.clone();
    }

    /** Marks at which something is on record, ascending, the finish last. */
    public double[] recordedMarksMetres() {
        return evidence.marksMetres().clone();
    }

    /** How far a runner is known to have come, in metres. */
    public double reachMetres(Athlete runner) {
        return reachMetres[index(runner)];
    }

    /** Evidence that could not be used beside surer evidence, in words. */
    public List<String> contradictions() {
        return evidence.contradictions();
    }

    /** Whether one of several claims was left out at a mark, as {@link #contradictions} names. */
    boolean isLeftOut(List<Claim> claims) {
        return claims.stream().anyMatch(evidence.leftOut()::contains);
    }

    /** Members that break a limit of speed or something certain, because what is on record cannot all be run. */
    public int impossibleMembers() {
        return (int) members.stream().filter(member -> !member.possible()).count();
    }

    /**
     * When a runner passes a place in one member.
     *
     * @param metres more than 0, up to the finish, or as far as the runner came
     */
    public double seconds(int member, Athlete runner, double metres) {
        int index = index(runner);
        if (!(metres > 0 && metres <= reachMetres[index] + 1e-6)) {
            throw new IllegalArgumentException("%s is known from the gun to %s m, not at %s m"
                    .formatted(runner.name(), reachMetres[index], metres));
        }
        return curves(member).seconds(index, metres);
    }

    /** Place of a runner in one member, 1 for the leader, among those who are still in the race. */
    public int place(int member, Athlete runner, double metres) {
        return curves(member).place(index(runner), metres);
    }

    public CredibleInterval time(Athlete runner, double metres, double probability) {
        return interval(probability, member -> seconds(member, runner, metres));
    }

    /** Seconds that one runner is behind another, negative where ahead. */
    public CredibleInterval gap(Athlete runner, Athlete reference, double metres, double probability) {
        return interval(probability, member -> seconds(member, runner, metres) - seconds(member, reference, metres));
    }

    /** Place of a runner: in the middle that in the order of the middle times, so that no two runners share it. */
    public CredibleInterval placeInterval(Athlete runner, double metres, double probability) {
        CredibleInterval places = interval(probability, member -> place(member, runner, metres));
        double[] middle = runners().stream()
                .mapToDouble(other -> metres <= reachMetres(other) + 1e-6
                        ? time(other, metres, probability).median()
                        : Double.POSITIVE_INFINITY)
                .toArray();
        int rank = rank(middle, index(runner));
        return new CredibleInterval(Math.min(rank, places.low()), rank, Math.max(rank, places.high()), probability);
    }

    /**
     * Place in the order of the middle times at a mark: of two with the same the one who is better in the results stands first.
     *
     * @param middleSeconds of all runners, infinite or {@code NaN} for who is not in the race there
     */
    static int rank(double[] middleSeconds, int own) {
        int rank = 1;
        for (int other = 0; other < middleSeconds.length; other++) {
            boolean ahead = middleSeconds[other] < middleSeconds[own];
            rank += ahead || (middleSeconds[other] == middleSeconds[own] && other < own) ? 1 : 0;
        }
        return rank;
    }

    /** Probability of each place, the first at index 0. */
    public double[] placeProbabilities(Athlete runner, double metres) {
        double[] probabilities = new double[runners().size()];
        for (int m = 0; m < size(); m++) {
            probabilities[place(m, runner, metres) - 1] += 1.0 / size();
        }
        return probabilities;
    }

    /** The place that the runner has in the most races, the better of two that are as likely; others may have the same one. */
    public int likeliestPlace(Athlete runner, double metres) {
        double[] probabilities = placeProbabilities(runner, metres);
        int likeliest = 0;
        for (int place = 1; place < probabilities.length; place++) {
            likeliest = probabilities[place] > probabilities[likeliest] ? place : likeliest;
        }
        return likeliest + 1;
    }

    /** Probability that one runner is ahead of another. */
    public double probabilityAhead(Athlete runner, Athlete other, double metres) {
        return IntStream.range(0, size())
                        .filter(member -> seconds(member, runner, metres) < seconds(member, other, metres))
                        .count()
                / (double) size();
    }

    /** One member as a trace, stamped as reconstructed. */
    public RaceTrace member(int member) {
        Map<Athlete, Map<Distance, Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < runners().size(); i++) {
            Map<Distance, Double> own = new LinkedHashMap<>();
            for (int g = 0; g < marksMetres.length && marksMetres[g] <= reachMetres[i] + 1e-6; g++) {
                own.put(Distance.ofMetres(marksMetres[g]), members.get(member).seconds()[i][g]);
            }
            times.put(runners().get(i), own);
        }
        return TraceFromTimes.of(race.event().distance(), evidence.wholeField(), times, Provenance.RECONSTRUCTED);
    }

    /** Share of members in which a doubtful time of a runner is a mistake; empty if there is no such time. */
    Optional<Double> mistakeShare(int runner, int mark) {
        for (int d = 0; d < evidence.doubtful().size(); d++) {
            DoubtfulTime time = evidence.doubtful().get(d);
            if (time.runner() == runner && time.mark() == mark) {
                int number = d;
                return Optional.of(members.stream()
                                .filter(member -> member.mistaken()[number])
                                .count()
                        / (double) size());
            }
        }
        return Optional.empty();
    }

    /** Share of members in which a claim is so. */
    double probability(Claim claim, double softMetres) {
        return IntStream.range(0, size())
                        .filter(member -> claim.holds(curves(member), softMetres))
                        .count()
                / (double) size();
    }

    Evidence evidence() {
        return evidence;
    }

    private Curves curves(int member) {
        return new Curves(marksMetres, members.get(member).seconds(), reachMetres);
    }

    private CredibleInterval interval(double probability, ToDoubleFunction<Integer> ofMember) {
        double[] draws = new double[size()];
        Arrays.setAll(draws, ofMember::applyAsDouble);
        return CredibleInterval.of(draws, probability);
    }

    private int index(Athlete runner) {
        int index = runners().indexOf(runner);
        if (index < 0) {
            throw new IllegalArgumentException(runner.name() + " is not among the runners of " + race.id());
        }
        return index;
    }
}
