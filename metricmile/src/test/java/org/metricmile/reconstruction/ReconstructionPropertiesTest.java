package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

class ReconstructionPropertiesTest {

    @Property(tries = 25)
    void allThatIsCertainIsSoInEveryMember(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 3, max = 14) int runners,
            @ForAll boolean short800) {
        RaceSheet sheet = invented(seed, runners, short800 ? 800 : 1500);

        HardFacts.holdIn(sheet, Reconstruction.of(sheet, seed, 20));
    }

    /** Runners of different strength who keep together and part on the last lap; of that a few facts are told. */
    private static RaceSheet invented(long seed, int runners, int metres) {
        KeyedNoise noise = new KeyedNoise(seed);
        int marks = metres / 100;
        double[][] seconds = new double[runners][marks];
        double pace = (metres == 800 ? 13.2 : 14.2) * (1 + 0.02 * noise.gaussian(0));
        for (int i = 0; i < runners; i++) {
            KeyedNoise own = noise.at(i + 1);
            double behind = 0.15 * i;
            for (int m = 0; m < marks; m++) {
                double part = (m + 1.0) / marks;
                behind += 0.1 * own.gaussian(m);
                seconds[i][m] = (m + 1) * pace + behind + 3 * part * part * part * own.uniform(99);
            }
        }
        RaceSheetBuilder race = new RaceSheetBuilder("INVENTED", Distance.ofMetres((long) metres));
        List<Integer> finish = order(seconds, marks - 1);
        for (int place = 0; place < runners; place++) {
            double printed = Math.ceil(seconds[finish.get(place)][marks - 1] * 100) / 100;
            race.finished(place + 1, name(finish.get(place)), clock(printed));
        }
        for (int m = 3; m < marks - 1; m += 4) {
            List<Integer> order = order(seconds, m);
            String at = Integer.toString((m + 1) * 100);
            int leader = order.get(0);
            race.split(name(leader), at, clock(round(seconds[leader][m])), OptionalInt.of(1), Provenance.REPORTED);
            int third = order.get(2);
            race.split(name(third), at, clock(round(seconds[third][m])), OptionalInt.of(3), Provenance.OFFICIAL);
        }
        return race.build();
    }

    private static double round(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }

    private static List<Integer> order(double[][] seconds, int mark) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> seconds[i][mark]));
        return order;
    }

    private static String name(int runner) {
        return "Runner " + (char) ('A' + runner);
    }

    private static String clock(double seconds) {
        return String.format(Locale.ROOT, "%d:%05.2f", (int) (seconds / 60), seconds % 60);
    }
}
