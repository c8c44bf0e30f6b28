package org.metricmile.reconstruction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;

/**
 * The runner led all along a stretch. Where its ends are off, or somebody was in front for some strides, so many metres of it were not
 * led: twice what the distances of the report are off by, since there are two ends.
 *
 * @param from where the lead began; before the end of the scramble, from there on
 * @param to where it ended; the finish if it was kept
 * @param scrambleMetres how long the scramble is
 */
record Led(int runner, double from, double to, double scrambleMetres) implements Claim {

    /** Where the lead is looked at first. */
    double begin() {
        return Math.max(from, scrambleMetres);
    }

    /** Whether it began in the scramble. */
    boolean isFromTheStart() {
        return from < scrambleMetres;
    }

    /** Whether a claim is another lead of the same runner over a part of the stretch, or one that is told of a mark in it. */
    boolean isSharedBy(Claim other) {
        if (other instanceof Led lead) {
            return runner == lead.runner && Math.max(begin(), lead.begin()) < Math.min(to, lead.to);
        }
        return other instanceof Claim.Place place
                && place.place() == 1
                && place.runner() == runner
                && begin() < place.metres()
                && place.metres() < to;
    }

    /** How likely a place is within the stretch, its ends being soft; where a lead began in the scramble or was kept is no end. */
    double chanceWithin(double metres, double finishMetres) {
        double begun = isFromTheStart() ? 1 : SoftDistance.chanceBehind(metres - from);
        double kept = to < finishMetres ? SoftDistance.chanceBehind(to - metres) : 1;
        return metres < begin() || metres > to ? 0 : begun * kept;
    }

    @Override
    public boolean holds(Curves race, double softMetres) {
        return notLedMetres(race, 2 * softMetres) <= 2 * softMetres;
    }

    @Override
    public double leastSoftMetres(Curves race, double farthestMetres) {
        double notLed = notLedMetres(race, 2 * farthestMetres);
        return notLed <= 2 * farthestMetres ? notLed / 2 : Double.POSITIVE_INFINITY;
    }

    /** Counted up to more than is of interest. */
    private double notLedMetres(Curves race, double mostMetres) {
        double notLed = 0;
        // who led to the finish need not have won
        for (double at = begin(); at < to - 1e-9 && notLed <= mostMetres; at += Curves.STEP_METRES) {
            notLed += race.isFirst(runner, at) ? 0 : Curves.STEP_METRES;
        }
        return notLed;
    }

    @Override
    public String event(List<Athlete> runners) {
        return runners.get(runner).name() + " led";
    }

    @Override
    public String where() {
        return String.format(Locale.ROOT, "from %.0f to %.0f m", begin(), to);
    }

    @Override
    public String just() {
        return "all of it";
    }

    @Override
    public Optional<Claim> nearly(double metres) {
        return Optional.of(new Half(this));
    }

    /** The runner led half of the stretch or more. */
    record Half(Led all) implements Claim {

        @Override
        public boolean holds(Curves race, double softMetres) {
            double most = Math.max(2 * softMetres, (all.to() - all.begin()) / 2);
            return all.notLedMetres(race, most) <= most;
        }

        @Override
        public String event(List<Athlete> runners) {
            return all.event(runners) + " half or more of the way";
        }

        @Override
        public String where() {
            return all.where();
        }
    }
}
