package org.metricmile.simulation;

/** What each runner has before him: shelter from all who are ahead, and who is directly ahead in his line. */
final class Sight {

    /** Nearer than this across, a runner ahead is in the way. */
    static final double LINE_METRES = 0.45;

    /** Beyond this nobody shelters: less than 8 % of the drag. */
    private static final double SHELTER_METRES = 8;

    private static final double SHELTER_ACROSS_METRES = 1.35;
    private static final double BLOCK_METRES = 15;
    private static final double CLOSEST_METRES = 0.8;
    private static final double AT_CLOSEST = 0.65;
    private static final double PER_DECAY_METRE = 1 / 3.5;
    private static final double PER_ACROSS = 0.5 / (0.45 * 0.45);
    private static final double MOST = 0.75;

    private Sight() {}

    static void look(Field field) {
        double[] position = field.position;
        double[] offset = field.offset;
        for (int k = 0; k < field.racing; k++) {
            int own = field.order[k];
            double left = 1;
            int blocker = -1;
            double blockerGap = Double.POSITIVE_INFINITY;
            for (int m = k - 1; m >= 0; m--) {
                int other = field.order[m];
                double gap = position[other] - position[own];
                if (gap > BLOCK_METRES) {
                    break;
                }
                double across = Math.abs(offset[other] - offset[own]);
                if (blocker < 0 && across < LINE_METRES) {
                    blocker = other;
                    blockerGap = gap;
                }
                if (gap < SHELTER_METRES && gap > 0 && across < SHELTER_ACROSS_METRES) {
                    // Shelter.behind and Shelter.together, written out for speed
                    double beyond = gap > CLOSEST_METRES ? gap - CLOSEST_METRES : 0;
                    left *= 1
                            - AT_CLOSEST
                                    * Elementary.exp(-beyond * PER_DECAY_METRE - across * across * PER_ACROSS);
                } else if (gap >= SHELTER_METRES && blocker >= 0) {
                    break;
                }
            }
            field.shelter[own] = Math.min(MOST, 1 - left);
            field.blocker[own] = blocker;
            field.blockerGap[own] = blockerGap;
        }
    }
}
