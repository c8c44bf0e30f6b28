package org.metricmile.race;

import java.util.OptionalDouble;

/** How far from the kerb a runner is at a time since the gun; empty where that is not known. */
interface OffsetsInTime {

    OptionalDouble offsetMetresAt(double seconds);
}
