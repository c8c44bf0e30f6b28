package org.metricmile.physiology;

import java.util.List;

/**
 * The D' balances of all draws of an athlete, side by side, stretch by stretch: what {@link Reserve#balance} reckons runner by runner, in
 * the same steps and to a billionth of a metre, but in loops over draws that a processor does several at a time. Not thread safe.
 */
final class Balances {

    /** Up to here eight powers of the exponential function leave out less than 1e-16. */
    private static final double NEAR = 1.0 / 16;

    private final double[] criticalSpeedMps;
    private final double[] dPrimeMetres;
    private final double[] coefficient;
    private final double[] ordinary;
    private final double[] metres;
    private final double[] aboveMps;

    /** Share of what is missing that comes back in a second, when somebody stands still: no draw is quicker. */
    private final double fastestReturn;

    /** Full reserves. */
    Balances(PossibleRunners runners) {
        List<PossibleRunners.Runner> draws = runners.runners();
        int count = draws.size();
        criticalSpeedMps = new double[count];
        dPrimeMetres = new double[count];
        coefficient = new double[count];
        ordinary = new double[count];
        metres = new double[count];
        aboveMps = new double[count];
        double fastest = 0;
        for (int draw = 0; draw < count; draw++) {
            ThreeParameterCriticalSpeed ability = draws.get(draw).ability();
            Drag drag = draws.get(draw).drag();
            criticalSpeedMps[draw] = ability.criticalSpeedMps();
            dPrimeMetres[draw] = ability.dPrimeMetres();
            coefficient[draw] = drag.coefficient();
            ordinary[draw] = drag.coefficient() * (1 - drag.ordinaryShelter());
            metres[draw] = dPrimeMetres[draw];
            fastest = Math.max(fastest, criticalSpeedMps[draw] / dPrimeMetres[draw]);
        }
        fastestReturn = fastest;
    }

    int count() {
        return metres.length;
    }

    /** Metres of D' left, by draw; changes as the run goes on. */
    double[] metres() {
        return metres;
    }

    /** What is left at the end of a run. */
    double[] after(Stretches run, boolean inTheOpen) {
        for (int stretch = 0; stretch < run.count(); stretch++) {
            goOn(run, stretch, inTheOpen);
        }
        return metres;
    }

    void goOn(Stretches run, int stretch, boolean inTheOpen) {
        double bentSpeedMps = run.bentSpeedMps[stretch];
        double scale = run.dragScale[stretch];
        double exposure = inTheOpen ? 1 : 1 - run.shelter[stretch];
        for (int draw = 0; draw < aboveMps.length; draw++) {
            aboveMps[draw] = bentSpeedMps * (1 + coefficient[draw] * exposure * scale) / (1 + ordinary[draw] * scale)
                    - criticalSpeedMps[draw];
        }
        spend(run.seconds[stretch]);
    }

    /** Each draw along a way of its own, in the same times; of fewer ways they take turns. */
    void goOn(List<Stretches> ways, int stretch) {
        for (int draw = 0; draw < aboveMps.length; draw++) {
            Stretches way = ways.get(draw % ways.size());
            double scale = way.dragScale[stretch];
            double exposed = coefficient[draw] * (1 - way.shelter[stretch]);
            aboveMps[draw] = way.bentSpeedMps[stretch] * (1 + exposed * scale) / (1 + ordinary[draw] * scale)
                    - criticalSpeedMps[draw];
        }
        spend(ways.get(0).seconds[stretch]);
    }

    private void spend(double seconds) {
        if (seconds * fastestReturn <= NEAR) {
            spendNear(seconds);
        } else {
            spendFar(seconds);
        }
    }

    /** Short stretches: the exponential function by its series, and no branches, which would keep draws apart. */
    private void spendNear(double seconds) {
        for (int draw = 0; draw < metres.length; draw++) {
            double spent = aboveMps[draw] * seconds;
            double full = dPrimeMetres[draw];
            double size = Math.abs(spent);
            double returned = (spent - size) * 0.5 / full;
            double still = 1.0 / 40_320;
            still = still * returned + 1.0 / 5040;
            still = still * returned + 1.0 / 720;
            still = still * returned + 1.0 / 120;
            still = still * returned + 1.0 / 24;
            still = still * returned + 1.0 / 6;
            still = still * returned + 0.5;
            still = still * returned + 1;
            still = still * returned + 1;
            metres[draw] = full - (full - metres[draw]) * still - (spent + size) * 0.5;
        }
    }

    private void spendFar(double seconds) {
        for (int draw = 0; draw < metres.length; draw++) {
            double spent = aboveMps[draw] * seconds;
            double full = dPrimeMetres[draw];
            metres[draw] =
                    aboveMps[draw] >= 0 ? metres[draw] - spent : full - (full - metres[draw]) * Math.exp(spent / full);
        }
    }

    /** How much longer the same demand would have taken without any shelter, by draw. */
    double[] secondsSavedByShelter(Stretches run) {
        double[] saved = new double[coefficient.length];
        for (int stretch = 0; stretch < run.count(); stretch++) {
            double scale = run.dragScale[stretch];
            double exposure = 1 - run.shelter[stretch];
            double seconds = run.seconds[stretch];
            for (int draw = 0; draw < saved.length; draw++) {
                double open = 1 + coefficient[draw] * scale;
                double sheltered = 1 + coefficient[draw] * exposure * scale;
                saved[draw] += seconds * (open / sheltered - 1);
            }
        }
        return saved;
    }
}
