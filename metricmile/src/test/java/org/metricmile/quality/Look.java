package org.metricmile.quality;
import java.util.*;
import org.metricmile.athletics.*;
import org.metricmile.race.*;
import org.metricmile.reconstruction.*;
import org.metricmile.scenes.*;
public final class Look {
    public static void main(String[] a) {
        RaceSheet s = a.length > 0 ? StarterRaces.race(a[0]) : Races.paris2024Final();
        for (int k = 0; k < 3; k++) { long t = System.nanoTime(); Reconstruction.of(s, 1, 200); System.out.println((System.nanoTime() - t) / 1e9 + " s"); }
        RaceEnsemble e = Reconstruction.of(s, 1, 300);
        System.out.println("impossible " + e.impossibleMembers() + " " + e.contradictions());
        int[] ms = {100, 300, 400, 800, 1000, 1100, 1200, 1300, 1400, 1450, 1490, 1500};
        for (Athlete r : e.runners()) {
            StringBuilder b = new StringBuilder(String.format("%-20s", r.name()));
            for (int m : ms) { if (m > e.reachMetres(r)) continue; var i = e.time(r, m, .9); var p = e.placeInterval(r, m, .9); b.append(String.format(Locale.ROOT, " %6.2f±%.2f(%.0f %.0f-%.0f)", i.median(), (i.high() - i.low()) / 2, p.median(), p.low(), p.high())); }
            System.out.println(b);
        }
    }
}
