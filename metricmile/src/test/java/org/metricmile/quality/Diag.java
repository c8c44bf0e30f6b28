package org.metricmile.quality;
import java.util.*;
import org.metricmile.scenes.*;
public final class Diag {
    public static void main(String[] a) {
        Hiding h = new Hiding(StarterRaces.all());
        List<String> ids = List.of(a);
        for (HiddenRace r : HiddenRace.among(StarterRaces.all())) {
            if (!ids.contains(r.whole().race().id())) continue;
            Guess g = h.reconstruct(r, 100);
            System.out.println(r.whole().race().id());
            for (int m = 0; m < r.seconds()[0].length; m++) {
                double bias = 0, cov = 0, w = 0, lead = 1e9, glead = 1e9, mean = 0, gm = 0; int n = r.runners().size();
                double lo = 0, hi = 0;
                for (int i = 0; i < n; i++) { double t = r.seconds()[i][m]; bias += (g.middle()[i][m] - t) / n; if (t < g.low()[i][m]) lo++; else if (t > g.high()[i][m]) hi++; w += (g.high()[i][m] - g.low()[i][m]) / n; lead = Math.min(lead, t); mean += t / n; gm += g.middle()[i][m] / n; }
                System.out.printf(Locale.ROOT, "%5d truth lead %.2f mean gap %.2f  guess mean gap %.2f bias %.2f below %.0f above %.0f of %d width %.2f%n", 100 * (m + 1), lead, mean - lead, gm - lead, bias, lo, hi, n, w);
            }
        }
    }
}
