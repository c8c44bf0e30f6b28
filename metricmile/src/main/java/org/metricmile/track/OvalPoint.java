package org.metricmile.track;

/**
 * A place on an oval, as runners know it.
 *
 * @param lapCoordinateMetres along the measurement line of lane 1 from the finish line
 * @param offsetMetres outwards from the kerb; negative on the infield
 */
public record OvalPoint(double lapCoordinateMetres, double offsetMetres) {}
