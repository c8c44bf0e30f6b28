package org.metricmile.records;

import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;

/**
 * A name under which somebody stands in a race or in a table of careers.
 *
 * @param athlete the person
 * @param printedName as printed
 * @param nation whom that mark counts for
 */
public record KnownSpelling(Athlete athlete, String printedName, Nation nation) {}
