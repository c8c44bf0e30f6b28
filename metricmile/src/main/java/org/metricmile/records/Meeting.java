package org.metricmile.records;

import org.metricmile.athletics.CompetitionCategory;

/**
 * Where a mark was made.
 *
 * @param id the edition, {@code OG2024}; empty where only a place is known
 * @param series what it is an edition of, {@code OG} or {@code bislett-games}; empty where it is none: there is no meeting record
 * @param category kind of competition
 * @param place as printed
 * @param name what the competition is called, {@code Olympic Games 2024}; empty where only a place is known
 */
public record Meeting(String id, String series, CompetitionCategory category, String place, String name) {

    /** A meeting of which no name is known. */
    public Meeting(String id, String series, CompetitionCategory category, String place) {
        this(id, series, category, place, "");
    }

    /** The name, else the place. */
    public String told() {
        return name.isEmpty() ? place : name;
    }

    /** The same, called as another one of its kind is where it has no name of its own. */
    Meeting named(Meeting other) {
        return name.isEmpty() && !other.name.isEmpty() && category == other.category
                ? new Meeting(id, series, category, place, other.name)
                : this;
    }
}
