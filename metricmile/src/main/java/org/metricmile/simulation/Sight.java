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
        Runner[] order = field.order;
        for (int k = 0; k < field.racing; k++) {
            look(order, k);
        }
    }

    private static void look(Runner[] order, int k) {
        Runner own = order[k];
        double left = 1;
        Runner blocker = null;
        for (int m = k - 1; m >= 0; m--) {
            Runner other = order[m];
            double gap = other.position - own.position;
            if (gap > SHELTER_METRES) {
                break;
            }
            double across = Math.abs(other.offset - own.offset);
            if (across < SHELTER_ACROSS_METRES) {
                if (blocker == null && across < LINE_METRES) {
                    blocker = other;
                }
                if (gap > 0) {
                    // Shelter.behind and Shelter.together, written out for speed
                    left *= 1 - ALONG.at(gap) * ACROSS.at(across);
                    // nobody farther ahead can add to the most there is
                    if (left <= 1 - Shelter.MOST && blocker != null) {
                        break;
                    }
                }
            }
        }
        own.shelter = Math.min(Shelter.MOST, 1 - left);
        own.blocker = blocker;
        own.blockerGap = blocker == null ? Double.POSITIVE_INFINITY : blocker.position - own.position;
    }
}
