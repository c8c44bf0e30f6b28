package org.metricmile.reconstruction;

/**
 * What was learnt of the starter data by {@link PriorFit}: 67 races of 800 m with times at every 100 m (Tokyo 2020, Budapest 2023, Tokyo
 * 2025, Rome 2024), 3 races of 1500 m (Rome 2024) and the leaders' times of all 1500 m races that have them. Printed anew by
 * {@code ./mvnw -q -Pquality verify -Dquality=LearnPriors}.
 */
final class LearntPriors {

    static final FieldPrior OF_800 = new FieldPrior(
            800,
            new double[] {95.53, 189.1, 293.3, 397.4, 500.3, 600.2, 700.0, 801.2},
            new SharedKernel(3.021, 102.3, 0.01387, 9.699),
            new PackKernel(1.291, 5964, 1.018, 91.62, 6.693, 87.15, 0.3893, 218.3),
            4.850);

    static final FieldPrior OF_1500 = new FieldPrior(
            1500,
            new double[] {
                96.68, 198.0, 302.1, 408.0, 512.6, 614.1, 713.5, 813.3, 912.1, 1011, 1110, 1208, 1306, 1404, 1504
            },
            new SharedKernel(5.778, 321.5, 0.1965, 8.003),
            new PackKernel(3.255, 587.6, 0.6502, 54.86, 8.956, 140.6, 0.7819, 88.78),
            5.542);

    private LearntPriors() {}
}
