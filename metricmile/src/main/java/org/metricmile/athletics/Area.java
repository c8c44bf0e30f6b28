package org.metricmile.athletics;

import java.util.Optional;

/** The six areas of World Athletics. */
public enum Area {
    AFRICA("Africa"),
    ASIA("Asia"),
    EUROPE("Europe"),
    NACAC("North and Central America"),
    OCEANIA("Oceania"),
    SOUTH_AMERICA("South America");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Area> parse(String text) {
        for (Area area : values()) {
            if (area.label.equals(text)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
