package org.metricmile.simulation;

import org.metricmile.physiology.Shelter;

/** What each runner has before him: shelter from all who are ahead, and who is directly ahead in his line. */
final class Sight {

    /** Nearer than this across, a runner ahead is in the way. */
    static final double LINE_METRES = 0.45;

    /** Beyond this nobody shelters, by less than 8 % of the drag, and nobody is in the way. */
    static final double SHELTER_METRES = 8;

    private static final double SHELTER_ACROSS_METRES = 1.35;
    private static final double CLOSEST_METRES = 0.8;
    private static final double DECAY_METRES = 3.5;
    private static final double PER_TWICE_ACROSS_SQUARED = 1 / (2 * 0.45 * 0.45);
    /** What is left of the shelter at the closest, by the logarithm; to 8 m behind and 1.35 m aside. */
    private static final Tabulated FADING =
            new Tabulated(6.6, 1024, fade -> Shelter.behind(CLOSEST_METRES, 0) * Elementary.exp(-fade));

    private Sight() {}

    static void look(Runner[] order, int k) {
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
                    double beyond = gap > CLOSEST_METRES ? (gap - CLOSEST_METRES) * (1 / DECAY_METRES) : 0;
                    left *= 1 - FADING.at(beyond + across * across * PER_TWICE_ACROSS_SQUARED);
                    // nobody farther ahead can add to the most there is
                    if (left <= 1 - Shelter.MOST && blocker != null) {
                        break;
                    }
                }
            }
        }
        own.shelter = Math.min(Shelter.MOST, 1 - left);
        own.blocker = blocker;
    }
}
