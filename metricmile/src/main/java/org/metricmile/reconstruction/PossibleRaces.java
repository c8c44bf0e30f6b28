package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;

/**
 * Order and gaps of a race known in part, mark by mark, as the members of its ensemble show them. The order at a mark is that of the
 * middle times; how sure it is says the interval of the places. The head at a mark is whoever passes it first in a
 * member, so the head of one member may be another runner than that of the next.
 */
public final class PossibleRaces {

    /** Of the intervals. */
    public static final double PROBABILITY = 0.9;

    /**
     * One runner at one mark.
     *
     * @param rank in the order of the middle times, 1 for the first
     * @param place in the members
     * @param secondsBehind the head of the race in each member, 0 for the head itself
     * @param leads share of the members in which the runner is the head, 0 to 1
     */
    public record Possible(int rank, CredibleInterval place, CredibleInterval secondsBehind, double leads) {}

    private final List<Distance> marks;
    private final Map<Athlete, List<Optional<Possible>>> byRunner = new LinkedHashMap<>();

    private PossibleRaces(RaceEnsemble ensemble, List<Distance> marks) {
        this.marks = List.copyOf(marks);
        List<Athlete> runners = ensemble.runners();
        Possible[][] possible = new Possible[marks.size()][];
        for (int k = 0; k < marks.size(); k++) {
            possible[k] = at(ensemble, marks.get(k).inMetres());
        }
        for (int i = 0; i < runners.size(); i++) {
            int runner = i;
            byRunner.put(
                    runners.get(i),
                    Arrays.stream(possible)
                            .map(atMark -> Optional.ofNullable(atMark[runner]))
                            .toList());
        }
    }

    /**
     * What the members show.
     *
     * @param marks after the start, up to the finish
     */
    public static PossibleRaces of(RaceEnsemble ensemble, List<Distance> marks) {
        return new PossibleRaces(ensemble, marks);
    }

    public List<Distance> marks() {
        return marks;
    }

    /** A runner at each mark; empty beyond the last place to which he or she is known to have run. */
    public List<Optional<Possible>> of(Athlete runner) {
        return byRunner.getOrDefault(runner, List.of());
    }

    /** A runner at one of the marks. */
    public Optional<Possible> find(Athlete runner, Distance mark) {
        int index = marks.indexOf(mark);
        return index < 0 || !byRunner.containsKey(runner)
                ? Optional.empty()
                : of(runner).get(index);
    }

    /** A row for each runner; null for who did not come so far. */
    private static Possible[] at(RaceEnsemble ensemble, double metres) {
        List<Athlete> runners = ensemble.runners();
        boolean[] running = new boolean[runners.size()];
        double[][] seconds = new double[runners.size()][ensemble.size()];
        double[] head = new double[ensemble.size()];
        Arrays.fill(head, Double.POSITIVE_INFINITY);
        double[] middle = new double[runners.size()];
        for (int i = 0; i < seconds.length; i++) {
            running[i] = metres <= ensemble.reachMetres(runners.get(i)) + 1e-6;
            for (int member = 0; running[i] && member < head.length; member++) {
                seconds[i][member] = ensemble.seconds(member, runners.get(i), metres);
                head[member] = Math.min(head[member], seconds[i][member]);
            }
            middle[i] =
                    running[i] ? CredibleInterval.of(seconds[i], PROBABILITY).median() : Double.NaN;
        }
        Possible[] possible = new Possible[runners.size()];
        for (int i = 0; i < seconds.length; i++) {
            if (running[i]) {
                possible[i] = possible(i, running, seconds, head, middle);
            }
        }
        return possible;
    }

    private static Possible possible(int own, boolean[] running, double[][] seconds, double[] head, double[] middle) {
        double[] places = new double[head.length];
        double[] behind = new double[head.length];
        int leads = 0;
        for (int member = 0; member < head.length; member++) {
            places[member] = 1;
            for (int other = 0; other < seconds.length; other++) {
                places[member] += running[other] && seconds[other][member] < seconds[own][member] ? 1 : 0;
            }
            behind[member] = seconds[own][member] - head[member];
            leads += places[member] == 1 ? 1 : 0;
        }
        return new Possible(
                RaceEnsemble.rank(middle, own),
                CredibleInterval.of(places, PROBABILITY),
                CredibleInterval.of(behind, PROBABILITY),
                leads / (double) head.length);
    }
}
