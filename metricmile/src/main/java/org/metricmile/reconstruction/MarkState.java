package org.metricmile.reconstruction;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where all runners are at the marks of the evidence, in metres behind the usual mean, with the bounds that the evidence sets. Changed
 * in place by the chain. Not thread safe.
 */
final class MarkState {

    final FieldModel model;
    final Evidence evidence;
    final double[][] off;
    final double[] sums;
    final boolean[] headMistaken;
    final boolean[] mistaken;
    /** Who holds each time of a leader without a name. */
    final int[] holder;

    private final double[][] low;
    private final double[][] high;
    private final double[] slowest;
    private final double[] fastest;
    double variance = 1;
    /** Which of the scales the pace of the race has. */
    int level = 2;

    /** By mark. */
    final PlacesAtMark[] places;

    final List<Collapse> collapses;
    final double[] began;
    final double[][] lost;

    MarkState(FieldModel model, Evidence evidence, List<Collapse> collapses) {
        this.collapses = collapses;
        this.began = new double[collapses.size()];
        this.lost = new double[evidence.runnerCount()][evidence.markCount()];
        this.model = model;
        this.evidence = evidence;
        int runners = evidence.runnerCount();
        int marks = evidence.markCount();
        off = new double[runners][marks];
        sums = new double[marks];
        low = new double[runners][marks];
        high = new double[runners][marks];
        mistaken = new boolean[evidence.doubtful().size()];
        headMistaken = new boolean[evidence.head().size()];
        holder = new int[evidence.head().size()];
        slowest = new double[marks];
        fastest = new double[marks];
        for (int m = 0; m < marks; m++) {
            for (int i = 0; i < runners; i++) {
                low[i][m] = model.toMetresOff(m, evidence.lowSeconds()[i][m]);
                high[i][m] = model.toMetresOff(m, evidence.highSeconds()[i][m]);
            }
            double metres = evidence.marksMetres()[m] - (m == 0 ? 0 : evidence.marksMetres()[m - 1]);
            double usual = model.toSeconds(m, 0) - (m == 0 ? 0 : model.toSeconds(m - 1, 0));
            fastest[m] = (metres / PhysicalLimits.FASTEST_MPS - usual) / model.secondsPerMetre;
            slowest[m] = (metres / PhysicalLimits.SLOWEST_MPS - usual) / model.secondsPerMetre;
        }
        places = new PlacesAtMark[marks];
        for (int m = 0; m < marks; m++) {
            int mark = m;
            places[m] = new PlacesAtMark(
                    IntStream.range(0, runners)
                            .filter(runner -> evidence.isInRace(runner, mark))
                            .toArray(),
                    evidence.places().get(m),
                    IntStream.range(0, holder.length)
                            .filter(head -> evidence.head().get(head).mark() == mark)
                            .toArray(),
                    runners,
                    evidence.wholeField());
        }
    }

    int runners() {
        return off.length;
    }

    int marks() {
        return sums.length;
    }

    void put(int runner, int mark, double metresOff) {
        sums[mark] += metresOff - off[runner][mark];
        off[runner][mark] = metresOff;
    }

    /** Lets a collapse begin elsewhere; where the runner is at the marks stays. */
    void begin(int collapse, double share) {
        began[collapse] = share;
        Collapse of = collapses.get(collapse);
        for (int m = 0; m < marks(); m++) {
            double changed = of.lostAt(evidence.marksMetres()[m], evidence.raceMetres(), share);
            sums[m] -= changed - lost[of.runner()][m];
            lost[of.runner()][m] = changed;
        }
    }

    /** Where a runner would be without collapse. */
    double[] usual(int runner) {
        double[] usual = off[runner].clone();
        for (int m = 0; m < usual.length; m++) {
            usual[m] -= lost[runner][m];
        }
        return usual;
    }

    double[][] lostOnGrid() {
        double[][] onGrid = new double[runners()][model.gridMetres.length];
        for (int c = 0; c < began.length; c++) {
            Collapse of = collapses.get(c);
            for (int g = 0; g < model.gridMetres.length; g++) {
                onGrid[of.runner()][g] = of.lostAt(model.gridMetres[g], evidence.raceMetres(), began[c]);
            }
        }
        return onGrid;
    }

    double lowest(int runner, int mark) {
        double bound = Math.max(low[runner][mark], (mark == 0 ? 0 : off[runner][mark - 1]) + fastest[mark]);
        return mark + 1 < marks() ? Math.max(bound, off[runner][mark + 1] - slowest[mark + 1]) : bound;
    }

    double highest(int runner, int mark) {
        double bound = Math.min(high[runner][mark], (mark == 0 ? 0 : off[runner][mark - 1]) + slowest[mark]);
        return mark + 1 < marks() ? Math.min(bound, off[runner][mark + 1] - fastest[mark + 1]) : bound;
    }

    /** The bounds of the evidence alone. */
    double lowestKnown(int runner, int mark) {
        return low[runner][mark];
    }

    double highestKnown(int runner, int mark) {
        return high[runner][mark];
    }

    /** Places at a mark, counted from 1; 0 for who is no longer in the race. */
    int[] places(int mark) {
        int[] places = new int[runners()];
        for (int i = 0; i < places.length; i++) {
            if (evidence.isInRace(i, mark)) {
                places[i] = 1;
                for (int k = 0; k < places.length; k++) {
                    if (k != i && evidence.isInRace(k, mark) && off[k][mark] < off[i][mark]) {
                        places[i]++;
                    }
                }
            }
        }
        return places;
    }

    /** Whether all that is certain is so: times within their bounds, official places, speeds that can be run. */
    boolean agreesWithAllThatIsCertain() {
        for (int m = 0; m < marks(); m++) {
            int[] places = places(m);
            for (int i = 0; i < runners(); i++) {
                if (off[i][m] < low[i][m] - 1e-9 || off[i][m] > high[i][m] + 1e-9) {
                    return false;
                }
            }
            for (KnownPlace known : evidence.places().get(m)) {
                int place = places[known.runner()];
                if (known.doubt() == 0 && (evidence.wholeField() ? known.away(place) > 0 : place > known.last())) {
                    return false;
                }
            }
        }
        return true;
    }
}
