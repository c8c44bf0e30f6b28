package org.metricmile.simulation;

/**
 * Win models as earlier races teach them, with the scores behind the choice: {@code docs/explanation/models/win-probability.md}. Printed
 * by the quality run {@code InRace}, which scores every race by what all others teach.
 */
public final class LearntWinModels {

    /** What is shown: simulation, place and gap together. */
    public static final WinModel SHOWN = new WinModel(0.775, new PlaceAndGap(-0.924, 2.186, 0.117, -0.312));

    /** Place and gap alone, to hold it against. */
    public static final WinModel PLACE_AND_GAP = new WinModel(0, new PlaceAndGap(-1.474, 3.095, -0.233, -0.136));

    private LearntWinModels() {}
}
