package org.metricmile.analysis.moments;

/**
 * A rectangle around a runner in which another one may be, centre to centre.
 *
 * @param fromAhead least metres by which the other is ahead; negative for behind
 * @param toAhead most metres by which the other is ahead
 * @param fromOutside least metres by which the other is farther out; negative for farther in
 * @param toOutside most metres by which the other is farther out
 */
record Zone(double fromAhead, double toAhead, double fromOutside, double toOutside) {

    /** Alongside on the outside: shoulder to shoulder runners are 0.5 m apart, and a lane is 1.22 m wide. */
    static final Zone OUTSIDE = new Zone(-1.1, 1.1, 0.4, 1.3);

    /** The zone outside as far as noise may carry somebody who is in it. */
    static final Zone ABOUT_OUTSIDE = new Zone(-1.5, 1.5, 0.25, 1.6);

    static final Zone INSIDE = OUTSIDE.mirrored();
    static final Zone ABOUT_INSIDE = ABOUT_OUTSIDE.mirrored();

    /** Ahead in line, so close that a stride faster would end at the heels. */
    static final Zone IN_LINE_AHEAD = new Zone(0.2, 2.0, -0.6, 0.6);

    static final Zone ABOUT_IN_LINE_AHEAD = new Zone(0, 2.5, -0.8, 0.8);

    /** The same zone on the other side. */
    Zone mirrored() {
        return new Zone(fromAhead, toAhead, -toOutside, -fromOutside);
    }

    /** False where a number is unknown. */
    boolean holds(double aheadMetres, double outsideMetres) {
        return holdsAhead(aheadMetres) && holdsOutside(outsideMetres);
    }

    boolean holdsAhead(double aheadMetres) {
        return aheadMetres >= fromAhead && aheadMetres <= toAhead;
    }

    boolean holdsOutside(double outsideMetres) {
        return outsideMetres >= fromOutside && outsideMetres <= toOutside;
    }
}
