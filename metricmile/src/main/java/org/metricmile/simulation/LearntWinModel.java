package org.metricmile.simulation;

/**
 * The win model as earlier races teach it. Printed by the quality run {@code InRace}, which scores every race by what all others
 * teach; the scores stand in {@code docs/explanation/models/win-probability.md}.
 */
public final class LearntWinModel {

    /** What is shown. */
    public static final WinModel USUAL = new WinModel(0.75, new PlaceAndGap(-1.474, 3.095, -0.233, -0.136));

    private LearntWinModel() {}
}
