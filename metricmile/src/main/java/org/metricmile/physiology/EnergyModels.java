package org.metricmile.physiology;

import java.util.List;

/** Every energy model, each set up for the runner of its published or reference table. */
public final class EnergyModels {

    public static final List<EnergyModel> ALL = List.of(
            new CriticalSpeed(6.2033, 230.8), new ThreeParameterCriticalSpeed(6.15, 330, 9.8), Keller.RECORDS_OF_1972);

    private EnergyModels() {}
}
