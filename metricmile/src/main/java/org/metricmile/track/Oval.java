package org.metricmile.track;

/**
 * A running track of two equal straights and two equal semicircular bends, run anticlockwise.
 *
 * <p>The lap coordinate counts metres along the measurement line of lane 1 from the finish line, which is where the home
 * straight ends and the first bend begins. Wherever a lap coordinate is a parameter it may run on past the lap or be
 * negative: 500 on a 400 m oval is the same place as 100. Methods without stated errors answer NaN to NaN.
 *
 * @param lapMetres one lap along the measurement line of lane 1
 * @param kerbRadiusMetres radius of the bends at the kerb, the inner edge of lane 1
 * @param bankingDegrees slope of the bends towards the infield, 0 to 45; carried as data, no length depends on it
 * @param lanes the lanes and where they are measured
 */
public record Oval(double lapMetres, double kerbRadiusMetres, double bankingDegrees, Lanes lanes) {

    /**
     * The 400 m standard track: kerb radius 36.50 m, nine lanes of 1.22 m, the most it may have.
     *
     * <p>Source: IAAF Track and Field Facilities Manual 2008, section 2.2. The straights are built 84.39 m long, which
     * makes a lap of 400.0012 m; by rule the lap is 400 m, so the straights here are 0.6 mm shorter.
     */
    public static final Oval STANDARD_400 = new Oval(400, 36.50, 0, Lanes.kerbed(9, 1.22));

    /**
     * A 200 m short track with kerb radius 17.20 m, six lanes of 1.00 m and bends banked by 10 degrees.
     *
     * <p>Source of the radius: Taboga and Kram 2019, PeerJ 7:e8222. Lanes and banking are ordinary values, not a
     * standard's: tracks differ. Real bends ease in and out over transitions; here they are semicircles and the straights
     * close the lap at 45.02 m. Over a whole lap a runner at a steady offset loses the same with and without
     * transitions.
     */
    public static final Oval SHORT_TRACK_200 = new Oval(200, 17.20, 10, Lanes.kerbed(6, 1.00));

    /**
     * @throws IllegalArgumentException if the radius is not positive, the lap too short for two bends of that radius, the
     *     lanes together wider than a bend, or the banking outside 0 to 45 degrees
     */
    public Oval {
        if (!(kerbRadiusMetres > 0 && Double.isFinite(kerbRadiusMetres))) {
            throw new IllegalArgumentException("the radius of a bend must be above 0 m, not " + kerbRadiusMetres);
        }
        double bendsMetres = 2 * Math.PI * (kerbRadiusMetres + lanes.offsetMetres(1));
        if (!(lapMetres >= bendsMetres && Double.isFinite(lapMetres))) {
            throw new IllegalArgumentException(
                    "a lap of %s m is too short: two bends of kerb radius %s m measure %.3f m in lane 1; maybe the radius is a diameter"
                            .formatted(lapMetres, kerbRadiusMetres, bendsMetres));
        }
        if (lanes.totalWidthMetres() > 2 * kerbRadiusMetres) {
            throw new IllegalArgumentException("%d lanes of %s m do not fit bends of kerb radius %s m"
                    .formatted(lanes.count(), lanes.widthMetres(), kerbRadiusMetres));
        }
        if (!(bankingDegrees >= 0 && bankingDegrees <= 45)) {
            throw new IllegalArgumentException("banking must be 0 to 45 degrees, not " + bankingDegrees);
        }
    }

    /**
     * A flat oval given by its straights, as surveyors give it; the lap follows.
     *
     * @throws IllegalArgumentException if the straight is negative, or as the constructor
     */
    public static Oval withStraight(double straightMetres, double kerbRadiusMetres, Lanes lanes) {
        if (!(straightMetres >= 0)) {
            throw new IllegalArgumentException("a straight cannot be " + straightMetres + " m long");
        }
        double bendMetres = Math.PI * (kerbRadiusMetres + lanes.offsetMetres(1));
        return new Oval(2 * (straightMetres + bendMetres), kerbRadiusMetres, 0, lanes);
    }

    /** Radius of the bends along the measurement line of lane 1: 36.80 m on the standard track. */
    public double measuredRadiusMetres() {
        return radiusMetres(1);
    }

    /** Radius of the bends along the measurement line of a lane. */
    public double radiusMetres(int lane) {
        return kerbRadiusMetres + lanes.offsetMetres(lane);
    }

    /** One bend along the measurement line of lane 1: 115.611 m on the standard track. */
    public double bendMetres() {
        return Math.PI * measuredRadiusMetres();
    }

    /** One straight: what is left of half a lap after the bend. */
    public double straightMetres() {
        return Math.max(0, lapMetres / 2 - bendMetres());
    }

    /** How much farther than lane 1 one bend is in this lane, along the measurement lines. */
    public double extraPerBendMetres(int lane) {
        return Math.PI * (radiusMetres(lane) - measuredRadiusMetres());
    }

    /** How much farther than lane 1 one lap is in this lane, along the measurement lines. */
    public double extraPerLapMetres(int lane) {
        return 2 * extraPerBendMetres(lane);
    }

    /** The same place with a lap coordinate from 0 up to, not including, one lap. */
    public double withinLapMetres(double lapCoordinateMetres) {
        double within = lapCoordinateMetres - lapMetres * Math.floor(lapCoordinateMetres / lapMetres);
        // a hair before the finish line rounds up to a whole lap
        return within >= lapMetres ? 0 : Math.max(0, within);
    }

    /** The part of the lap at this lap coordinate; a boundary belongs to the part that begins there. */
    public Section sectionAt(double lapCoordinateMetres) {
        double within = withinLapMetres(lapCoordinateMetres);
        boolean firstHalf = within < lapMetres / 2;
        boolean bend = (firstHalf ? within : within - lapMetres / 2) < bendMetres();
        if (firstHalf) {
            return bend ? Section.FIRST_BEND : Section.BACK_STRAIGHT;
        }
        return bend ? Section.SECOND_BEND : Section.HOME_STRAIGHT;
    }

    /**
     * Metres of bend between two lap coordinates that run on past the lap; negative if the second comes first.
     *
     * @param fromMetres lap coordinate, may be negative
     * @param toMetres lap coordinate, not reduced to one lap: 300 to 1400 covers 1100 m
     */
    public double bendMetresBetween(double fromMetres, double toMetres) {
        return bendMetresSinceFinishLine(toMetres) - bendMetresSinceFinishLine(fromMetres);
    }

    private double bendMetresSinceFinishLine(double lapCoordinateMetres) {
        double halfLapMetres = lapMetres / 2;
        double halfLaps = Math.floor(lapCoordinateMetres / halfLapMetres);
        double intoHalfLapMetres = lapCoordinateMetres - halfLaps * halfLapMetres;
        return halfLaps * bendMetres() + Math.min(intoHalfLapMetres, bendMetres());
    }
}
