package org.metricmile.track;

/**
 * How an oval is divided into lanes and where each lane is measured.
 *
 * <p>A runner in lane 1 keeps clear of the raised kerb, in other lanes only of a painted line; so the rules measure lane 1
 * farther from its inner edge than the others. A track without a kerb is measured 0.20 m out in all lanes.
 *
 * @param count number of lanes, 1 to 10
 * @param widthMetres from one lane's inner edge to the next one's; includes the line on the lane's outer side
 * @param firstLaneMeasuredMetres from the kerb to the measurement line of lane 1
 * @param otherLanesMeasuredMetres from the inner edge of lanes 2 and up to their measurement line
 */
public record Lanes(int count, double widthMetres, double firstLaneMeasuredMetres, double otherLanesMeasuredMetres) {

    /** Width of a painted line; IAAF Track and Field Facilities Manual 2008, section 2.2. */
    public static final double LINE_METRES = 0.05;

    /** How far out of a kerb lane 1 is measured by the rules, in metres. */
    public static final double FIRST_LANE_MEASURED_METRES = 0.30;

    private static final double OTHER_LANES_MEASURED_METRES = 0.20;

    /**
     * @throws IllegalArgumentException if the count is not 1 to 10, or a lane is not wide enough for its line and its
     *     measurement line
     */
    public Lanes {
        if (count < 1 || count > 10) {
            throw new IllegalArgumentException("a track has 1 to 10 lanes, not " + count);
        }
        double usableMetres = widthMetres - LINE_METRES;
        // written so that NaN fails too
        if (!(usableMetres > 0 && Double.isFinite(usableMetres))) {
            throw new IllegalArgumentException("a lane of " + widthMetres + " m leaves no room beside its line");
        }
        requireInsideLane(firstLaneMeasuredMetres, usableMetres);
        requireInsideLane(otherLanesMeasuredMetres, usableMetres);
    }

    /**
     * Lanes of a kerbed track by the rules: lane 1 measured 0.30 m, the others 0.20 m out.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static Lanes kerbed(int count, double widthMetres) {
        return new Lanes(count, widthMetres, FIRST_LANE_MEASURED_METRES, OTHER_LANES_MEASURED_METRES);
    }

    /**
     * From the kerb to the measurement line of a lane.
     *
     * @param lane 1 is the innermost
     * @throws IllegalArgumentException if the track has no such lane
     */
    public double offsetMetres(int lane) {
        if (lane < 1 || lane > count) {
            throw new IllegalArgumentException("there is no lane %d: the lanes are 1 to %d".formatted(lane, count));
        }
        return lane == 1 ? firstLaneMeasuredMetres : (lane - 1) * widthMetres + otherLanesMeasuredMetres;
    }

    /** From the kerb to the outer edge of the outermost lane. */
    public double totalWidthMetres() {
        return count * widthMetres;
    }

    private static void requireInsideLane(double measuredMetres, double usableMetres) {
        if (!(measuredMetres >= 0 && measuredMetres <= usableMetres)) {
            throw new IllegalArgumentException("a lane cannot be measured %s m from its inner edge: it has 0 to %.2f m"
                    .formatted(measuredMetres, usableMetres));
        }
    }
}
