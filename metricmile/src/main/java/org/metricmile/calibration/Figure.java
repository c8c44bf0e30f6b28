package org.metricmile.calibration;

/** A figure of one race that the simulation is held against. Metres, seconds, metres per second, shares or places. */
public enum Figure {
    PLACE_AT_400("rank correlation of place at 400 m and finish", true),
    PLACE_AT_600("rank correlation of place at 600 m and finish", true),
    PLACE_AT_800("rank correlation of place at 800 m and finish", true),
    PLACE_AT_1000("rank correlation of place at 1000 m and finish", true),
    PLACE_AT_1200("rank correlation of place at 1200 m and finish", true),
    LEADER_AT_600_WINS("the leader at 600 m wins, share of races", true),
    EXTRA_MEDIAN("extra metres, median of the field", false),
    EXTRA_LOW("extra metres, 5 % of the field run fewer", false),
    EXTRA_HIGH("extra metres, 5 % of the field run more", false),
    OFFSET_QUARTER("offset on bends from 300 to 1100 m, first quarter, m", false),
    OFFSET_MEDIAN("offset on bends from 300 to 1100 m, median, m", false),
    OFFSET_THREE_QUARTERS("offset on bends from 300 to 1100 m, third quarter, m", false),
    GAP("gap in line, median, m", false),
    GAPS_NEAR("gaps in line under 2 m, share", false),
    LEADER_SHELTER("time in shelter of who leads longest, share", false),
    PACK_SHELTER("time in shelter, median of the others, share", false),
    PASSES("passes that are moves, for 15 runners", false),
    PASSES_OUTSIDE("of them on the outside, share", false),
    RESERVE_TELLS("correlation of the share of D' left at 1100 m and the time", false),
    LAST_300("winner's last 300 m, s", false),
    LAST_100("winner's last 100 m, s", false),
    TOP_SPEED("top speed, median of the first eight, m/s", false),
    SURGES("surges of a medallist before the kick", true),
    LAST_SURGE("the last of them, metres to go", false),
    KICK_PLACE_1("place of the winner at the race's kick", true),
    KICK_PLACE_2("place of the second at the race's kick", true),
    KICK_PLACE_3("place of the third at the race's kick", true),
    MEDALS_SETTLED("metres to go from which the medallists are the first three", false),
    SPREAD_AT_1200("spread of the whole field at 1200 m, s", false),
    FIRST_200_OF_FIELD("first 200 m of the field, mean, as a multiple of its mean 200 m", false),
    LAST_100_OF_FIELD("last 100 m of the field, mean, as a multiple of its mean 100 m", false),
    FIRST_TO_THIRD("first to third, s", false),
    SLOWER_THAN_BEST("share of the field slower than the best of the two years before", true),
    WINNER_SLOWER("the winner is slower than the best of the two years before, share of races", true);

    private final String label;
    private final boolean mean;

    Figure(String label, boolean mean) {
        this.label = label;
        this.mean = mean;
    }

    /** In words, with the unit. */
    public String label() {
        return label;
    }

    /** Whether races are summed up by their mean: correlations, counts and shares; the others by their median. */
    public boolean isMean() {
        return mean;
    }
}
