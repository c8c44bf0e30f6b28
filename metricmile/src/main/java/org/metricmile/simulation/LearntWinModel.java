package org.metricmile.simulation;

import org.metricmile.athletics.Distance;

/**
 * The win model as earlier races teach it. Printed by the quality run {@code InRace}, which scores every race by what all others
 * teach; the scores stand in {@code docs/explanation/models/win-probability.md}.
 */
public final class LearntWinModel {

    /** What is shown. */
    public static final WinModel USUAL = new WinModel(0.75, new PlaceAndGap(-1.474, 3.095, -0.233, -0.136));

    private static final Distance SCORED_OFTEN = Distance.ofMetres(800);
    private static final Distance SCORED_SELDOM = Distance.ofMetres(1500);

    private LearntWinModel() {}

    /** How such chances did on races that had no part in the learning, in a sentence or two. */
    public static String howGood(Distance distance) {
        return distance.equals(SCORED_OFTEN)
                ? "Over 800 m such chances told winners better than place and gap alone in championship races that had no part in the learning."
                : distance.equals(SCORED_SELDOM)
                        ? "Over 1500 m only four races were known well enough to try: too few to say that such chances tell winners better than place and"
                                + " gap alone; over 800 m they do."
                        : "Over this distance such chances were never tried; over 800 m they told winners better than place and gap alone.";
    }
}
