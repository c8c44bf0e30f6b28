package org.metricmile.simulation;

import org.metricmile.athletics.Distance;

/**
 * The win models as earlier races teach them. Printed by the quality run {@code InRace}, which scores every race by what all others
 * teach; the scores stand in {@code docs/explanation/models/win-probability.md}. Where the simulation was not shown to tell more than place
 * and gap do, it has no weight.
 */
public final class LearntWinModel {

    private static final PlaceAndGap PLACE_AND_GAP = new PlaceAndGap(1.039, 1.397, 0.238, 0.007);

    private static final Distance SHOWN_BETTER = Distance.ofMetres(800);

    private static final WinModel BOTH = new WinModel(0.90, PLACE_AND_GAP);
    private static final WinModel PLAIN = new WinModel(0, PLACE_AND_GAP);

    /**
     * With so much to go, or less, place and gap told the winner better than an equal chance for everybody: over 1500 m at 700 m, and not at
     * 400 m. Between the two it was not tried.
     */
    private static final double PLAIN_FROM_METRES_TO_GO = 800;

    /** The one distance at which that was tried. */
    private static final Distance PLAIN_TRIED = Distance.ofMetres(1500);

    private static final double NO_BETTER_AT_METRES = 400;

    private LearntWinModel() {}

    /** The model whose chances are shown of races over a distance. */
    public static WinModel of(Distance distance) {
        return distance.equals(SHOWN_BETTER) ? BOTH : PLAIN;
    }

    /** Metres of a race from which on its chances tell more than an equal chance for everybody. */
    public static double tellsFromMetres(Distance distance) {
        return of(distance).simulated() > 0 ? 0 : Math.max(0, distance.inMetres() - PLAIN_FROM_METRES_TO_GO);
    }

    /** A clause: on what trial {@link #tellsFromMetres} rests, and what was not tried. */
    public static String whyNotBefore(Distance distance) {
        return "at %.0f m of %s place and gap told who wins better than an equal chance for everybody, at %.0f m no better; between the two it was not tried%s"
                .formatted(
                        tellsFromMetres(PLAIN_TRIED),
                        PLAIN_TRIED,
                        NO_BETTER_AT_METRES,
                        distance.equals(PLAIN_TRIED) ? "" : ", nor over this distance");
    }
}
