package org.metricmile.reconstruction;

/**
 * What was learnt of the starter data by {@link PriorFit}: 67 races of 800 m with times at every 100 m (Tokyo 2020, Budapest 2023, Tokyo
 * 2025, Rome 2024), 3 races of 1500 m (Rome 2024) and the leaders' times of all 1500 m races that have them. Printed anew by
 * {@code ./mvnw -q -o -Pquality verify -Dquality=priors}.
 */
final class LearntPriors {

    static final FieldPrior OF_800 = new FieldPrior(
            800,
            new double[] {95.46, 189.0, 293.2, 397.4, 500.3, 600.2, 700.0, 801.2},
            new SharedKernel(3.353, 99.56, 0.01665),
            new PackKernel(1.350, 2679, 0.9997, 88.46, 6.730, 86.03, 0.4204, 209.2),
            4.997);

    static final FieldPrior OF_1500 = new FieldPrior(
            1500,
            new double[] {95.65, 197.6, 303.7, 412.5, 519.9, 623.3, 723.8, 824.3, 922.9, 1021, 1118, 1215, 1310, 1406, 1504},
            new SharedKernel(5.876, 316.7, 1.101),
            new PackKernel(3.113, 654.0, 0.5696, 52.58, 11.55, 104.3, 0.8176, 66.28),
            15.55);

    private LearntPriors() {}
}
