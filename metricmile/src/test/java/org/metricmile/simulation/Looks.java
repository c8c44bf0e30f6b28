package org.metricmile.simulation;

import java.util.*;
import org.metricmile.analysis.MetresWide;
import org.metricmile.analysis.moments.*;
import org.metricmile.athletics.*;
import org.metricmile.race.*;

final class Looks {
    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        var field = Fields.championshipFinal(12);
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, field, Habits.CHAMPIONSHIP_MEN);
        long seed = 7;
        for (int r = 0; r < 200; r++) engine.times(seed, 10000 + r);
        var mx = java.lang.management.ManagementFactory.getThreadMXBean();
        for (int z = 0; z < (runs == 0 ? 4 : 0); z++) {
        long t0 = mx.getCurrentThreadCpuTime();
        int n = 600;
        for (int r = 0; r < n; r++) engine.times(seed, 20000 + r);
        double sec = (mx.getCurrentThreadCpuTime() - t0) / 1e9;
        System.out.printf("races per cpu second %.0f%n", n / sec);
        }
        if (runs == 0) return;
        SimulatedRace one = engine.run(seed, 3);
        for (int s = 0; s < one.samples(); s += 100) {
            StringBuilder b = new StringBuilder("%5.1f".formatted(one.seconds(s)));
            for (int i : one.finishOrder()) b.append(" %6.1f/%4.2f/%4.2f/%3.0f".formatted(one.positionMetres(i, s), one.offsetMetres(i, s), one.speedMps(i, s), one.balanceMetres(i, s)));
            System.out.println(b);
        }
        V v = new V();
        for (int r = 0; r < runs; r++) v.add(engine.run(seed, r));
        v.print();
    }

    static final class V {
        Map<String, List<Double>> q = new LinkedHashMap<>();
        void put(String k, double x) { q.computeIfAbsent(k, a -> new ArrayList<>()).add(x); }
        void add(SimulatedRace race) {
            RaceTrace trace = race.trace();
            FieldMotion m = race.motion();
            List<Integer> order = race.finishOrder();
            double win = race.finishSeconds(order.get(0)).getAsDouble();
            put("winner time", win);
            String kind = race.level() > .98 ? "fast" : race.level() > .945 ? "medium" : "slow";
            put("winner time " + kind, win);
            put("last time", race.finishSeconds(order.get(order.size() - 1)).getAsDouble());
            for (int at : new int[] {400, 800, 1000, 1200, 1300, 1400}) {
                List<double[]> xs = new ArrayList<>();
                int p = 1;
                double first = 1e9, lastT = 0;
                for (int i : order) {
                    double t = trace.passing(race.athletes().get(i), Distance.ofMetres(at)).orElseThrow().seconds();
                    xs.add(new double[] {t, p++});
                    first = Math.min(first, t); lastT = Math.max(lastT, t);
                }
                put("corr " + at, spearman(xs));
                put("spread " + at, lastT - first);
                put("leader " + at, first);
            }
            Athlete w = race.athletes().get(order.get(0));
            put("last300 " + kind, win - trace.passing(w, Distance.ofMetres(1200)).get().seconds());
            put("last100 " + kind, win - trace.passing(w, Distance.ofMetres(1400)).get().seconds());
            put("1st-3rd", race.finishSeconds(order.get(2)).getAsDouble() - win);
            put("1st-2nd", race.finishSeconds(order.get(1)).getAsDouble() - win);
            for (RunFigures f : RunFigures.of(trace, m)) {
                put("extra", f.extraMetres().orElse(Double.NaN));
                for (int at = 0; at < 15; at++) { } put("sheltered", f.shelteredShare().orElse(Double.NaN));
                f.gapMedianMetres().ifPresent(x -> put("gap", x));
                put("top", f.topSpeedMps().orElse(Double.NaN));
            }
            int passes = 0, outside = 0;
            for (Moment mo : Moments.of(m)) {
                put("moment " + mo.kind(), 1); if (mo.kind()==MomentKind.CHECK) put("check at", mo.fromMetres());
                if (mo.kind() == MomentKind.PASS) { passes++; put("pass at", mo.fromMetres());  if (mo.toString().contains("outside")) outside++; }
            }
            put("passes", passes); put("outside", passes == 0 ? Double.NaN : outside / (double) passes);
            for (int i : order) {
                int s = 0; while (s < race.samples() && race.positionMetres(i, s) < 1100) s++;
                put("B1100", race.balanceMetres(i, s) / race.dPrimeMetres(i));
                int e = (int) (race.finishSeconds(i).getAsDouble() / .1);
                put("Bend", race.balanceMetres(i, e) / race.dPrimeMetres(i));
                for (int k = 0; k < e; k += 5) { double p = race.positionMetres(i, k); if (p > 300 && p < 1100 && race.course().sectionAt(p).isBend()) put("bend offset", race.offsetMetres(i, k)); if (p>1400) put("home offset", race.offsetMetres(i,k)); }
            }
            int close = 0, all = 0;
            for (int k = 50; k < race.samples(); k += 10) for (int i = 0; i < order.size(); i++) for (int j = 0; j < i; j++) {
                if (race.positionMetres(i,k) > 1499 || race.positionMetres(j,k) > 1499) continue;
                double d = Math.abs(race.positionMetres(i,k) - race.positionMetres(j,k)); double a = Math.abs(race.offsetMetres(i,k) - race.offsetMetres(j,k));
                if (d < 3) all++; if (d < .89 && a < .44) close++;
            }
            put("contact violations", close); 
        }
        void print() {
            q.forEach((k, xs) -> { xs.removeIf(x -> x.isNaN()); Collections.sort(xs); int n = xs.size(); if (n == 0) return;
                double mean = xs.stream().mapToDouble(x -> x).average().orElse(0);
                System.out.printf("%-22s n %6d mean %8.3f  q05 %8.3f q25 %8.3f q50 %8.3f q75 %8.3f q95 %8.3f%n", k, n, mean, xs.get(n / 20), xs.get(n / 4), xs.get(n / 2), xs.get(3 * n / 4), xs.get(n * 19 / 20)); });
        }
        static double spearman(List<double[]> xs) {
            int n = xs.size(); double[] r = new double[n];
            for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) if (xs.get(j)[0] < xs.get(i)[0]) r[i]++; }
            double mx = 0, my = 0; for (int i = 0; i < n; i++) { mx += r[i] / n; my += xs.get(i)[1] / n; }
            double sxy = 0, sx = 0, sy = 0; for (int i = 0; i < n; i++) { sxy += (r[i] - mx) * (xs.get(i)[1] - my); sx += (r[i] - mx) * (r[i] - mx); sy += (xs.get(i)[1] - my) * (xs.get(i)[1] - my); }
            return sxy / Math.sqrt(sx * sy);
        }
    }
}
