package org.metricmile.race;

import org.metricmile.athletics.Athlete;

/**
 * One runner of a tracked race.
 *
 * @param athlete the person
 * @param printedName the name as the tracking file prints it, often the surname alone
 * @param samples where the runner was
 */
public record TrackedRunner(Athlete athlete, String printedName, TrackSamples samples) {}
