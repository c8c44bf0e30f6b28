package org.metricmile.simulation;

import org.metricmile.physiology.Shelter;

/** What each runner has before him: shelter from all who are ahead, and who is directly ahead in his line. */
final class Sight {

    /** Nearer than this across, a runner ahead is in the way. */
    static final double LINE_METRES = 0.45;

    /** Beyond this nobody shelters, by less than 8 % of the drag, and nobody is in the way. */
    private static final double SHELTER_METRES = 8;

    private static final double SHELTER_ACROSS_METRES = 1.35;
    // rounded, so that the last bit of another Java machine's exponential function has no say
    private static final Tabulated ALONG =
            new Tabulated(SHELTER_METRES, 1024, gap -> Math.rint(1e12 * Shelter.behind(Math.max(gap, 1e-9), 0)) / 1e12);
    private static final Tabulated ACROSS =
            new Tabulated(SHELTER_ACROSS_METRES, 512, across -> Elementary.exp(-across * across / (2 * 0.45 * 0.45)));

    private Sight() {}

    static void look(Field field) {
        double[] position = field.rankedPosition;
        double[] offset = field.rankedOffset;
        for (int k = 0; k < field.racing; k++) {
            double ownPosition = position[k];
            double ownOffset = offset[k];
            double left = 1;
            int blocker = -1;
            for (int m = k - 1; m >= 0; m--) {
                double gap = position[m] - ownPosition;
                if (gap > SHELTER_METRES) {
                    break;
                }
                double across = Math.abs(offset[m] - ownOffset);
                if (across < SHELTER_ACROSS_METRES) {
                    if (blocker < 0 && across < LINE_METRES) {
                        blocker = m;
                    }
                    if (gap > 0) {
                        // Shelter.behind and Shelter.together, written out for speed
                        left *= 1 - ALONG.at(gap) * ACROSS.at(across);
                    }
                }
            }
            int own = field.order[k];
            field.shelter[own] = Math.min(Shelter.MOST, 1 - left);
            field.blocker[own] = blocker < 0 ? -1 : field.order[blocker];
            field.blockerGap[own] = blocker < 0 ? Double.POSITIVE_INFINITY : position[blocker] - ownPosition;
        }
    }
}
