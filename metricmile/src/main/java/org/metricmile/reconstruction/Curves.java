package org.metricmile.reconstruction;

import java.util.Arrays;

/** One whole race: times of all runners at marks every 10 m. */
final class Curves {

    static final double STEP_METRES = 10;

    private final double[] marksMetres;
    private final double[][] seconds;
    private final double[] reachMetres;

    /**
     * @param marksMetres ascending, the finish last
     * @param seconds a row for each runner
     * @param reachMetres how far each runner came
     */
    Curves(double[] marksMetres, double[][] seconds, double[] reachMetres) {
        this.marksMetres = marksMetres;
        this.seconds = seconds;
        this.reachMetres = reachMetres;
    }

    boolean isOnTheWay(double metres) {
        return metres > 0 && metres <= marksMetres[marksMetres.length - 1] + 1e-9;
    }

    /** The nearest place between the first mark and the finish. */
    double within(double metres) {
        return Math.max(marksMetres[0], Math.min(marksMetres[marksMetres.length - 1], metres));
    }

    /** Time between marks by even pace. */
    double seconds(int runner, double metres) {
        int found = Arrays.binarySearch(marksMetres, metres);
        if (found >= 0) {
            return seconds[runner][found];
        }
        int next = Math.min(-found - 1, marksMetres.length - 1);
        double fromMetres = next == 0 ? 0 : marksMetres[next - 1];
        double fromSeconds = next == 0 ? 0 : seconds[runner][next - 1];
        double share = (metres - fromMetres) / (marksMetres[next] - fromMetres);
        return fromSeconds + share * (seconds[runner][next] - fromSeconds);
    }

    boolean isAhead(int one, int other, double metres) {
        return seconds(one, metres) < seconds(other, metres);
    }

    int place(int runner, double metres) {
        double own = seconds(runner, metres);
        int place = 1;
        for (int other = 0; other < seconds.length; other++) {
            if (other != runner && reachMetres[other] >= metres - 1e-6 && seconds(other, metres) < own) {
                place++;
            }
        }
        return place;
    }

    boolean isFirst(int runner, double metres) {
        double own = seconds(runner, metres);
        for (int other = 0; other < seconds.length; other++) {
            if (other != runner && reachMetres[other] >= metres - 1e-6 && seconds(other, metres) < own) {
                return false;
            }
        }
        return true;
    }

    /** When the first of all runners is there. */
    double firstSeconds(double metres) {
        double first = Double.POSITIVE_INFINITY;
        for (int runner = 0; runner < seconds.length; runner++) {
            if (reachMetres[runner] >= metres - 1e-6) {
                first = Math.min(first, seconds(runner, metres));
            }
        }
        return first;
    }

    double speedMps(int runner, double fromMetres, double toMetres) {
        return (toMetres - fromMetres) / (seconds(runner, toMetres) - seconds(runner, fromMetres));
    }
}
