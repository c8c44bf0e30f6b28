package org.metricmile.story.timeline;

import java.util.OptionalDouble;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;

/**
 * Where in a race something happened, and when.
 *
 * @param fromMetres where it begins, or most likely begins, in metres of the race
 * @param toMetres where it ends; equal to the beginning where it is a point
 * @param fromSeconds when it begins, since the gun, where that is known
 * @param toSeconds when it ends, where that is known
 * @param about about when it begins, where that is not known: only to show why it stands where it does
 */
public record Stretch(
        double fromMetres,
        double toMetres,
        OptionalDouble fromSeconds,
        OptionalDouble toSeconds,
        OptionalDouble about) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Stretch {
        if (!(fromMetres <= toMetres)) {
            throw new IllegalArgumentException("from " + fromMetres + " m to " + toMetres + " m is no stretch");
        }
    }

    /** A point that is passed at a known time. */
    static Stretch at(double metres, double seconds) {
        return new Stretch(
                metres, metres, OptionalDouble.of(seconds), OptionalDouble.of(seconds), OptionalDouble.empty());
    }

    /** A stretch whose time nobody told. */
    static Stretch untimed(double fromMetres, double toMetres) {
        return new Stretch(
                fromMetres, toMetres, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The same, where its time is not known, with about when it begins. */
    Stretch about(double clockSeconds) {
        return fromSeconds.isPresent()
                ? this
                : new Stretch(fromMetres, toMetres, fromSeconds, toSeconds, OptionalDouble.of(clockSeconds));
    }

    /** {@code 800}, {@code 800\u2013900}: metres of the race. */
    public String metres() {
        long from = Math.round(fromMetres);
        long to = Math.round(toMetres);
        return from == to ? Long.toString(from) : from + "\u2013" + to;
    }

    /** {@code 12.3 s}, {@code 2:41.9}, {@code about 3:01}: when it begins. */
    public String when() {
        double shown = fromSeconds.orElse(about.orElse(0));
        if (shown < 0.5) {
            return "from the gun";
        }
        return fromSeconds.isPresent()
                ? withUnit(shown, Precision.TENTH)
                : "about " + withUnit(shown, Precision.SECOND);
    }

    /** {@code 1:50.7 to 2:46.4}: between which times it was; as {@link #when} where these are not known. */
    public String between() {
        return fromSeconds.isPresent() && toSeconds.isPresent() && fromSeconds.getAsDouble() < toSeconds.getAsDouble()
                ? when() + " to " + withUnit(toSeconds.getAsDouble(), Precision.TENTH)
                : when();
    }

    private static String withUnit(double seconds, Precision precision) {
        ElapsedTime time = ElapsedTime.ofSeconds(seconds, precision);
        return time + (time.inSeconds() < 60 ? " s" : "");
    }
}
