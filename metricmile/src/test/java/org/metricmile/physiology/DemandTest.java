package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DemandTest {

    private final Demand demand = Demand.USUAL;

    @Property
    void inOrdinaryShelterOnAStraightTheDemandIsTheSpeed(@ForAll @DoubleRange(min = 0, max = 12) double speedMps) {
        assertThat(demand.onStraightMps(speedMps, Drag.ORDINARY_SHELTER)).isCloseTo(speedMps, within(1e-12));
    }

    @Property
    void moreSpeedDemandsMoreAndMoreShelterLess(
            @ForAll @DoubleRange(min = 1, max = 12) double speedMps,
            @ForAll @DoubleRange(min = 0.01, max = 1) double faster,
            @ForAll @DoubleRange(min = 0, max = 0.75) double shelter,
            @ForAll @DoubleRange(min = 0.01, max = 0.25) double more,
            @ForAll @DoubleRange(min = 15, max = 50) double radiusMetres) {
        double demanded = demand.onBendMps(speedMps, shelter, radiusMetres);

        assertThat(demand.onBendMps(speedMps + faster, shelter, radiusMetres)).isGreaterThan(demanded);
        assertThat(demand.onBendMps(speedMps, shelter + more, radiusMetres)).isLessThan(demanded);
        assertThat(demand.onBendMps(speedMps, shelter, radiusMetres * 1.1)).isLessThan(demanded);
        assertThat(demand.onStraightMps(speedMps, shelter)).isLessThan(demanded);
    }

    @Property
    void theSeriesOfTheKernelIsThePower(
            @ForAll @DoubleRange(min = 0, max = 2) double exponent,
            @ForAll @DoubleRange(min = 0, max = 12.5) double speedMps,
            @ForAll @DoubleRange(min = 10, max = 60) double radiusMetres) {
        BendCost cost = new BendCost(exponent);

        assertThat(new BendSeries(cost).excess(speedMps, radiusMetres))
                .isCloseTo(cost.factor(speedMps, radiusMetres) - 1, within(1e-9));
    }

    @Test
    void dragIsUncertainByAFactorOfOnePointSixEitherWay() {
        assertThat(Drag.likely(0)).isEqualTo(Drag.USUAL);
        assertThat(Drag.likely(1.96).coefficient()).isCloseTo(0.080, within(0.0005));
        assertThat(Drag.likely(-1.96).coefficient()).isCloseTo(0.011, within(0.0005));
        assertThat(Drag.likely(9).coefficient()).isEqualTo(0.5);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Drag(0.6, 0.3)).hasMessage("the coefficient of drag must be 0 to 0.5, not 0.6");
        assertThatThrownBy(() -> new Drag(0.03, 1.3)).hasMessage("shelter must be 0 to 1, not 1.3");
        assertThatThrownBy(() -> new BendCost(3))
                .hasMessage("the exponent of the cost of a bend must be 0 to 2, not 3.0");
        assertThatThrownBy(() -> new SprintCap(0)).hasMessage("the exponent of a sprint cap must be above 0, not 0.0");
    }
}
