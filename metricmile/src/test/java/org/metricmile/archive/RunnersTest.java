package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnersTest {

    @ParameterizedTest
    @CsvSource({"Cole Hocker, Cole HOCKER", "Rémi Bois, Remi Bois", "Remi Bois, RÉMI BOIS", "Ada McHill, Ada Mchill"})
    void theBetterSpellingIsKeptWhicheverCameFirst(String better, String other) {
        assertThat(Runners.isBetterSpelling(better, other)).isTrue();
        assertThat(Runners.isBetterSpelling(other, better)).isFalse();
    }
}
