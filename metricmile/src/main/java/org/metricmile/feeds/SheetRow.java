package org.metricmile.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Source;

/**
 * One athlete's row of a split sheet.
 *
 * @param name as printed
 * @param nation as printed, unknown if the sheet has none
 * @param team club as printed, may be empty
 * @param place as printed
 * @param bib as printed, may be empty
 * @param flags remarks
 * @param unfinished DNF, DNS or DQ; empty for a runner who reached the finish
 * @param mark finishing time
 * @param printedMark the cell of the finish
 * @param times times on the way
 * @param source line of the sheet
 */
record SheetRow(
        String name,
        Nation nation,
        String team,
        OptionalInt place,
        String bib,
        List<Flag> flags,
        Optional<Outcome> unfinished,
        Optional<Mark> mark,
        String printedMark,
        Map<Distance, Time> times,
        Source source) {

    /**
     * A time on the way.
     *
     * @param elapsed since the gun
     * @param byHand true if marked with an h
     */
    record Time(ElapsedTime elapsed, boolean byHand) {}
}
