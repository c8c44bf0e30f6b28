package org.metricmile.records.claims;

import java.util.Locale;

/** Kinds of claims, each with its weight: how much it is news by itself, from 0 to 100. The weights are ours. */
public enum ClaimKind {
    WORLD_RECORD(100),
    OLYMPIC_RECORD(94),
    CHAMPIONSHIP_RECORD(91),
    AREA_RECORD(84),
    NATIONAL_RECORD(76),
    /** Records of those under 20, and those that the list of results prints and no collected progression can confirm. */
    OTHER_RECORD(55),
    /** Whose record it was before, back to the first mark collected. */
    RECORD_LINEAGE(66),
    /** Several runners ran inside a record of the day before. */
    INSIDE_THE_OLD_RECORD(74),
    /** Several national records in one race. */
    NATIONAL_RECORDS_IN_ONE_RACE(62),
    TITLE_RETAINED(80),
    CHAMPION_BEATEN(64),
    /** One athlete holds the Olympic and the world title. */
    TITLES_TOGETHER(72),
    /** The first winner or medallist of a nation for some editions. */
    FIRST_SINCE(68),
    YOUNGEST_OR_OLDEST(64),
    COLOURS_MISSING(66),
    MEDALS_IN_MAJORS(64),
    /** The duel that the race was announced as. */
    BILL(60),
    /** Titles to defend and goals. */
    NEXT(50),
    DEPTH(70),
    BEST_FOR_PLACE(66),
    FASTEST_NOT_TO_WIN(72),
    /** The fastest for a medal place among the finals of a championship on record. */
    FASTEST_FOR_PLACE_IN_SERIES(56),
    /** All three medallists under a round time, as on no earlier podium on record. */
    MEDALS_UNDER(58),
    /** More runners under a round time than in any earlier race of a list. */
    MOST_UNDER(66),
    PERSONAL_BEST(44),
    PERSONAL_BESTS_IN_THE_RACE(52),
    BIGGEST_IMPROVEMENT(48),
    /** Faster than the athlete's last final at the same championship. */
    FASTER_THAN_BEFORE(46);

    private final int weight;

    ClaimKind(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    /** A record that is open to every nation: of the world, the Olympic Games or a championship. */
    boolean isRecordOfAll() {
        return this == WORLD_RECORD || this == OLYMPIC_RECORD || this == CHAMPIONSHIP_RECORD;
    }

    /** {@code national-record}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
