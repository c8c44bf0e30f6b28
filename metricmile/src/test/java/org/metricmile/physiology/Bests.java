package org.metricmile.physiology;

import java.util.Arrays;
import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;

/** Bests for tests. */
final class Bests {

    private Bests() {}

    /** Bests that a runner would set, to the hundredth. */
    static List<Best> of(EnergyModel runner, int... metres) {
        return Arrays.stream(metres)
                .mapToObj(distance -> Best.paced(Distance.ofMetres(distance), Mark.ofHundredths((int)
                        Math.round(runner.bestSeconds(distance) * 100))))
                .toList();
    }

    static Best paced(long metres, String mark) {
        return Best.paced(Distance.ofMetres(metres), Mark.parse(mark));
    }
}
