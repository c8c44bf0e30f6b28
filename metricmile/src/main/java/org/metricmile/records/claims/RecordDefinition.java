package org.metricmile.records.claims;

import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;

/** What is taken for a record of a kind, in words: the rules of the record desk, as a claim has to state them. */
final class RecordDefinition {

    private RecordDefinition() {}

    /** {@code fastest by those who ran for GBR, outdoors and short track together, on the way in a longer race included; ...}. */
    static String of(RecordScope book) {
        return "fastest %s%s, on the way in a longer race included; equal marks share it"
                .formatted(
                        whose(book),
                        book.venue() == Venue.SHORT_TRACK
                                ? "on short tracks"
                                : book.venue() == Venue.OUTDOOR ? "outdoors" : "outdoors and short track together");
    }

    private static String whose(RecordScope book) {
        return switch (book.type()) {
            case AREA -> "by those who ran for a federation of " + book.holder() + ", ";
            case NATIONAL -> "by those who ran for " + book.holder() + ", ";
            case WORLD_U20 -> "by those 19 or younger on 31 December of the year, ";
            case AREA_U20 -> "by those of " + book.holder() + " who were 19 or younger on 31 December of the year, ";
            case OLYMPIC -> "in any round of the Olympic Games, ";
            case CHAMPIONSHIP ->
                "in any round of the "
                        + CompetitionCategory.parse(book.holder())
                                .map(CompetitionCategory::label)
                                .orElse("championship")
                        + ", ";
            default -> "";
        };
    }

    /** Of a record that only the list of results tells. */
    static String asPrinted(RecordType type) {
        return type.words() + " as whoever made the list of results meant it";
    }
}
