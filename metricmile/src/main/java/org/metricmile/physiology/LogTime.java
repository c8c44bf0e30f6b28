package org.metricmile.physiology;

import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Logarithm of the three-parameter model's time with its derivatives by the three parameters, each counted in standard
 * deviations of the prior.
 */
final class LogTime {

    static final int PARAMETERS = 3;

    private final AbilityPrior prior;
    private final DSFactory factory;

    /** @param order of the derivatives that are wanted, 1 or 2 */
    LogTime(AbilityPrior prior, int order) {
        this.prior = prior;
        this.factory = new DSFactory(PARAMETERS, order);
    }

    /** False where the parameters are not those of a runner at all. */
    boolean isDefinedAt(double[] spreads) {
        double[] parameters = prior.parameters(spreads);
        return parameters[0] > 0 && parameters[1] > 0 && parameters[2] > parameters[0];
    }

    DerivativeStructure at(double metres, double[] spreads) {
        DerivativeStructure criticalSpeed = parameter(spreads, 0, prior.criticalSpeedSpreadMps());
        DerivativeStructure dPrime = parameter(spreads, 1, prior.dPrimeSpreadMetres());
        DerivativeStructure maximalSpeed = parameter(spreads, 2, prior.maximalSpeedSpreadMps());

        DerivativeStructure sprint = dPrime.divide(maximalSpeed.subtract(criticalSpeed));
        DerivativeStructure linear = criticalSpeed.multiply(sprint).add(dPrime).subtract(metres);
        DerivativeStructure root = linear.multiply(linear)
                .add(criticalSpeed.multiply(sprint).multiply(4 * metres))
                .sqrt();
        return root.subtract(linear).divide(criticalSpeed.multiply(2)).log();
    }

    private DerivativeStructure parameter(double[] spreads, int index, double spread) {
        return factory.variable(index, spreads[index])
                .multiply(spread)
                .add(prior.parameters(new double[PARAMETERS])[index]);
    }
}
