package org.metricmile.simulation;

/** What a runner means to do for the next half second. What the others allow is another matter. Speeds are demands. */
public sealed interface Intent {

    /** Keep to a demand, whatever the others do; passes who is slower. */
    record Pace(double demandMps) implements Intent {}

    /**
     * Stay behind whoever is ahead.
     *
     * @param frontDemandMps if nobody is
     * @param mostDemandMps the runner spends to stay in contact
     */
    record Sit(double frontDemandMps, double mostDemandMps) implements Intent {}

    /**
     * Stay behind one runner, or beside and behind when he is not ahead.
     *
     * @param rival index in {@link RaceView#rival}
     */
    record Follow(int rival, double frontDemandMps, double mostDemandMps) implements Intent {}

    /**
     * Move up past the runner ahead.
     *
     * @param advantageMps faster than he
     * @param mostDemandMps that the runner spends on it
     */
    record MoveUp(double advantageMps, double mostDemandMps) implements Intent {}

    /**
     * Hold against a runner who is passing: match his speed and drift out.
     *
     * @param mostDemandMps that the runner spends on it
     */
    record Hold(double mostDemandMps) implements Intent {}

    /** Run the rest at the demand that what is left allows. */
    record Strike() implements Intent {}
}
