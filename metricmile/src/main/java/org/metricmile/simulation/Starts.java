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

    private final Ground ground;

    Starts(Ground ground) {
        this.ground = ground;
    }

    void place(Field field, Chance chance) {
        Integer[] lot = new Integer[field.size];
        Arrays.setAll(lot, i -> i);
        Arrays.sort(
                lot,
                Comparator.comparingDouble((Integer i) -> chance.uniform(i, Channel.START_PLACE, 0))
                        .thenComparing(i -> i));
        boolean laned = ground.lanesEndMetres > 0
                && field.size <= ground.course.oval().lanes().count();
        int perRow = (int) Math.floor((ground.widestMetres - INNERMOST_METRES) / ROOM_METRES) + 1;
        for (int k = 0; k < field.size; k++) {
            int runner = lot[k];
            int row = k / perRow;
            if (laned) {
                field.offset[runner] = ground.course.oval().lanes().offsetMetres(k + 1);
                field.position[runner] = new LanedStart(ground.course.oval()).startMetres(k + 1);
            } else {
                field.offset[runner] = INNERMOST_METRES + ROOM_METRES * (k % perRow);
                field.position[runner] = new CurvedStart(ground.course).startMetres(field.offset[runner])
                        - ground.course.startMetres()
                        - ROW_METRES * row;
            }
        }
    }
}
