package org.metricmile.reconstruction;

/**
 * A place that a source gives a runner at a mark.
 *
 * @param runner index of the runner
 * @param first the place; the first of several if it is shared
 * @param last the place; the last of several if it is shared
 * @param doubt probability that it is wrong: 0 for what is official
 */
record KnownPlace(int runner, int first, int last, double doubt) {

    /** Not possible, but comparable, so that a race that breaks a rule is drawn towards those that do not. */
    private static final double FORBIDDEN = -200;

    /** A wrong place is rather wrong by one than by three. */
    private static final double PER_PLACE = -0.7;

    int away(int place) {
        return place < first ? first - place : Math.max(0, place - last);
    }

    double logWeight(int place) {
        return logWeightOf(away(place));
    }

    /** As {@link #logWeight} where runners are missing in the list, so that a runner's place may be worse than counted. */
    double logWeightOfListed(int countedPlace) {
        return logWeightOf(Math.max(0, countedPlace - last));
    }

    private double logWeightOf(int away) {
        if (doubt == 0) {
            return away * FORBIDDEN;
        }
        // the weight of a true place is left out: it is the same for all
        return away == 0 ? 0 : Math.log(doubt / (1 - doubt)) + PER_PLACE * away;
    }
}
