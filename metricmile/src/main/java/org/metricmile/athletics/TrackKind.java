package org.metricmile.athletics;

import java.util.Optional;

/** Where a race is run: outdoor 400 m ovals and short tracks keep separate records. */
public enum TrackKind {
    OUTDOOR("outdoor", 400),
    SHORT_TRACK("short_track", 200);

    private final String code;
    private final int lapMetres;

    TrackKind(String code, int lapMetres) {
        this.code = code;
        this.lapMetres = lapMetres;
    }

    /** One lap, run from the bell to the finish: 400 m outdoors, 200 m on a short track. */
    public Distance lap() {
        return Distance.ofMetres(lapMetres);
    }

    public String code() {
        return code;
    }

    public static Optional<TrackKind> parse(String text) {
        for (TrackKind kind : values()) {
            if (kind.code.equals(text.strip())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
