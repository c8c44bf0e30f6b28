package org.metricmile.athletics;

import java.util.Optional;

/** Where a race is run: outdoor 400 m ovals and short tracks keep separate records. */
public enum TrackKind {
    OUTDOOR("outdoor"),
    SHORT_TRACK("short_track");

    private final String code;

    TrackKind(String code) {
        this.code = code;
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
