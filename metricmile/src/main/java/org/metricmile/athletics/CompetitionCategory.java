package org.metricmile.athletics;

import java.util.Locale;
import java.util.Optional;

/** Kinds of competition; races are compared with others of the same kind. */
public enum CompetitionCategory {
    OG("Olympic Games", true),
    WC("World Championships", true),
    WIC("World Indoor Championships", true),
    EC("European Championships", true),
    EIC("European Indoor Championships", true),
    CWG("Commonwealth Games", true),
    DL("Diamond League", false),
    OTHER("other competitions", false);

    private final String label;
    private final boolean championship;

    CompetitionCategory(String label, boolean championship) {
        this.label = label;
        this.championship = championship;
    }

    public String label() {
        return label;
    }

    /** A championship awards titles and has no pacemakers. */
    public boolean isChampionship() {
        return championship;
    }

    /** Reads the codes OG, WC, WIC, EC, EIC, CWG, DL, other in any case. */
    public static Optional<CompetitionCategory> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        for (CompetitionCategory category : values()) {
            if (category.name().equals(code)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
