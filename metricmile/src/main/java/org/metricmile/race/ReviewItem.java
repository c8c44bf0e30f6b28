package org.metricmile.race;

import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Source;

/**
 * A row that could be tied to an athlete by a guess only. It is kept out of the race until a person decides.
 *
 * @param raceId own id of the race that the row belongs to; {@link #LISTS} for a person of a list of marks
 * @param printed whom the row names, as printed: {@code 430 Silva, Rui (Porto)}; of rows of one file that print the
 *     same, which of how many: {@code [1 of 2]}. With the race it tells the item from all others, so that a decision holds
 *     for a later edition of the file too
 * @param asPrinted the person whom the row names if nobody on record is meant
 * @param why what keeps the row from being used, a sentence
 * @param candidates athletes who may be meant, the likeliest first
 * @param source where the row stands
 */
public record ReviewItem(
        String raceId, String printed, Athlete asPrinted, String why, List<Candidate> candidates, Source source) {

    /** In the place of a race id: what is decided about a person of a list of marks holds for all lists. */
    public static final String LISTS = "lists";

    /**
     * An athlete who may be meant.
     *
     * @param athlete the person
     * @param why what speaks for it: {@code same bib}
     */
    public record Candidate(Athlete athlete, String why) {}

    public ReviewItem {
        candidates = List.copyOf(candidates);
    }
}
