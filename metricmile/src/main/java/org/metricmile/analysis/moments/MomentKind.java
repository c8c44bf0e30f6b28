package org.metricmile.analysis.moments;

import java.util.Locale;

/**
 * The kinds of moments that are found in a race. Definitions: {@code docs/explanation/moments.md},
 * {@code docs/explanation/moments-of-contact.md} and the finder of each.
 */
public enum MomentKind {
    LEAD_TAKEN("takes the lead", "lead taken", "leads taken"),
    LEAD_LOST("loses the lead", "lead lost", "leads lost"),
    PASS("passes", "pass", "passes"),
    ON_THE_SHOULDER("sits on the shoulder", "stay on the shoulder", "stays on the shoulder"),
    DRAFTING("runs in the shelter", "run in the shelter", "runs in the shelter"),
    SURGE("surges", "surge", "surges"),
    BOXED_IN("is boxed in", "time boxed in", "times boxed in"),
    FORCED_WIDE("is forced wide", "time forced wide", "times forced wide"),
    INSIDE_GAP("goes through on the inside", "way through on the inside", "ways through on the inside"),
    KICK("kicks", "kick", "kicks"),
    COVER("covers a kick", "kick covered", "kicks covered"),
    FADE("fades", "fade", "fades"),
    CHECK("is checked", "check", "checks"),
    FALL("falls", "fall", "falls"),
    DROPPED("is dropped", "runner dropped", "runners dropped"),
    PHOTO_FINISH("is in a photo finish", "photo finish", "photo finishes");

    private final String words;
    private final String one;
    private final String several;

    MomentKind(String words, String one, String several) {
        this.words = words;
        this.one = one;
        this.several = several;
    }

    /** What the athlete does, as a page prints it. */
    public String words() {
        return words;
    }

    /** So many of the kind, as a page prints it: {@code 3 kicks}. */
    public String counted(int count) {
        return count + " " + (count == 1 ? one : several);
    }

    /** As JSON and commands write it: {@code lead_taken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
