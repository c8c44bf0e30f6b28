package org.metricmile.analysis.moments;

import java.util.Locale;

/**
 * The kinds of moments that are found in a race. Definitions: {@code docs/explanation/moments.md},
 * {@code docs/explanation/moments-of-contact.md} and the finder of each.
 */
public enum MomentKind {
    LEAD_TAKEN("takes the lead"),
    LEAD_LOST("loses the lead"),
    PASS("passes"),
    ON_THE_SHOULDER("sits on the shoulder"),
    DRAFTING("runs in the shelter"),
    SURGE("surges"),
    BOXED_IN("is boxed in"),
    FORCED_WIDE("is forced wide"),
    INSIDE_GAP("goes through on the inside"),
    KICK("kicks"),
    COVER("covers a kick"),
    FADE("fades"),
    CHECK("is checked"),
    FALL("falls"),
    DROPPED("is dropped"),
    PHOTO_FINISH("is in a photo finish");

    private final String words;

    MomentKind(String words) {
        this.words = words;
    }

    /** What the athlete does, as a page prints it. */
    public String words() {
        return words;
    }

    /** As JSON and commands write it: {@code lead_taken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
