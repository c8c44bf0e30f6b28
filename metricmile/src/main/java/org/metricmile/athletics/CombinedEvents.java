package org.metricmile.athletics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which combined events a race is part of: their last one is a 1500 m (decathlon), an 800 m (heptathlon and women's pentathlon) or a
 * 1000 m (heptathlon indoors). Its results are published as one list of all heats, so that neither places nor gaps of such
 * a list need be of one race.
 */
public enum CombinedEvents {
    DECATHLON("decathlon", "decathlon|\\ddec-"),
    HEPTATHLON("heptathlon", "heptathlon|\\dhep-"),
    PENTATHLON("pentathlon", "pentathlon|\\dpen-"),
    /** A source says combined events, and not which. */
    UNNAMED("combined events", "combined events");

    private final String word;
    private final Pattern names;

    CombinedEvents(String word, String names) {
        this.word = word;
        this.names = Pattern.compile(names);
    }

    /** {@code decathlon}; {@code combined events} where a source does not say which. */
    public String word() {
        return word;
    }

    /** The combined events that names tell of: a race id ({@code EC2024-M-1500DEC-F}), a competition, a round; empty for a race of its own. */
    public static Optional<CombinedEvents> in(String... names) {
        String all = String.join(" ", names).toLowerCase(Locale.ROOT);
        for (CombinedEvents events : values()) {
            if (events.names.matcher(all).find()) {
                return Optional.of(events);
            }
        }
        return Optional.empty();
    }
}
