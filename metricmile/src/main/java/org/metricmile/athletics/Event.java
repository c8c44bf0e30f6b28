package org.metricmile.athletics;

import java.util.Locale;

/**
 * What is run: a distance, outdoors or on a short track.
 *
 * @param distance length of the race, 800 m to 10,000 m for the events this project is about
 * @param track kind of track
 */
public record Event(Distance distance, TrackKind track) {

    /** 1760 yards of 0.9144 m. */
    public static final Distance MILE = new Distance(1_609_344);

    public static final Distance TWO_MILES = new Distance(2 * 1_609_344);

    public static Event outdoor(Distance distance) {
        return new Event(distance, TrackKind.OUTDOOR);
    }

    public boolean isMile() {
        return distance.equals(MILE);
    }

    /** {@code 1500 m}, {@code mile}, {@code 1500 m short track}. */
    public String name() {
        String length = isMile() ? "mile" : distance.equals(TWO_MILES) ? "2 miles" : printLength();
        return track == TrackKind.SHORT_TRACK ? length + " short track" : length;
    }

    private String printLength() {
        return distance.millimetres() >= 10_000_000 && distance.millimetres() % 1000 == 0
                ? String.format(Locale.ROOT, "%,d m", distance.millimetres() / 1000)
                : distance.toString();
    }

    /** {@code 1500} or {@code Mile}, as in race ids and file names. */
    public String code() {
        return isMile() ? "Mile" : distance.metres();
    }
}
