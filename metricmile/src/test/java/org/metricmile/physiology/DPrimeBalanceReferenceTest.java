package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** D' balance along splits, computed separately: tables T2.3 and T2.4. */
class DPrimeBalanceReferenceTest {

    private static final double[] METRES = {400, 400, 400, 300};
    private static final double[] SECONDS = {54.0, 66.0, 58.0, 39.0};

    @Test
    void differentialForm() {
        assertThat(along(new DPrimeBalance(6.30, 180, new Reconstitution.Differential()), METRES, SECONDS))
                .containsExactly(new double[] {120.200, 125.225, 90.625, 36.325}, within(0.001));
    }

    @Test
    void fixedTimeConstant() {
        assertThat(along(new DPrimeBalance(6.30, 180, new Reconstitution.FixedTime(400)), METRES, SECONDS))
                .containsExactly(new double[] {120.200, 129.296, 94.696, 40.396}, within(0.001));
    }

    /**
     * The leader of the 1500 m final of Paris 2024 (54.82, 1:51.38, 2:19.4, 2:34.3, 2:47.27, 3:28.24) with CS 6.2363 m/s and D'
     * 226.0 m. Arithmetic only: the times at 1000 m and at the bell are hand times.
     */
    @Test
    void leaderOfParis() {
        double[] metres = {400, 400, 200, 100, 100, 300};
        double[] seconds = {54.82, 56.56, 28.02, 14.9, 12.97, 40.97};

        assertThat(along(new DPrimeBalance(6.2363, 226.0, Reconstitution.USUAL), metres, seconds))
                .containsExactly(new double[] {167.9, 120.6, 95.3, 88.3, 69.1, 24.6}, within(0.051));
    }

    private static double[] along(DPrimeBalance model, double[] metres, double[] seconds) {
        double[] balances = new double[metres.length];
        double balance = model.dPrimeMetres();
        for (int i = 0; i < metres.length; i++) {
            balance = model.afterMetres(balance, metres[i] / seconds[i], seconds[i]);
            balances[i] = balance;
        }
        return balances;
    }
}
