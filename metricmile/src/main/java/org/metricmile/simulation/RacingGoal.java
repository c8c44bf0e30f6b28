package org.metricmile.simulation;

import java.util.Arrays;

/** What a runner races for, and so what makes one plan better than another. */
public enum RacingGoal {
    /** The chance to win. */
    WIN("to win"),
    /** The chance of a medal. */
    MEDAL("of a medal"),
    /** The mean place. */
    PLACE("for place");

    /**
     * While plans are searched, whoever is beaten by a tenth has half lost: by counts of whole wins two plans that never win could not be
     * told apart.
     */
    private static final double SOFT_SECONDS = 0.1;

    private final String words;

    RacingGoal(String words) {
        this.words = words;
    }

    /** As a sentence says it after "the best plan". */
    public String words() {
        return words;
    }

    /** What one race is worth, the more the better: 1 or 0 for a goal that was reached or not, the place taken from 0 for a place. */
    double worth(double[] finishSeconds, int runner) {
        int place = RaceOdds.places(finishSeconds)[runner];
        return switch (this) {
            case WIN -> place == 1 ? 1 : 0;
            case MEDAL -> place >= 1 && place <= 3 ? 1 : 0;
            // who does not come in is behind everybody
            case PLACE -> place == 0 ? -finishSeconds.length : -place;
        };
    }

    /** The same with a soft edge, for the search. */
    double softWorth(double[] finishSeconds, int runner) {
        double own = finishSeconds[runner];
        if (Double.isNaN(own)) {
            return this == PLACE ? -finishSeconds.length : 0;
        }
        double[] rivals = new double[finishSeconds.length - 1];
        for (int i = 0, n = 0; i < finishSeconds.length; i++) {
            if (i != runner) {
                rivals[n++] = Double.isNaN(finishSeconds[i]) ? Double.POSITIVE_INFINITY : finishSeconds[i];
            }
        }
        Arrays.sort(rivals);
        return switch (this) {
            case WIN -> rivals.length < 1 ? 1 : ahead(own, rivals[0]);
            case MEDAL -> rivals.length < 3 ? 1 : ahead(own, rivals[2]);
            case PLACE ->
                -1 - Arrays.stream(rivals).map(rival -> 1 - ahead(own, rival)).sum();
        };
    }

    /** True if the interval of what a change does is on the good side of 0. */
    boolean isRaised(WhatIf answer) {
        WhatIf.Difference difference = difference(answer);
        return lessIsBetter() ? difference.high() < 0 : difference.low() > 0;
    }

    /** What a change does to the goal: to the chance, or to the mean place. */
    public WhatIf.Difference difference(WhatIf answer) {
        return switch (this) {
            case WIN -> answer.win();
            case MEDAL -> answer.medal();
            case PLACE -> answer.place();
        };
    }

    /** True for a place, which is the better the lower its number; false for a chance. */
    public boolean lessIsBetter() {
        return this == PLACE;
    }

    private static double ahead(double own, double rival) {
        return 1 / (1 + StrictMath.exp(Math.max(-700, Math.min(700, (own - rival) / SOFT_SECONDS))));
    }
}
