package org.metricmile.archive;

import java.util.Optional;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;

/**
 * One line of the list of races.
 *
 * @param race what was run, in its latest version
 * @param runners how many results are listed, those who did not start left out
 * @param winner who is first in the results; empty where no first place is known
 * @param winningMark the winner's time, where known
 * @param version number of the latest version, counted from 1
 */
public record RaceSummary(Race race, int runners, Optional<String> winner, Optional<Mark> winningMark, int version) {}
