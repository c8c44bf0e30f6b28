package org.metricmile.simulation;

import java.util.Arrays;
import java.util.Comparator;
import org.metricmile.track.CurvedStart;
import org.metricmile.track.LanedStart;

/** Puts the field on the start line: in lanes where the race starts in lanes, else side by side on the curved line, by lot. */
final class Starts {

    private static final double INNERMOST_METRES = 0.45;
    private static final double ROOM_METRES = 0.75;
    private static final double ROW_METRES = 1.2;

    private final double[] offsets;
    private final double[] positions;

    Starts(Ground ground, int runners) {
        boolean laned = ground.lanesEndMetres > 0
                && runners <= ground.course.oval().lanes().count();
        int perRow = (int) Math.floor((ground.widestMetres - INNERMOST_METRES) / ROOM_METRES) + 1;
        LanedStart lanes = new LanedStart(ground.course.oval());
        CurvedStart line = new CurvedStart(ground.course);
        offsets = new double[runners];
        positions = new double[runners];
        for (int k = 0; k < runners; k++) {
            if (laned) {
                offsets[k] = ground.course.oval().lanes().offsetMetres(k + 1);
                positions[k] = lanes.startMetres(k + 1);
            } else {
                offsets[k] = INNERMOST_METRES + ROOM_METRES * (k % perRow);
                positions[k] = line.startMetres(offsets[k]) - ground.course.startMetres() - ROW_METRES * (k / perRow);
            }
        }
    }

    void place(Field field, Chance chance) {
        Integer[] lot = new Integer[field.size];
        Arrays.setAll(lot, i -> i);
        Arrays.sort(
                lot,
                Comparator.comparingDouble((Integer i) -> chance.uniform(i, Channel.START_PLACE, 0))
                        .thenComparing(i -> i));
        for (int k = 0; k < field.size; k++) {
            Runner runner = field.runners[lot[k]];
            runner.offset = offsets[k];
            runner.position = positions[k];
        }
    }
}
