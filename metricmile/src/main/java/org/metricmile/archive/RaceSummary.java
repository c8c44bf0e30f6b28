package org.metricmile.archive;

import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;

/**
 * One line of the list of races.
 *
 * @param raceId own id of the race
 * @param competition where it was run
 * @param date its day or interval, where known
 * @param sex category
 * @param event distance and kind of track
 * @param round final, semi-final, heat
 * @param runners how many results are listed, those who did not start left out
 * @param winner who is first in the results, as this project spells the name; empty where no first place is known
 * @param winningMark the winner's time, where known
 * @param version number of the latest version, counted from 1
 */
public record RaceSummary(
        String raceId,
        Competition competition,
        Optional<DateInterval> date,
        Sex sex,
        Event event,
        Round round,
        int runners,
        Optional<String> winner,
        Optional<Mark> winningMark,
        int version) {}
