package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;

class LearntWinModelTest {

    private static final Distance MILE = Distance.ofMetres(1609.344);

    /** Of other distances than 1500 m only what was tried there is known. */
    @Test
    void whatWasNotTriedIsSaid() {
        assertThat(LearntWinModel.whyNotBefore(Distance.ofMetres(1500)))
                .isEqualTo(
                        "at 700 m of 1500 m place and gap told who wins better than an equal chance for everybody, at"
                                + " 400 m no better; between the two it was not tried");
        assertThat(LearntWinModel.whyNotBefore(MILE))
                .startsWith("at 700 m of 1500 m ")
                .endsWith("; between the two it was not tried, nor over this distance");
    }

    @Test
    void whatIsNotKnownToTellBeginsWithSoMuchToGo() {
        assertThat(LearntWinModel.tellsFromMetres(Distance.ofMetres(1500))).isEqualTo(700);
        assertThat(LearntWinModel.tellsFromMetres(Distance.ofMetres(800))).isZero();
        assertThat(LearntWinModel.tellsFromMetres(MILE)).isEqualTo(809.344);
    }
}
