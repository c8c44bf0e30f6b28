package org.metricmile.records.careers;

/**
 * A medal.
 *
 * @param colour its colour
 * @param result what it was won with
 */
public record Medal(MedalColour colour, CareerResult result) {}
