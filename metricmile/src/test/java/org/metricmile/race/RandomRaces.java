package org.metricmile.race;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.metricmile.scenes.RaceSheetBuilder;

/**
 * Races over 1500 m as badly known as sources know them: any marks, any precision, holes, runners who did not finish or
 * start or have no mark, times that contradict one another or run backwards. One seed is one race.
 */
final class RandomRaces {

    private static final List<Provenance> PROVENANCES =
            List.of(Provenance.OFFICIAL, Provenance.MEASURED, Provenance.HAND, Provenance.REPORTED);

    private RandomRaces() {}

    static RaceSheet sheet(long seed) {
        Random random = new Random(seed);
        RaceSheetBuilder race = RaceSheetBuilder.of1500("RANDOM-" + seed);
        int field = 1 + random.nextInt(8);
        int step = 100 * (1 + random.nextInt(5));
        boolean holes = random.nextBoolean();
        boolean errors = random.nextInt(3) == 0;
        double[] finish = new double[field];
        for (int i = 0; i < field; i++) {
            finish[i] = 210 + i * random.nextDouble() + (i > 0 ? finish[i - 1] - 210 : 0);
        }
        int place = 1;
        for (int i = 0; i < field; i++) {
            String name = "Runner " + i;
            double stopsAt = 1500;
            int fate = random.nextInt(10);
            if (fate == 0) {
                race.ended(name, "DNF");
                stopsAt = random.nextInt(1500);
            } else if (fate == 1) {
                race.ended(name, "DNS");
                stopsAt = 0;
            } else if (fate == 2) {
                race.finishedWithoutMark(place++, name);
            } else {
                race.finished(place++, name, clock(finish[i], 2));
            }
            double early = 0.9 + 0.2 * random.nextDouble();
            for (int metres = step; metres < 1500 && metres <= stopsAt; metres += step) {
                double share = metres / 1500.0;
                double seconds = finish[i] * share * (early + (1 - early) * share);
                if (errors && random.nextInt(6) == 0) {
                    seconds = 240 * random.nextDouble();
                }
                if (!holes || random.nextInt(4) > 0) {
                    race.split(
                            name,
                            Integer.toString(metres),
                            clock(seconds, random.nextInt(3)),
                            OptionalInt.empty(),
                            PROVENANCES.get(random.nextInt(4)));
                }
            }
        }
        return race.build();
    }

    private static String clock(double seconds, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", seconds);
    }
}
