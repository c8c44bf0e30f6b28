package org.metricmile.records.careers;

import java.util.Locale;

/** Colours of medals, the best first. */
public enum MedalColour {
    GOLD,
    SILVER,
    BRONZE;

    static MedalColour ofPlace(int place) {
        return values()[place - 1];
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
