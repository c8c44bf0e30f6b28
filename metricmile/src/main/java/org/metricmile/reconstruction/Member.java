package org.metricmile.reconstruction;

/**
 * One whole race of an ensemble.
 *
 * @param seconds by runner and mark
 * @param spread how far the field of this race is spread, 1 as usual
 * @param possible whether it agrees with all that is certain and with what runners can do
 * @param mistaken which of the doubtful times are mistakes in it
 * @param headMistaken the same for times of a leader without a name
 */
record Member(double[][] seconds, double spread, boolean possible, boolean[] mistaken, boolean[] headMistaken) {}
